import type {RunEvent} from '../../procedure/run/event.ts';
import {mergeRuns} from '../../procedure/run/merge.ts';
import type {Run} from '../../procedure/run/run.ts';
import {type Change, putEntries} from './change.ts';
import type {Connection} from './connection.ts';
import type {Writing} from './database.ts';
import {type Answer, StorageError} from './fault.ts';
import {readSoundRuns} from './read-runs.ts';
import {loadSchemas, toGuard} from './schemas.ts';
import {type Read, readSound} from './sound.ts';
import type {Entry} from './unsaved.ts';

export interface RunStorage {
  /** `corrupt` counts runs and events. */
  readonly readRuns: () => Promise<Answer<Read<Run>>>;
  /** The ids of those of a procedure for a customer, which need not be sound. Looks at nothing else, and loads nothing for it. */
  readonly findRuns: (procedure: string, customer: string) => Promise<Answer<readonly string[]>>;
  /** Undefined when there is none, or it cannot be read; `corrupt` counts what cannot be read of it. */
  readonly readRun: (id: string) => Promise<Answer<{readonly run: Run | undefined; readonly corrupt: number}>>;
  /** New runs, or some of another computer: merged with what is here, all or none. */
  readonly putRuns: (runs: readonly Run[]) => Promise<Answer<readonly Run[]>>;
  /** Adds to what is there, whatever other tabs have added. An event that is there already is left as it is. */
  readonly addEvents: (run: string, events: readonly RunEvent[]) => Promise<Answer<void>>;
  readonly deleteRun: (id: string) => Promise<Answer<void>>;
}

export function toRunStorage(connection: Connection, change: Change): RunStorage {
  return {
    readRuns: () =>
      connection.use(async (database) => {
        const [heads, events] = await Promise.all([database.getAll('runs'), database.getAll('events')]);
        return await readSoundRuns(heads, events);
      }),

    findRuns: (procedure, customer) =>
      connection.use(async (database) => {
        const {values} = readSound(await database.getAll('runs'), isRunLike);
        return values.filter((run) => run.procedure === procedure && run.customer.id === customer).map(({id}) => id);
      }),

    readRun: (id) =>
      connection.use(async (database) => {
        // The schemas come over the network while the disk is read.
        const [head, events] = await Promise.all([database.get('runs', id), database.getAll('events', id), loadSchemas()]);
        if (head === undefined) return {run: undefined, corrupt: 0};
        const {values, corrupt} = await readSoundRuns({values: [head], unreadable: []}, events);
        return {run: values[0], corrupt};
      }),

    async putRuns(runs) {
      const schemas = await loadSchemas();
      const sound = runs.map((run) => schemas.Run.parse(run));
      return await change(
        sound.flatMap(toEntries),
        async (writing) => {
          const merged: Run[] = [];
          for (const run of sound) merged.push(await mergeInto(writing, run, schemas));
          return merged;
        },
        ([first, ...others]) => (first && others.length === 0 ? {changed: 'run', id: first.id, events: first.events} : {changed: 'everything'}),
      );
    },

    async addEvents(run, events) {
      const {EventRecord} = await loadSchemas();
      const entries = events.map((event) => ({store: 'events' as const, value: EventRecord.parse({run, event})}));
      return await change(
        entries,
        async (writing) => {
          if ((await writing.get('runs', run)) === undefined) throw new StorageError({id: 'gone'});
          await putEntries(writing, entries);
        },
        () => ({changed: 'run', id: run, events}),
      );
    },

    deleteRun: (id) =>
      change(
        [],
        async (writing) => {
          await writing.delete('runs', id);
          await writing.deleteAllOf(id);
        },
        () => ({changed: 'run-deleted', id}),
      ),
  };
}

interface RunLike {
  readonly id: string;
  readonly procedure: unknown;
  readonly customer: {readonly id: unknown};
}

function isRunLike(record: unknown): record is RunLike {
  if (typeof record !== 'object' || record === null || !('id' in record && 'procedure' in record && 'customer' in record)) return false;
  const {id, customer} = record;
  return typeof id === 'string' && typeof customer === 'object' && customer !== null && 'id' in customer;
}

function toEntries({events, ...head}: Run): Entry[] {
  return [{store: 'runs', value: head}, ...events.map((event) => ({store: 'events' as const, value: {run: head.id, event}}))];
}

/** What is corrupt gives way to what comes in. */
async function mergeInto(writing: Writing, run: Run, {RunHead, EventRecord}: Awaited<ReturnType<typeof loadSchemas>>): Promise<Run> {
  const {events, ...head} = run;
  const known = RunHead.safeParse(await writing.get('runs', run.id));
  const records = await writing.getAllOf(run.id);
  const ours = readSound({values: records, unreadable: []}, toGuard(EventRecord)).values.map(({event}) => event);
  const merged = mergeRuns(known.success ? {...known.data, events: ours} : {...head, events: ours}, run);
  if (!merged) throw new StorageError({id: 'other-run'});
  if (!known.success) await writing.put('runs', head);
  for (const event of merged.events) if (!ours.includes(event)) await writing.put('events', {run: run.id, event});
  return merged;
}
