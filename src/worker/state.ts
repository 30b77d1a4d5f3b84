import type {Manifest} from './manifest.ts';

/** What is kept of one language. A version is used whole: pages, scripts and texts of one build. */
export interface State {
  readonly root: string;
  /** What is shown. */
  readonly current?: Manifest | undefined;
  /** What was shown before: tabs that are still open load the rest of their scripts from it. */
  readonly previous?: Manifest | undefined;
  /** Complete, and offered. */
  readonly next?: Manifest | undefined;
  /** Being fetched. */
  readonly pending?: Manifest | undefined;
}

export function begin(state: State, manifest: Manifest): State {
  return {...state, pending: manifest};
}

/** The first version is shown at once; there is nothing that it could disturb. */
export function complete(state: State, manifest: Manifest): State {
  const pending = state.pending?.version === manifest.version ? undefined : state.pending;
  return state.current ? {...state, next: manifest, pending} : {...state, current: manifest, pending};
}

/** The site is what it was: nothing else is offered any more. */
export function settle({root, current, previous}: State): State {
  return {root, current, previous};
}

export function apply(state: State): State {
  return state.next ? {root: state.root, current: state.next, previous: state.current, pending: state.pending} : state;
}

/** When no tab is open. */
export function forget(state: State): State {
  return {...state, previous: undefined};
}

export function hashesOf({current, previous, next, pending}: State): string[] {
  return [current, previous, next, pending].flatMap((manifest) => manifest?.files.map(([, hash]) => hash) ?? []);
}
