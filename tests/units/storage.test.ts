import 'fake-indexeddb/auto';
import {IDBFactory, IDBObjectStore} from 'fake-indexeddb';
import fc from 'fast-check';
import {deleteDB, openDB} from 'idb';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {migrations} from '../../src/components/storage/database.ts';
import type {Answer} from '../../src/components/storage/fault.ts';
import type {Message} from '../../src/components/storage/message.ts';
import {isPersisted, persist} from '../../src/components/storage/persist.ts';
import {openStorage, type Storage} from '../../src/components/storage/storage.ts';
import {toCustomer} from '../../src/procedure/customer/change.ts';
import {isCustomer} from '../../src/procedure/customer/is-customer.ts';
import {readImport} from '../../src/procedure/customer/read-import.ts';
import type {RunEvent} from '../../src/procedure/run/event.ts';
import {mergeEvents} from '../../src/procedure/run/merge.ts';
import {readRuns} from '../../src/procedure/run/read-runs.ts';
import {toState} from '../../src/procedure/run/state.ts';
import {hostile, seed} from './hostile.ts';
import {mark, runWith, someEvents, toEvents} from './run-fixture.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const fabrikam = toCustomer('c1', 'Fabrikam', now);
let opened: Storage[] = [];
let count = 0;
let name = '';

function open(options: Parameters<typeof openStorage>[0] = {}): Storage {
  const storage = openStorage({name, ...options});
  opened.push(storage);
  return storage;
}

function fresh(): Storage {
  name = `trin-${++count}`;
  return open();
}

function valueIn<Value>(answer: Answer<Value>): Value {
  if ('fault' in answer) throw new Error(JSON.stringify(answer.fault));
  return answer.value;
}

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await Promise.all(opened.map((storage) => storage.close()));
  opened = [];
});

const fails = (error: string) => () => {
  throw new DOMException('simulated', error);
};

describe('a storage', () => {
  it('keeps customers, runs and settings', async () => {
    const storage = fresh();
    expect(await storage.readCustomers()).toEqual({value: {values: [], corrupt: 0}});
    expect(await storage.readRuns()).toEqual({value: {values: [], corrupt: 0}});
    expect(await storage.readSettings()).toEqual({value: {}});
    expect(await storage.putCustomers([fabrikam, {...fabrikam, id: 'c2', name: 'Contoso'}])).toEqual({value: undefined});
    expect(await storage.putSettings({technician: 'Ada', recent: ['c1'], customer: 'c1'})).toEqual({value: undefined});
    expect(await storage.putSettings({customer: undefined})).toEqual({value: undefined});
    await storage.putRuns([runWith(toEvents({type: 'done', element: 'sign-in'}))]);
    await storage.close();
    const again = open();
    expect(valueIn(await again.readCustomers()).values.map((customer) => customer.name)).toEqual(['Fabrikam', 'Contoso']);
    expect(await again.readSettings()).toEqual({value: {technician: 'Ada', recent: ['c1']}});
    expect(valueIn(await again.readRun('run-1')).run).toEqual(runWith(toEvents({type: 'done', element: 'sign-in'})));
    expect(valueIn(await again.readRun('run-2')).run).toBeUndefined();
    await again.deleteCustomers(['c1']);
    expect(valueIn(await again.readCustomers()).values).toHaveLength(1);
    await again.deleteEverything();
    expect(await again.readCustomers()).toEqual({value: {values: [], corrupt: 0}});
    expect(await again.readRuns()).toEqual({value: {values: [], corrupt: 0}});
    expect(await again.readSettings()).toEqual({value: {}});
  });

  it('keeps hostile texts as texts', async () => {
    const storage = fresh();
    await storage.putSettings({technician: hostile[0]});
    expect(valueIn(await storage.readSettings()).technician).toBe('<script>alert(1)</script>');
  });

  it('takes nothing that the schema refuses: that would be a bug of ours', async () => {
    const storage = fresh();
    await expect(storage.putCustomers([{...fabrikam, values: {note: 'password: Sommer2026!'}}])).rejects.toThrow();
    await expect(storage.putRuns([runWith(toEvents({type: 'value-recorded', element: 'keep-key', variable: 'encryption-key', value: 'x'}))])).rejects.toThrow();
    await storage.putRuns([runWith([])]);
    await expect(storage.addEvents('run-1', toEvents({type: 'noted', note: 'a\u0000'}))).rejects.toThrow();
    expect(valueIn(await storage.readRun('run-1')).run?.events).toEqual([]);
  });

  it('writes with strict durability, and answers when it is done', async () => {
    const storage = fresh();
    const options: unknown[][] = [];
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      options.push(given.slice(1));
      return begin.apply(this, given);
    });
    await storage.putRuns([runWith([])]);
    await storage.addEvents('run-1', toEvents({type: 'finished'}));
    expect(options.filter(([mode]) => mode === 'readwrite')).toEqual([
      ['readwrite', {durability: 'strict'}],
      ['readwrite', {durability: 'strict'}],
    ]);
  });
});

