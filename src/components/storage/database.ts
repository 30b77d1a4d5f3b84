import {deleteDB, type IDBPDatabase, type IDBPTransaction, openDB} from 'idb';
import {StorageError} from './fault.ts';

/**
 * The one file that touches IndexedDB. It goes through `idb`, a thin layer of promises: unlike larger ones it leaves
 * transactions and their durability as the browser has them, and adds little more than a kilobyte.
 */
export const stores = ['customers', 'runs', 'events', 'settings'] as const;
export type StoreName = (typeof stores)[number];
/** In a store that others may have filled, anything. */
export type Key = string | readonly string[];

export type Migration = (database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>;

/** One a version, the first from nothing. One that has been published is never changed. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('customers', {keyPath: 'id'});
    database.createObjectStore('runs', {keyPath: 'id'});
    database.createObjectStore('events', {keyPath: ['run', 'event.id']});
    database.createObjectStore('settings', {keyPath: 'key'});
  },
];

export interface DatabaseOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Another tab needs a later version: this connection is closed. */
  readonly onOutdated: () => void;
  /** The browser has closed the connection. */
  readonly onClosed: () => void;
}

export interface Records {
  readonly values: readonly unknown[];
  /** The keys of those that the browser cannot read. */
  readonly unreadable: readonly string[];
}

/** What is written in one transaction. The work waits for nothing else: the browser would end the transaction. */
export interface Writing {
  readonly get: (store: StoreName, key: Key) => Promise<unknown>;
  readonly getAllOf: (run: string) => Promise<unknown[]>;
  readonly put: (store: StoreName, value: unknown) => Promise<void>;
  readonly delete: (store: StoreName, key: Key) => Promise<void>;
  readonly deleteAllOf: (run: string) => Promise<void>;
  readonly clear: (store: StoreName) => Promise<void>;
}

export interface Database {
  readonly get: (store: StoreName, key: Key) => Promise<unknown>;
  /** All records of a store, or the events of one run; those that can be read, when one of them cannot. */
  readonly getAll: (store: StoreName, run?: string) => Promise<Records>;
  /** On the disk when the promise is kept; nothing of it is, when it is broken. */
  readonly write: <Value>(work: (writing: Writing) => Promise<Value>) => Promise<Value>;
  readonly close: () => void;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = await open(options);
  return {
    get: (store, key) => database.get(store, toKey(key)),
    getAll: (store, run) => readRecords(database, store, run === undefined ? undefined : ofRun(run)),
    write: (work) => write(database, work),
    close: () => database.close(),
  };
}

/** Every store as it is, of whatever version the database is. Undefined when there is none, which is not made here, or nothing can be read. */
export async function readEverything(name: string): Promise<Readonly<Record<string, Records>> | undefined> {
  try {
    const database = await openDB(name, undefined, {upgrade: (_database, _from, _to, transaction) => abort(transaction)});
    const records = await Promise.all([...database.objectStoreNames].map(async (store) => [store, await readRecords(database, store)] as const));
    database.close();
    return Object.fromEntries(records);
  } catch {
    return undefined;
  }
}

/** The last resort where nothing can be cleared; an open tab with an earlier version may be in the way. */
export async function deleteDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    deleteDB(name, {blocked: () => reject(new StorageError({id: 'blocked'}))}).then(resolve, reject);
  });
}

async function open({name, migrations: steps, onOutdated, onClosed}: DatabaseOptions): Promise<IDBPDatabase> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageError({id: 'forbidden'});
  return await new Promise<IDBPDatabase>((resolve, reject) => {
    let isGivenUp = false;
    const opening = openDB(name, steps.length, {
      async upgrade(database, from, _to, transaction) {
        try {
          for (const migrate of steps.slice(from)) await migrate(database, transaction);
        } catch (error) {
          reject(new StorageError({id: 'corrupt', reason: String(error)}));
          abort(transaction);
        }
      },
      blocked() {
        isGivenUp = true;
        reject(new StorageError({id: 'blocked'}));
      },
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        onOutdated();
      },
      terminated: onClosed,
    });
    opening.then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
  });
}

async function write<Value>(database: IDBPDatabase, work: (writing: Writing) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction([...stores], 'readwrite', {durability: 'strict'});
  try {
    const value = await work(toWriting(transaction));
    await transaction.done;
    return value;
  } catch (error) {
    abort(transaction);
    throw transaction.error ?? error;
  }
}

function toWriting(transaction: IDBPTransaction<unknown, StoreName[], 'readwrite'>): Writing {
  const of = (store: StoreName) => transaction.objectStore(store);
  return {
    get: (store, key) => of(store).get(toKey(key)),
    getAllOf: (run) => of('events').getAll(ofRun(run)),
    put: async (store, value) => void (await of(store).put(value)),
    delete: (store, key) => of(store).delete(toKey(key)),
    deleteAllOf: (run) => of('events').delete(ofRun(run)),
    clear: (store) => of(store).clear(),
  };
}

interface Abortable {
  readonly done: Promise<void>;
  readonly abort: () => void;
}

/** An error has often ended the transaction already; nobody waits for its end any more. */
function abort(transaction: Abortable): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    return;
  }
}

async function readRecords(database: IDBPDatabase, store: string, range?: IDBKeyRange): Promise<Records> {
  try {
    return {values: await database.getAll(store, range), unreadable: []};
  } catch {
    return await readEach(database, store, await database.getAllKeys(store, range));
  }
}

async function readEach(database: IDBPDatabase, store: string, keys: readonly IDBValidKey[]): Promise<Records> {
  const values: unknown[] = [];
  const unreadable: string[] = [];
  for (const key of keys) {
    try {
      values.push(await database.get(store, key));
    } catch {
      unreadable.push(JSON.stringify(key));
    }
  }
  return {values, unreadable};
}

/** All keys that begin with the run: an array comes after every string. */
function ofRun(run: string): IDBKeyRange {
  return IDBKeyRange.bound([run], [run, []]);
}

function toKey(key: Key): IDBValidKey {
  return typeof key === 'string' ? key : [...key];
}
