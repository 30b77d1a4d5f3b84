import type {RunEvent} from './event.ts';
import type {Run} from './run.ts';

/** By time, then by id: the same order wherever the events come from. */
export function inOrder(events: readonly RunEvent[]): RunEvent[] {
  return [...events].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** Every event of both, once, in order. Should one id have two contents, the same one wins on every computer. */
export function mergeEvents(ours: readonly RunEvent[], theirs: readonly RunEvent[]): RunEvent[] {
  const byId = new Map<string, RunEvent>();
  for (const event of [...ours, ...theirs]) {
    const known = byId.get(event.id);
    if (!known || JSON.stringify(event) < JSON.stringify(known)) byId.set(event.id, event);
  }
  return inOrder([...byId.values()]);
}

/** A run from two places. Undefined when they are different runs that share an id, which no merging can put right. */
export function mergeRuns(ours: Run, theirs: Run): Run | undefined {
  const isSame = ours.id === theirs.id && ours.procedure === theirs.procedure && ours.customer.id === theirs.customer.id && ours.started === theirs.started;
  return isSame ? {...ours, events: mergeEvents(ours.events, theirs.events)} : undefined;
}

/** A time for the next event: later than all before it, also when the clock was set back, so that an undo comes after what it undoes. */
export function toNextInstant(events: readonly Pick<RunEvent, 'at'>[], now: Date): string {
  const last = events.reduce((latest, {at}) => (at > latest ? at : latest), '');
  return new Date(Math.max(now.getTime(), last === '' ? 0 : Date.parse(last) + 1)).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