describe('two tabs', () => {
  it('keep every tick of both', async () => {
    const [one, two] = [fresh(), open()];
    await one.putRuns([runWith([])]);
    const ticks = Array.from({length: 200}, (_, index) => mark({type: 'noted', note: `${index}`}, index, index % 2 ? 'Ada' : 'Bo'));
    await Promise.all(ticks.map((tick, index) => (index % 2 ? one : two).addEvents('run-1', [tick])));
    expect(valueIn(await one.readRun('run-1')).run?.events).toEqual(mergeEvents(ticks, []));
    expect(valueIn(await two.readRuns()).values[0]?.events).toHaveLength(200);
  });

  it('come to what merging comes to, in whatever order they write', async () => {
    const parts = someEvents.chain((events) => fc.tuple(fc.subarray(events), fc.subarray(events)));
    await fc.assert(
      fc.asyncProperty(parts, async ([ours, theirs]) => {
        const [one, two] = [fresh(), open()];
        await one.putRuns([runWith([])]);
        await Promise.all([...ours.map((event) => one.addEvents('run-1', [event])), two.putRuns([runWith(theirs)])]);
        const run = valueIn(await two.readRun('run-1')).run;
        expect(run?.events).toEqual(mergeEvents(ours, theirs));
        expect(run && [...toState(run).elements]).toEqual([...toState(runWith([...theirs, ...ours])).elements]);
      }),
      {numRuns: 20, seed},
    );
  });

  it('hear of each other', async () => {
    const [one, two] = [fresh(), open()];
    const heard: Message[] = [];
    const stop = two.subscribe((message) => heard.push(message));
    const own: Message[] = [];
    one.subscribe((message) => own.push(message));
    const events = toEvents({type: 'done', element: 'sign-in'});
    await one.putRuns([runWith([])]);
    await one.addEvents('run-1', events);
    await one.putCustomers([fabrikam]);
    await one.deleteRun('run-1');
    await vi.waitFor(() => expect(heard).toHaveLength(4));
    stop();
    await one.deleteEverything();
    expect(heard).toEqual([
      {changed: 'run', id: 'run-1', events: []},
      {changed: 'run', id: 'run-1', events},
      {changed: 'customers', ids: ['c1']},
      {changed: 'run-deleted', id: 'run-1'},
    ]);
    expect(own).toEqual([]);
  });

  it('do not bring back what one of them has deleted', async () => {
    const [one, two] = [fresh(), open()];
    await one.putRuns([runWith(toEvents({type: 'finished'}))]);
    await one.deleteRun('run-1');
    expect(await two.addEvents('run-1', toEvents({type: 'run-reopened'}))).toEqual({fault: {id: 'gone'}});
    await two.putRuns([runWith([])]);
    expect(valueIn(await two.readRun('run-1')).run?.events).toEqual([]);
  });

  it('never change an event that is there', async () => {
    const storage = fresh();
    await storage.putRuns([runWith([mark({type: 'noted', note: 'first'}, 1)])]);
    await storage.addEvents('run-1', [mark({type: 'noted', note: 'second'}, 1)]);
    expect(valueIn(await storage.readRun('run-1')).run?.events).toEqual([mark({type: 'noted', note: 'first'}, 1)]);
  });
});

