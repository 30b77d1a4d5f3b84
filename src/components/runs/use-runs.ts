import type {Run} from '@site/src/procedure/run/run.ts';
import {type RunState, toState} from '@site/src/procedure/run/state.ts';
import {useCallback, useEffect, useState} from 'react';
import type {Message} from '../storage/message.ts';
import type {Storage} from '../storage/storage.ts';
import {useNeededStorage, useStorageMessages} from '../storage/use-store.ts';

/** A run with what it has come to. */
export interface KnownRun {
  readonly run: Run;
  readonly state: RunState;
}

export interface KnownRuns {
  /** Undefined until they are read. The one that something happened in last comes first. */
  readonly runs: readonly KnownRun[] | undefined;
  /** How many runs and events cannot be read. */
  readonly corrupt: number;
}

const together = 200;

/** All runs, also when another tab changes one. */
export function useRuns(): KnownRuns {
  const storage = useNeededStorage();
  const [known, setKnown] = useState<KnownRuns>({runs: undefined, corrupt: 0});
  const [change, setChange] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(
      () => {
        if (storage) void read(storage).then((found) => found && isCurrent && setKnown(found));
      },
      change === 0 ? 0 : together,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [storage, change]);
  useStorageMessages(useCallback((message: Message) => void (concernsRuns(message) && setChange((count) => count + 1)), []));
  return known;
}

function concernsRuns({changed}: Message): boolean {
  return changed === 'run' || changed === 'run-deleted' || changed === 'everything';
}

async function read(storage: Storage): Promise<KnownRuns | undefined> {
  const answer = await storage.readRuns();
  if ('fault' in answer) return undefined;
  const runs = answer.value.values.map((run) => ({run, state: toState(run)}));
  return {runs: runs.sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1)), corrupt: answer.value.corrupt};
}

function lastOf({run, state}: KnownRun): string {
  return state.history.at(-1)?.at ?? run.started;
}
