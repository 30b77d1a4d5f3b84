import {apply, type Draft, toHashes, untouched} from './apply-event.ts';
import type {RunEvent} from './event.ts';
import {mergeEvents} from './merge.ts';
import type {Run} from './run.ts';
import type {Element, Snapshot} from './snapshot.ts';

export const statuses = ['open', 'done', 'skipped', 'not-applicable', 'failed'] as const;
export type Status = (typeof statuses)[number];

/** Who did something, when, and by which event: that of the last one can be undone. */
export interface Mark {
  readonly event: string;
  readonly at: string;
  readonly by: string;
}

export interface RunNote extends Mark {
  readonly note: string;
}

export interface ElementState {
  readonly status: Status;
  /** What gave it its status; absent while nothing has happened to it. */
  readonly mark?: Mark | undefined;
  /** Why it was skipped or is not applicable, or how it failed. */
  readonly reason?: string | undefined;
  readonly option?: string | undefined;
  readonly answer?: 'yes' | 'no' | undefined;
  readonly value?: string | undefined;
  /** When the wait was started. */
  readonly waiting?: string | undefined;
  readonly notes: readonly RunNote[];
}

export interface RunState {
  readonly snapshot: Snapshot;
  /** Of each element of the snapshot, in its order. */
  readonly elements: ReadonlyMap<string, ElementState>;
  readonly notes: readonly RunNote[];
  readonly finished?: Mark | undefined;
  /** All events in order, each once; those of `undone` are in it and have no effect. */
  readonly history: readonly RunEvent[];
  readonly undone: ReadonlySet<string>;
  /** Events for a text that had changed by then, as from another computer: they are in the history and tick nothing. */
  readonly stale: ReadonlySet<string>;
}

/** What a run has come to. The order in which the events are given makes no difference. */
export function toState({snapshot, events}: Pick<Run, 'snapshot' | 'events'>): RunState {
  const history = mergeEvents(events, []);
  const undone = findUndone(history);
  const hashes = toHashes([snapshot, ...history.flatMap((event) => (event.type === 'revision-taken' ? [event.snapshot] : []))]);
  const draft: Draft = {snapshot, hashes, states: new Map(), notes: [], finished: undefined, stale: new Set()};
  for (const event of history) if (!undone.has(event.id)) apply(draft, event);
  const elements = new Map(draft.snapshot.elements.map(({id}) => [id, draft.states.get(id) ?? untouched]));
  return {snapshot: draft.snapshot, elements, notes: draft.notes, finished: draft.finished, history, undone, stale: draft.stale};
}

export function elementOf({snapshot}: Pick<RunState, 'snapshot'>, id: string): Element | undefined {
  return snapshot.elements.find((element) => element.id === id);
}

export function stateOf({elements}: Pick<RunState, 'elements'>, id: string): ElementState {
  return elements.get(id) ?? untouched;
}

/** The last event that is in effect and was no undo: what "undo" would take back. */
export function toUndoable({history, undone}: RunState): RunEvent | undefined {
  return history.findLast(({id, type}) => type !== 'undone' && !undone.has(id));
}

/** An undo counts for an earlier event, unless it was undone itself. */
function findUndone(history: readonly RunEvent[]): Set<string> {
  const position = new Map(history.map(({id}, index) => [id, index]));
  const undone = new Set<string>();
  history
    .map((event, index) => ({event, index}))
    .reverse()
    .forEach(({event, index}) => {
      if (event.type === 'undone' && !undone.has(event.id) && (position.get(event.event) ?? index) < index) undone.add(event.event);
    });
  return undone;
}
