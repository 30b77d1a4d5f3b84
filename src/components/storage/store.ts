import type {Customer} from '../../procedure/customer/customer.ts';
import type {Answer, StorageFault} from './fault.ts';
import {type Message, openChannel, storageName} from './message.ts';
import type {Settings} from './settings.ts';
import type {Storage} from './storage.ts';

/** `not-loaded`: the part of the site that keeps things did not come over the network. */
export type StoreFault = StorageFault | {readonly id: 'not-loaded'};

/** What a page knows of what the browser keeps, at one moment. */
export interface Snapshot {
  /** Undefined until somebody needs it, and where the browser keeps nothing yet. */
  readonly storage: Storage | undefined;
  /** Whether it is known what there is; nothing is known before. */
  readonly ready: boolean;
  readonly customers: readonly Customer[];
  /** How many customers cannot be read. */
  readonly corrupt: number;
  readonly settings: Settings;
  /** The customer that this page worked for, when another tab has chosen another one. */
  readonly replaced: {readonly customer: string | undefined} | undefined;
  readonly fault: StoreFault | undefined;
}

export const nothingYet: Snapshot = {
  storage: undefined,
  ready: false,
  customers: [],
  corrupt: 0,
  settings: {},
  replaced: undefined,
  fault: undefined,
};

type Part = 'customers' | 'settings';

/** Holds what pages show of the storage, and keeps it as the storage is, whichever tab changes it. */
export class StorageStore {
  #snapshot = nothingYet;
  #opening: Promise<Storage | undefined> | undefined;
  #reading = Promise.resolve();
  readonly #watchers = new Set<() => void>();
  readonly #listeners = new Set<(message: Message) => void>();
  readonly #load: () => Promise<Pick<typeof import('./storage.ts'), 'openStorage'>>;

  constructor(load: () => Promise<Pick<typeof import('./storage.ts'), 'openStorage'>> = () => import('./storage.ts')) {
    this.#load = load;
  }

  readonly getSnapshot = (): Snapshot => this.#snapshot;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Hears of every change: those of other tabs, and those of this one. */
  readonly listen = (listener: (message: Message) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens the storage when there is one; else waits for a tab that makes one. Loads nothing where nothing is kept. */
  readonly start = (): (() => void) => {
    const channel = openChannel(storageName);
    const stop = channel.subscribe(() => void this.open());
    void hasDatabase().then(async (isThere) => {
      if (isThere) await this.open();
      else this.#set({ready: true});
    });
    return () => {
      stop();
      channel.close();
    };
  };

  /** Undefined, with a fault, when the part of the site that keeps things did not come. */
  readonly open = (): Promise<Storage | undefined> => {
    this.#opening ??= this.#open();
    return this.#opening;
  };

  /** Reads again what is kept, after something that no message tells of. */
  readonly refresh = async (): Promise<void> => {
    const storage = await this.open();
    if (storage) await this.#read(storage, ['customers', 'settings'], 'here');
  };

  /** Writes again what could not be written. A page that is too old, or lacks a part, is loaded anew. */
  readonly retry = async (): Promise<void> => {
    const {fault, storage} = this.#snapshot;
    if (fault?.id === 'newer-schema' || fault?.id === 'not-loaded') return window.location.reload();
    // One that is still in the way says nothing more, so its notice stays until something can be read.
    if (fault?.id !== 'blocked') this.#set({fault: undefined});
    if (storage?.countUnsaved()) await storage.retry();
    await this.refresh();
  };

  readonly dismissFault = (): void => this.#set({fault: undefined});
  readonly dismissReplaced = (): void => this.#set({replaced: undefined});

  async #open(): Promise<Storage | undefined> {
    try {
      const {openStorage} = await this.#load();
      const storage = openStorage({onAnswer: this.#noteFault, onChanged: (message) => this.#hear(message, 'here')});
      storage.subscribe((message) => this.#hear(message, 'elsewhere'));
      await this.#read(storage, ['customers', 'settings'], 'here');
      this.#set({storage, ready: true});
      return storage;
    } catch {
      this.#opening = undefined;
      this.#set({fault: {id: 'not-loaded'}, ready: true});
      return undefined;
    }
  }

  #hear(message: Message, from: 'here' | 'elsewhere'): void {
    if (message.changed === 'schema') this.#set({fault: {id: 'newer-schema'}});
    const parts = partsOf(message);
    const {storage} = this.#snapshot;
    if (storage && parts.length > 0) this.#reading = this.#reading.then(() => this.#read(storage, parts, from));
    void this.#reading.then(() => {
      for (const listen of this.#listeners) listen(message);
    });
  }

  async #read(storage: Storage, parts: readonly Part[], from: 'here' | 'elsewhere'): Promise<void> {
    const [customers, settings] = await Promise.all([
      parts.includes('customers') ? storage.readCustomers() : undefined,
      parts.includes('settings') ? storage.readSettings() : undefined,
    ]);
    if (customers && 'value' in customers) this.#set({customers: customers.value.values, corrupt: customers.value.corrupt});
    if (settings && 'value' in settings) this.#setSettings(settings.value, from);
  }

  #setSettings(settings: Settings, from: 'here' | 'elsewhere'): void {
    const before = this.#snapshot.settings.customer;
    const isReplaced = from === 'elsewhere' && before !== settings.customer;
    this.#set({settings, replaced: isReplaced ? {customer: before} : before === settings.customer ? this.#snapshot.replaced : undefined});
  }

  /** A fault of one run is for those who asked about it. */
  readonly #noteFault = (answer: Answer<unknown>): void => {
    if ('fault' in answer && answer.fault.id !== 'gone' && answer.fault.id !== 'other-run') this.#set({fault: answer.fault});
    else if ('value' in answer && this.#snapshot.fault?.id === 'blocked') this.#set({fault: undefined});
  };

  #set(change: Partial<Snapshot>): void {
    this.#snapshot = {...this.#snapshot, ...change};
    for (const watcher of this.#watchers) watcher();
  }
}

function partsOf({changed}: Message): Part[] {
  if (changed === 'everything') return ['customers', 'settings'];
  return changed === 'customers' || changed === 'settings' ? [changed] : [];
}

/** Asks the browser without opening anything. One that cannot say is taken to have one. */
async function hasDatabase(): Promise<boolean> {
  try {
    if (typeof indexedDB === 'undefined' || indexedDB === null) return false;
    if (typeof indexedDB.databases !== 'function') return true;
    return (await indexedDB.databases()).some(({name}) => name === storageName);
  } catch {
    return false;
  }
}
