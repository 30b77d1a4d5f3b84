import {useHistory, useLocation} from '@docusaurus/router';
import {useCallback} from 'react';

/** What the page of customers shows. It is part of the history, so that Back works, and of no link. */
export type View =
  | {readonly of: 'list'}
  | {readonly of: 'import'}
  /** Without an id a new customer. */
  | {readonly of: 'sheet'; readonly id?: string | undefined};

export const list: View = {of: 'list'};

export function useView(): [View, (view: View) => void] {
  const history = useHistory<unknown>();
  const {state} = useLocation<unknown>();
  const go = useCallback((view: View) => history.push({...history.location, state: {view}}), [history]);
  return [readView(state), go];
}

/** The history of a browser may hold anything. */
function readView(state: unknown): View {
  const view = isObject(state) && 'view' in state ? state.view : undefined;
  if (!isObject(view) || !('of' in view)) return list;
  if (view.of === 'import') return {of: 'import'};
  if (view.of !== 'sheet') return list;
  return {of: 'sheet', id: 'id' in view && typeof view.id === 'string' ? view.id : undefined};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