describe('a run of another computer', () => {
  it('is merged with the one that is here', async () => {
    const storage = fresh();
    const [a, b] = [mark({type: 'done', element: 'sign-in'}, 1), mark({type: 'done', element: 'create-group'}, 2)];
    await storage.putRuns([runWith([a])]);
    expect(valueIn(await storage.putRuns([runWith([b])])).map(({events}) => events)).toEqual([[a, b]]);
    expect(await storage.putRuns([{...runWith([b]), procedure: 'other'}])).toEqual({fault: {id: 'other-run'}});
    expect(valueIn(await storage.readRun('run-1')).run?.events).toEqual([a, b]);
    expect(storage.countUnsaved()).toBe(0);
  });

  it('comes with the others of its file, all or none', async () => {
    const storage = fresh();
    const [here, second] = [runWith([]), {...runWith([]), id: 'run-2'}];
    await storage.putRuns([here]);
    const other = {...here, customer: {id: 'c9', name: 'Somebody else'}};
    expect(await storage.putRuns([second, other])).toEqual({fault: {id: 'other-run'}});
    expect(valueIn(await storage.readRuns()).values).toEqual([here]);
    expect(valueIn(await storage.putRuns([second, here]))).toHaveLength(2);
    expect(valueIn(await storage.readRuns()).values.map(({id}) => id)).toEqual(['run-1', 'run-2']);
  });
});

/** Puts a record past our own code. */
async function smuggle(store: string, value: unknown): Promise<void> {
  const database = await openDB(name);
  await database.put(store, value);
  database.close();
}

describe('corrupt records', () => {
  it('are counted, left out, and exported', async () => {
    const storage = fresh();
    await storage.putCustomers([fabrikam]);
    await storage.putRuns([runWith(toEvents({type: 'done', element: 'sign-in'}))]);
    await smuggle('customers', {id: 'bad', name: 7});
    await smuggle('events', {run: 'run-1', event: {id: 'x', type: 'exploded'}});
    await smuggle('runs', {id: 'half'});
    await smuggle('settings', {key: 'technician', value: {}});
    await smuggle('settings', {key: 'recent', value: ['c1']});
    expect(valueIn(await storage.readCustomers())).toEqual({values: [fabrikam], corrupt: 1});
    expect(valueIn(await storage.readRun('run-1'))).toMatchObject({corrupt: 1, run: {events: [{id: 'e1'}]}});
    expect(valueIn(await storage.readRuns())).toMatchObject({corrupt: 2, values: [{id: 'run-1'}]});
    expect(await storage.readRun('half')).toEqual({value: {run: undefined, corrupt: 1}});
    expect(await storage.readSettings()).toEqual({value: {recent: ['c1']}});
    const written = JSON.parse(await storage.export());
    expect(written.customers).toContainEqual({id: 'bad', name: 7});
    expect(written.runs).toContainEqual({id: 'half', events: []});
    expect(written.runs.find((run: {id: string}) => run.id === 'run-1').events).toHaveLength(2);
  });

  it.each([
    ['no object', 'x'],
    ['an id that is none', {...fabrikam, id: '../x'}],
    ['no name', {...fabrikam, name: ''}],
    ['a value that is no text', {...fabrikam, values: {note: 7}}],
    ['a secret with its value', {...fabrikam, kept: {'encryption-key': 'hunter2'}}],
    ['no date', {...fabrikam, changed: 'yesterday'}],
    ['something more', {...fabrikam, html: '<b>'}],
    ['something less', {id: 'c2', name: 'Contoso', values: {}, changed: fabrikam.changed}],
    ['a list for values', {...fabrikam, values: []}],
  ])('of a customer are those with %s', (_, record) => {
    expect(isCustomer(fabrikam)).toBe(true);
    expect(isCustomer(record)).toBe(false);
  });

  it('of runs are found by their procedure and customer, and loaded no further', async () => {
    const storage = fresh();
    await storage.putRuns([runWith([])]);
    await smuggle('runs', {id: 'half'});
    await smuggle('runs', {id: 'empty', procedure: 'keepit', customer: null});
    const {procedure, customer} = runWith([]);
    expect(await storage.findRuns(procedure, customer.id)).toEqual({value: ['run-1']});
    expect(await storage.findRuns(procedure, 'somebody')).toEqual({value: []});
    expect(await storage.findRuns('another', customer.id)).toEqual({value: []});
  });

  it('give way to what is imported', async () => {
    const storage = fresh();
    await storage.putRuns([runWith([])]);
    await smuggle('runs', {id: 'run-1', version: 'x'});
    await smuggle('events', {run: 'run-1', event: {id: 'e1', type: 'exploded'}});
    await storage.putRuns([runWith(toEvents({type: 'done', element: 'sign-in'}))]);
    expect(valueIn(await storage.readRun('run-1'))).toEqual({corrupt: 0, run: runWith(toEvents({type: 'done', element: 'sign-in'}))});
  });

  it('that the browser itself cannot read do not hide the others', async () => {
    const storage = fresh();
    await storage.putCustomers([fabrikam, {...fabrikam, id: 'c2'}]);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(fails('UnknownError'));
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: typeof IDBObjectStore.prototype, key) {
      if (key === 'c2') throw new DOMException('simulated', 'UnknownError');
      return get.call(this, key);
    });
    expect(valueIn(await storage.readCustomers())).toEqual({values: [fabrikam], corrupt: 1});
    expect(JSON.parse(await storage.export())).toMatchObject({customers: [fabrikam], unreadable: {customers: ['"c2"']}});
  });
});

