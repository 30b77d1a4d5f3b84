import {useEffect, useSyncExternalStore} from 'react';
import type {Message} from './message.ts';
import type {Storage} from './storage.ts';
import {nothingYet, type Snapshot, StorageStore} from './store.ts';

const siteStore = new StorageStore();

/** For a page that is known to need what is kept: the storage is there sooner when it is opened while the page still wakes up. */
export function openEarly(): void {
  void siteStore.open();
}

export function useStore(): StorageStore {
  return siteStore;
}

/** What is kept, as far as this page knows. */
export function useSnapshot(): Snapshot {
  const {watch, getSnapshot} = useStore();
  return useSyncExternalStore(watch, getSnapshot, () => nothingYet);
}

/** Undefined until the storage is open: because it has been used in this browser, or because somebody needs it now. */
export function useStorage(): Storage | undefined {
  return useSnapshot().storage;
}

/** The way to the storage for what somebody does: it is opened then. Undefined, with a fault shown, when it cannot be loaded. */
export function useOpenStorage(): () => Promise<Storage | undefined> {
  return useStore().open;
}

/** The same for a page that shows what is kept: the storage is opened with the page. */
export function useNeededStorage(): Storage | undefined {
  const {open} = useStore();
  useEffect(() => void open(), [open]);
  return useStorage();
}

/** Hears of each change, of this tab and of others. @param listen the same from render to render */
export function useStorageMessages(listen: (message: Message) => void): void {
  const store = useStore();
  useEffect(() => store.listen(listen), [store, listen]);
}
