import type {Element} from '@site/src/procedure/run/snapshot.ts';
import {elementOf} from '@site/src/procedure/run/state.ts';
import {useSyncExternalStore} from 'react';
import {useRun} from './run-context.ts';
import type {ElementView, RunStore, RunView} from './run-store.ts';

/** The whole run; what shows it is drawn anew with each tick. */
export function useRunView(store: RunStore): RunView {
  return useSyncExternalStore(store.watch, store.getView);
}

/** One requirement or step of the run; what shows it is drawn anew when that one changes. Undefined when the run has no such element. */
export function useElement(id: string): {readonly element: Element; readonly view: ElementView} | undefined {
  const {store} = useRun();
  const view = useSyncExternalStore(store.watch, () => store.elementView(id));
  const element = elementOf(store.getView().state, id);
  return element && {element, view};
}
