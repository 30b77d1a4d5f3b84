import type {RunEvent} from './event.ts';
import {toNextInstant} from './merge.ts';
import type {RunState} from './state.ts';

type WithoutMark<Event> = Event extends unknown ? Omit<Event, 'id' | 'at' | 'by' | 'revision'> : never;

/** What happens, before it is known who did it when. */
export type Happening = WithoutMark<RunEvent>;

/** The event that says so, for a run as it stands now. `checkEvent` says whether it can be added. */
export function toEvent(
  {history, snapshot}: RunState,
  happening: Happening,
  {id, by, now}: {readonly id: string; readonly by: string; readonly now: Date},
): RunEvent {
  return {...happening, id, at: toNextInstant(history, now), by, revision: snapshot.revision};
}
