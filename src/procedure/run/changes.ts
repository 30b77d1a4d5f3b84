import type {RunEvent} from './event.ts';
import {toEvent} from './happening.ts';
import type {Element, Snapshot} from './snapshot.ts';
import {type RunState, stateOf} from './state.ts';

/** What another revision of a procedure does to a run. */
export interface Changes {
  readonly added: readonly Element[];
  /** With the old and the new text. */
  readonly changed: readonly {readonly before: Element; readonly after: Element}[];
  readonly removed: readonly Element[];
  /** In another order among those that stay. */
  readonly moved: readonly Element[];
  /** What is true when all is done reads differently. */
  readonly outcomes?: {readonly before: string; readonly after: string} | undefined;
  /** The changed ones that would have to be ticked again. */
  readonly reopened: readonly string[];
}

/**
 * @param next the same variant of the procedure as it is now, in the language of the run's snapshot
 * @returns undefined when the two are in different languages or of different procedures: nothing can be compared then
 */
export function toChanges(state: RunState, next: Snapshot): Changes | undefined {
  const {snapshot} = state;
  if (snapshot.locale !== next.locale || snapshot.procedure !== next.procedure) return undefined;
  const before = byId(snapshot.elements);
  const after = byId(next.elements);
  const staying = next.elements.filter(({id}) => before.has(id));
  const steady = longestRising(staying.map(({id}) => snapshot.elements.findIndex((element) => element.id === id)));
  const changed = staying.flatMap((element) => {
    const old = before.get(element.id);
    return old && old.hash !== element.hash ? [{before: old, after: element}] : [];
  });
  const [oldOutcome, newOutcome] = [snapshot, next].map(({outcomes}) => outcomes.map(({text}) => text).join('\n'));
  return {
    added: next.elements.filter(({id}) => !before.has(id)),
    changed,
    removed: snapshot.elements.filter(({id}) => !after.has(id)),
    moved: staying.filter((_, index) => !steady.has(index)),
    outcomes: oldOutcome === newOutcome ? undefined : {before: oldOutcome ?? '', after: newOutcome ?? ''},
    reopened: changed.map(({after: {id}}) => id).filter((id) => stateOf(state, id).status !== 'open'),
  };
}

/** The event with which a run goes by the new text: unchanged elements keep their ticks. Undefined when it is finished, or nothing can be compared. */
export function takeRevision(state: RunState, next: Snapshot, mark: {readonly id: string; readonly by: string; readonly now: Date}): RunEvent | undefined {
  if (state.finished || !toChanges(state, next)) return undefined;
  return toEvent(state, {type: 'revision-taken', snapshot: next}, mark);
}

function byId(elements: readonly Element[]): Map<string, Element> {
  return new Map(elements.map((element) => [element.id, element]));
}

/** The indices of a longest subsequence of rising numbers: those elements stand still, the others have moved round them. */
function longestRising(numbers: readonly number[]): Set<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    const best = numbers.slice(0, index).reduce((at, other, each) => (other < number && (lengths[each] ?? 0) > (lengths[at] ?? 0) ? each : at), -1);
    previous.push(best);
    lengths.push((lengths[best] ?? 0) + 1);
  });
  const rising = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at] ?? -1) rising.add(at);
  return rising;
}