describe('a full storage', () => {
  it('says so, loses nothing, and takes it when there is room', async () => {
    const storage = fresh();
    await storage.putRuns([runWith([])]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fails('QuotaExceededError'));
    const events: RunEvent[] = toEvents({type: 'done', element: 'sign-in'}, {type: 'done', element: 'create-group'});
    expect(await storage.addEvents('run-1', events)).toEqual({fault: {id: 'full'}});
    expect(await storage.putCustomers([fabrikam])).toEqual({fault: {id: 'full'}});
    expect(storage.countUnsaved()).toBe(3);
    expect(JSON.parse(await storage.export())).toMatchObject({customers: [fabrikam], runs: [{id: 'run-1', events}]});
    expect(await storage.retry()).toEqual({fault: {id: 'full'}});
    put.mockRestore();
    expect(await storage.retry()).toEqual({value: undefined});
    expect(storage.countUnsaved()).toBe(0);
    expect(valueIn(await storage.readRun('run-1')).run?.events).toEqual(events);
  });

  it('writes an import wholly or not at all', async () => {
    const storage = fresh();
    await storage.putCustomers([fabrikam]);
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: typeof IDBObjectStore.prototype, ...given) {
      if (++written > 3) throw new DOMException('simulated', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await storage.putCustomers(['a', 'b', 'c', 'd', 'e'].map((id) => ({...fabrikam, id})))).toEqual({fault: {id: 'full'}});
    spy.mockRestore();
    expect(valueIn(await storage.readCustomers()).values).toEqual([fabrikam]);
  });
});

describe('a storage that is not to be had', () => {
  it.each(['SecurityError', 'NotAllowedError'])('answers with a fault when the browser says %s', async (error) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(fails(error));
    const storage = fresh();
    expect(await storage.readCustomers()).toEqual({fault: {id: 'forbidden'}});
    expect(await storage.putCustomers([fabrikam])).toEqual({fault: {id: 'forbidden'}});
    expect(JSON.parse(await storage.export()).customers).toEqual([fabrikam]);
  });

  it('answers with a fault when there is none', async () => {
    const storage = fresh();
    vi.stubGlobal('indexedDB', undefined);
    expect(await storage.readRuns()).toEqual({fault: {id: 'forbidden'}});
    vi.unstubAllGlobals();
    expect(await storage.readRuns()).toEqual({value: {values: [], corrupt: 0}});
  });

  it('answers with a fault when nothing can be read, and can be deleted', async () => {
    const storage = fresh();
    await storage.putCustomers([fabrikam]);
    await storage.close();
    const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(fails('UnknownError'));
    const again = open();
    expect(await again.readCustomers()).toEqual({fault: {id: 'corrupt', reason: 'UnknownError: simulated'}});
    expect(await again.deleteEverything()).toEqual({value: undefined});
    spy.mockRestore();
    expect(await again.readCustomers()).toEqual({value: {values: [], corrupt: 0}});
  });
});

