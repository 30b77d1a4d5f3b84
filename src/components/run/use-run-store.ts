import {useCallback, useEffect, useState} from 'react';
import type {Message} from '../storage/message.ts';
import type {Storage} from '../storage/storage.ts';
import {useNeededStorage, useStorageMessages} from '../storage/use-store.ts';
import {RunStore} from './run-store.ts';

export type OpenedRun =
  | {readonly status: 'opening'}
  | {readonly status: 'unknown'}
  /** It is there, and cannot be read. */
  | {readonly status: 'faulty'}
  | {readonly status: 'open'; readonly store: RunStore};

/** The run with this id as the storage has it, whichever tab changes it. */
export function useRunStore(id: string): OpenedRun {
  const storage = useNeededStorage();
  const [opened, setOpened] = useState<OpenedRun>({status: 'opening'});
  useEffect(() => {
    if (!storage) return undefined;
    let isCurrent = true;
    void open(storage, id).then((found) => isCurrent && setOpened(found));
    return () => {
      isCurrent = false;
    };
  }, [storage, id]);
  const store = opened.status === 'open' ? opened.store : undefined;
  useStorageMessages(useCallback((message) => void (store && storage && hear(message, store, storage)), [store, storage]));
  return opened;
}

async function open(storage: Storage, id: string): Promise<OpenedRun> {
  const answer = await storage.readRun(id);
  if ('fault' in answer) return {status: 'faulty'};
  const {run, corrupt} = answer.value;
  if (run) return {status: 'open', store: new RunStore(run, storage)};
  return {status: corrupt > 0 ? 'faulty' : 'unknown'};
}

async function hear(message: Message, store: RunStore, storage: Storage): Promise<void> {
  const {id} = store.getView().run;
  if (message.changed === 'run' && message.id === id) store.merge(message.events);
  if (message.changed === 'run-deleted' && message.id === id) store.setGone();
  if (message.changed !== 'everything') return;
  const answer = await storage.readRun(id);
  if ('fault' in answer) return;
  if (answer.value.run) store.merge(answer.value.run.events);
  else store.setGone();
}
