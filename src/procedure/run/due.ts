import {nextOccurrence} from '../next-occurrence.ts';
import type {Run} from './run.ts';
import type {Element} from './snapshot.ts';
import {type RunState, stateOf} from './state.ts';

/** When a wait is over that was started at this time. */
export function toDue(wait: NonNullable<Element['wait']>, started: Date): Date {
  return 'seconds' in wait ? new Date(started.getTime() + wait.seconds * 1000) : nextOccurrence(wait, started);
}

export interface Due {
  readonly run: string;
  readonly customer: Run['customer'];
  readonly title: string;
  readonly element: Element;
  /** Instants. */
  readonly started: string;
  readonly due: string;
  readonly isOver: boolean;
}

/** The waits that run in open runs, the first to end first. */
export function toDueList(runs: readonly {readonly run: Pick<Run, 'id' | 'customer'>; readonly state: RunState}[], now: Date): Due[] {
  return runs
    .filter(({state}) => state.finished === undefined)
    .flatMap(({run, state}) => state.snapshot.elements.flatMap((element) => toEntry(run, state, element, now) ?? []))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function toEntry({id, customer}: Pick<Run, 'id' | 'customer'>, state: RunState, element: Element, now: Date): Due | undefined {
  const {status, waiting} = stateOf(state, element.id);
  if (status !== 'open' || waiting === undefined || element.wait === undefined) return undefined;
  const due = toDue(element.wait, new Date(waiting));
  return {run: id, customer, title: state.snapshot.title, element, started: waiting, due: due.toISOString(), isOver: due <= now};
}
