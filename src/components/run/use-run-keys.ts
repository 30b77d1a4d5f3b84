import {translate} from '@docusaurus/Translate';
import {stateOf} from '@site/src/procedure/run/state.ts';
import {useCallback, useEffect} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {goToElement} from './go-to-element.ts';
import {useRun} from './run-context.ts';
import type {RunStore} from './run-store.ts';

type Direction = 1 | -1;

/** F8 goes to the next open step and Shift+F8 to the one before: keys that neither browsers nor screen readers use. @returns the same for a button */
export function useRunKeys(): (direction: Direction) => void {
  const {store, isFixed} = useRun();
  const announce = useAnnounce();
  const go = useCallback(
    (direction: Direction) => {
      const id = toOpenElement(store, direction);
      if (id === undefined) announce(translate({id: 'trin.run.nothingOpen', message: 'Nothing is open any more.'}));
      else goToElement(id);
    },
    [store, announce],
  );
  useEffect(() => {
    if (isFixed) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [go, isFixed]);
  return go;
}

/** The open element nearest to where the focus is, in one direction; then round. */
function toOpenElement(store: RunStore, direction: Direction): string | undefined {
  const {state} = store.getView();
  const ids = state.snapshot.elements.map(({id}) => id);
  const isOpen = (id: string): boolean => stateOf(state, id).status === 'open';
  const here = ids.findIndex((id) => document.getElementById(id)?.contains(document.activeElement));
  if (direction === 1) return [...ids.slice(here + 1), ...ids.slice(0, here + 1)].find(isOpen);
  const before = here < 0 ? ids : [...ids.slice(here), ...ids.slice(0, here)];
  return before.findLast(isOpen);
}
