import {checkEvent} from '@site/src/procedure/run/check-event.ts';
import {toEvent} from '@site/src/procedure/run/happening.ts';
import type {RunState} from '@site/src/procedure/run/state.ts';
import {newId} from '../storage/new-id.ts';
import type {Storage} from '../storage/storage.ts';

/** Opens a finished run again; that it was finished stays in its history. */
export async function reopenRun(storage: Storage, state: RunState, run: string, by: string): Promise<void> {
  const event = toEvent(state, {type: 'run-reopened'}, {id: newId(), by, now: new Date()});
  if (!checkEvent(state, event)) await storage.addEvents(run, [event]);
}
