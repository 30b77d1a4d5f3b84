import {minutesOf} from '../variant.ts';
import type {Element} from './snapshot.ts';
import {type RunState, type Status, stateOf} from './state.ts';

export interface Progress {
  /** Of the steps of this variant, by status. */
  readonly steps: Readonly<Record<Status, number>> & {readonly total: number};
  readonly requirements: Readonly<Record<Status, number>> & {readonly total: number};
  /** Working time of the open steps that say how long they take. */
  readonly minutesLeft: number;
  /** The first open element. */
  readonly next?: string | undefined;
  /** What is open and must not be left open: every requirement, and every step that is not optional. */
  readonly blockers: readonly string[];
  readonly canFinish: boolean;
}

export function toProgress(state: RunState): Progress {
  const {elements} = state.snapshot;
  const open = elements.filter(({id}) => stateOf(state, id).status === 'open');
  const blockers = open.filter(({optional}) => !optional).map(({id}) => id);
  return {
    steps: count(state, elements.filter(isStep)),
    requirements: count(
      state,
      elements.filter((element) => !isStep(element)),
    ),
    minutesLeft: minutesOf(open),
    next: open[0]?.id,
    blockers,
    canFinish: blockers.length === 0 && state.finished === undefined,
  };
}

/** The open element that comes after this one; behind the last one, the first. */
export function toNext(state: RunState, after: string): string | undefined {
  const {elements} = state.snapshot;
  const at = elements.findIndex(({id}) => id === after) + 1;
  return [...elements.slice(at), ...elements.slice(0, at)].find(({id}) => stateOf(state, id).status === 'open')?.id;
}

function count(state: RunState, elements: readonly Element[]): Progress['steps'] {
  const counts = {open: 0, done: 0, skipped: 0, 'not-applicable': 0, failed: 0, total: elements.length};
  for (const {id} of elements) counts[stateOf(state, id).status]++;
  return counts;
}

function isStep({type}: Element): boolean {
  return type === 'step';
}
