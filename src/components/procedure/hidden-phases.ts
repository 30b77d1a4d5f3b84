import {useEffect, useSyncExternalStore} from 'react';

/** The table of contents stands outside of the procedure; through this it learns which phases the answers have taken away. */
const none: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();
let hidden = none;

function publish(ids: ReadonlySet<string>): void {
  hidden = ids;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePublishedHiddenPhases(ids: ReadonlySet<string>): void {
  useEffect(() => {
    publish(ids);
    return () => publish(none);
  }, [ids]);
}

export function useHiddenPhases(): ReadonlySet<string> {
  return useSyncExternalStore(
    subscribe,
    () => hidden,
    () => none,
  );
}
