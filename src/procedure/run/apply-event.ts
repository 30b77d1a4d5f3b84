import type {RunEvent} from './event.ts';
import type {Snapshot} from './snapshot.ts';
import type {ElementState, Mark, RunNote} from './state.ts';

/** An element to which nothing has happened. */
export const untouched: ElementState = {status: 'open', notes: []};

/** The hash of each element, by revision and id. */
type Hashes = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A state while its events are applied. */
export interface Draft {
  snapshot: Snapshot;
  readonly hashes: Hashes;
  states: Map<string, ElementState>;
  notes: RunNote[];
  finished: Mark | undefined;
  readonly stale: Set<string>;
}

/** One event that is in effect. */
export function apply(draft: Draft, event: RunEvent): void {
  const mark = {event: event.id, at: event.at, by: event.by};
  switch (event.type) {
    case 'undone':
      return;
    case 'finished':
      draft.finished = mark;
      return;
    case 'run-reopened':
      draft.finished = undefined;
      return;
    case 'revision-taken':
      takeSnapshot(draft, event.snapshot);
      return;
    case 'noted':
      if (event.element === undefined) draft.notes.push({...mark, note: event.note});
      else put(draft, event.element, (before) => ({...before, notes: [...before.notes, {...mark, note: event.note}]}));
      return;
    default:
      if (isStale(draft, event)) draft.stale.add(event.id);
      else put(draft, event.element, ({notes, waiting}) => ({...toOutcome(event), mark, waiting: toWaiting(event, waiting), notes}));
  }
}

type ElementEvent = Exclude<RunEvent, {type: 'undone' | 'finished' | 'run-reopened' | 'revision-taken' | 'noted'}>;

/** What an event makes of an element, whatever it was before. */
function toOutcome(event: ElementEvent): Pick<ElementState, 'status' | 'reason' | 'option' | 'answer' | 'value'> {
  switch (event.type) {
    case 'done':
    case 'secret-kept':
      return {status: 'done'};
    case 'skipped':
    case 'not-applicable':
      return {status: event.type, reason: event.reason};
    case 'failed':
      return {status: 'failed', reason: event.note};
    case 'reopened':
    case 'wait-started':
      return {status: 'open'};
    case 'option-taken':
      return {status: 'done', option: event.option};
    case 'answered':
      return {status: event.answer === 'yes' ? 'done' : 'open', answer: event.answer};
    case 'value-recorded':
      return {status: 'done', value: event.value};
  }
}

function isStale({snapshot, hashes}: Draft, {revision, element}: ElementEvent): boolean {
  return revision !== snapshot.revision && hashes.get(revision)?.get(element) !== hashes.get(snapshot.revision)?.get(element);
}

export function toHashes(snapshots: readonly Snapshot[]): Hashes {
  return new Map(snapshots.map(({revision, elements}) => [revision, new Map(elements.map(({id, hash}) => [id, hash]))]));
}

function toWaiting(event: ElementEvent, before: string | undefined): string | undefined {
  if (event.type === 'wait-started') return event.at;
  return event.type === 'reopened' ? undefined : before;
}

function put({states}: Draft, id: string, change: (before: ElementState) => ElementState): void {
  states.set(id, change(states.get(id) ?? untouched));
}

/** What is gone or reads differently forgets its tick; of the latter the notes stay. */
function takeSnapshot(draft: Draft, snapshot: Snapshot): void {
  const before = new Map(draft.snapshot.elements.map(({id, hash}) => [id, hash]));
  const states = draft.states;
  draft.snapshot = snapshot;
  draft.states = new Map(
    snapshot.elements.flatMap(({id, hash}) => {
      const state = states.get(id);
      return state ? [[id, before.get(id) === hash ? state : {status: 'open', notes: state.notes}]] : [];
    }),
  );
}
