import * as z from 'zod';
import {Id} from '../id.ts';
import {Locale} from '../locale.ts';
import {Instant, Line, Person, RunEvent, RunId} from './event.ts';
import {Snapshot} from './snapshot.ts';

/** How a run began. It never changes: what happens later is an event. */
export const RunHead = z.strictObject({
  id: RunId,
  version: z.literal(1),
  /** The name as it was. */
  customer: z.strictObject({id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'id'), name: Person}),
  procedure: Id,
  locale: Locale,
  started: Instant,
  by: Person,
  /** The customer's own and derived values as they were, by variable; no secrets. */
  values: z.record(Id, Line),
  snapshot: Snapshot,
});
export type RunHead = z.infer<typeof RunHead>;

/** One procedure for one customer: how it began, and what has happened since, in any order. */
export const Run = RunHead.extend({events: z.array(RunEvent).max(20_000)}).superRefine((run, context) => {
  const secrets = new Set(toSnapshots(run).flatMap(({variables}) => Object.entries(variables).flatMap(([key, {type}]) => (type === 'secret' ? [key] : []))));
  const stored = [...Object.keys(run.values), ...run.events.flatMap((event) => (event.type === 'value-recorded' ? [event.variable] : []))];
  if (stored.some((key) => secrets.has(key))) context.addIssue({code: 'custom', message: 'secret'});
  if (new Set(run.events.map(({id}) => id)).size < run.events.length) context.addIssue({code: 'custom', message: 'duplicate'});
});
export type Run = z.infer<typeof Run>;

/** What leaves and enters Trin as JSON. */
export const Runs = z.strictObject({$schema: z.string(), version: z.literal(1), runs: z.array(Run)});
export type Runs = z.infer<typeof Runs>;

/** What is published for those who read our exports. */
export function toRunsSchema(): string {
  const schema = z.toJSONSchema(Runs, {target: 'draft-2020-12', io: 'output'});
  return `${JSON.stringify({...schema, title: 'Runs of Trin'}, null, 2)}\n`;
}

function toSnapshots({snapshot, events}: {snapshot: Snapshot; events: readonly RunEvent[]}): Snapshot[] {
  return [snapshot, ...events.flatMap((event) => (event.type === 'revision-taken' ? [event.snapshot] : []))];
}