describe('versions', () => {
  const later = [...migrations, (database: Parameters<(typeof migrations)[number]>[0]) => void database.createObjectStore('sheets', {keyPath: 'id'})];

  it('migrate what is there', async () => {
    const storage = fresh();
    await storage.putCustomers([fabrikam]);
    await storage.close();
    const migrated = open({
      migrations: [
        ...migrations,
        async (_database, transaction) => {
          const store = transaction.objectStore('customers');
          for (const customer of await store.getAll()) await store.put?.({...customer, name: `${customer.name} A/S`});
        },
      ],
    });
    expect(valueIn(await migrated.readCustomers()).values).toEqual([{...fabrikam, name: 'Fabrikam A/S'}]);
  });

  it('that fail leave everything as it was', async () => {
    const storage = fresh();
    await storage.putCustomers([fabrikam]);
    await storage.close();
    const failing = open({migrations: [...migrations, () => fails('DataError')()]});
    expect(await failing.readCustomers()).toMatchObject({fault: {id: 'corrupt'}});
    expect(JSON.parse(await failing.export()).customers).toEqual([fabrikam]);
    expect(valueIn(await open().readCustomers()).values).toEqual([fabrikam]);
  });

  it('later than ours are left alone, and can be exported', async () => {
    const storage = fresh();
    await storage.close();
    const newer = open({migrations: later});
    await newer.putCustomers([fabrikam]);
    await newer.close();
    await smuggle('sheets', {id: 's1'});
    const ours = open();
    expect(await ours.readCustomers()).toEqual({fault: {id: 'newer-schema'}});
    expect(await ours.putCustomers([{...fabrikam, id: 'c2'}])).toEqual({fault: {id: 'newer-schema'}});
    expect(JSON.parse(await ours.export())).toMatchObject({customers: [{id: 'c1'}, {id: 'c2'}], other: {sheets: [{id: 's1'}]}});
  });

  it('in another tab close this one, which says that it is too old', async () => {
    const storage = fresh();
    const heard: Message[] = [];
    storage.subscribe((message) => heard.push(message));
    await storage.putCustomers([fabrikam]);
    const newer = open({migrations: later});
    expect(valueIn(await newer.readCustomers()).values).toEqual([fabrikam]);
    expect(heard).toEqual([{changed: 'schema'}]);
    expect(await storage.readCustomers()).toEqual({fault: {id: 'newer-schema'}});
  });

  it('are held up by a tab that does not close', async () => {
    fresh();
    const stubborn = await openDB(name, 1, {
      async upgrade(database, _from, _to, transaction) {
        await migrations[0]?.(database, transaction);
      },
    });
    const newer = open({migrations: later});
    expect(await newer.readCustomers()).toEqual({fault: {id: 'blocked'}});
    stubborn.close();
    await vi.waitFor(async () => expect(await newer.readCustomers()).toEqual({value: {values: [], corrupt: 0}}));
  });
});

describe('an export', () => {
  it('is read by both imports', async () => {
    const storage = fresh();
    const run = runWith(toEvents({type: 'done', element: 'sign-in'}));
    await storage.putCustomers([fabrikam]);
    await storage.putRuns([run]);
    const written = await storage.export();
    expect(readImport(written, 'json', {}, []).rows.map(({becomes}) => becomes)).toEqual(['new']);
    expect(readRuns(written, () => undefined)).toEqual({runs: [{number: 1, becomes: 'new', run}]});
  });

  it('makes no database where there is none', async () => {
    name = `trin-${++count}`;
    const storage = open();
    expect(JSON.parse(await storage.export())).toMatchObject({customers: [], runs: []});
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    expect(await storage.readCustomers()).toEqual({value: {values: [], corrupt: 0}});
    await storage.close();
    await deleteDB(name);
  });
});

describe('persistence', () => {
  it.each([
    [{persist: async () => true, persisted: async () => true}, 'persisted'],
    [{persist: async () => false, persisted: async () => false}, 'refused'],
    [{persist: fails('SecurityError'), persisted: fails('SecurityError')}, 'unsupported'],
    [undefined, 'unsupported'],
  ])('is reported', async (storage, expected) => {
    vi.stubGlobal('navigator', {storage});
    expect(await persist()).toBe(expected);
    expect(await isPersisted()).toBe(expected);
  });
});
