import 'fake-indexeddb/auto';
import {IDBFactory, IDBObjectStore} from 'fake-indexeddb';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openStorage, type Storage} from '../../src/components/storage/storage.ts';
import {StorageStore} from '../../src/components/storage/store.ts';
import {toCustomer} from '../../src/procedure/customer/change.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const fabrikam = toCustomer('c1', 'Fabrikam', now);
const contoso = toCustomer('c2', 'Contoso', now);
let stops: (() => void)[] = [];
let loads = 0;

/** What one tab knows. */
function openTab(): StorageStore {
  const store = new StorageStore(async () => {
    loads++;
    return {openStorage};
  });
  stops.push(store.start(), () => void store.getSnapshot().storage?.close());
  return store;
}

async function storageOf(store: StorageStore): Promise<Storage> {
  const storage = await store.open();
  if (!storage) throw new Error('not opened');
  return storage;
}

const names = (store: StorageStore) => store.getSnapshot().customers.map(({name}) => name);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  loads = 0;
});

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what a tab knows', () => {
  it('is nothing, and nothing is loaded, where nothing is kept', async () => {
    const tab = openTab();
    expect(tab.getSnapshot().ready).toBe(false);
    await vi.waitFor(() => expect(tab.getSnapshot().ready).toBe(true));
    expect([loads, tab.getSnapshot().storage, tab.getSnapshot().customers]).toEqual([0, undefined, []]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is what was kept before', async () => {
    const before = openStorage();
    await before.putCustomers([fabrikam]);
    await before.putSettings({customer: 'c1'});
    await before.close();
    const tab = openTab();
    await vi.waitFor(() => expect(names(tab)).toEqual(['Fabrikam']));
    expect([loads, tab.getSnapshot().settings]).toEqual([1, {customer: 'c1'}]);
  });

  it('follows what it changes itself, without a word of another tab', async () => {
    const tab = openTab();
    const storage = await storageOf(tab);
    await storage.putCustomers([fabrikam, contoso]);
    await vi.waitFor(() => expect(names(tab)).toEqual(['Fabrikam', 'Contoso']));
    await storage.putSettings({customer: 'c2'});
    await vi.waitFor(() => expect(tab.getSnapshot().settings.customer).toBe('c2'));
    expect(tab.getSnapshot().replaced).toBeUndefined();
    await storage.deleteCustomers(['c1']);
    await vi.waitFor(() => expect(names(tab)).toEqual(['Contoso']));
  });

  it('follows another tab, also one that was the first to keep something', async () => {
    const [here, there] = [openTab(), openTab()];
    await vi.waitFor(() => expect(here.getSnapshot().ready).toBe(true));
    const storage = await storageOf(there);
    await storage.putCustomers([fabrikam, contoso]);
    await vi.waitFor(() => expect(names(here)).toEqual(['Fabrikam', 'Contoso']));
    await storage.putSettings({customer: 'c1'});
    await vi.waitFor(() => expect(here.getSnapshot().settings.customer).toBe('c1'));
    await (await storageOf(here)).putSettings({customer: 'c2'});
    await vi.waitFor(() => expect(there.getSnapshot().replaced).toEqual({customer: 'c1'}));
    there.dismissReplaced();
    expect(there.getSnapshot().replaced).toBeUndefined();
  });

  it('tells everybody who listens of the changes of both', async () => {
    const [here, there] = [openTab(), openTab()];
    const heard: string[] = [];
    const stop = here.listen(({changed}) => heard.push(changed));
    await (await storageOf(here)).putCustomers([fabrikam]);
    await vi.waitFor(() => expect(heard).toEqual(['customers']));
    await (await storageOf(there)).putSettings({customer: 'c1'});
    await vi.waitFor(() => expect(heard).toEqual(['customers', 'settings']));
    stop();
    await (await storageOf(here)).putCustomers([contoso]);
    expect(heard).toHaveLength(2);
  });
});

describe('a fault', () => {
  it('is known whoever met it, and goes when it is settled', async () => {
    const tab = openTab();
    const storage = await storageOf(tab);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('simulated', 'QuotaExceededError');
    });
    await storage.putCustomers([fabrikam]);
    expect([tab.getSnapshot().fault, storage.countUnsaved()]).toEqual([{id: 'full'}, 1]);
    put.mockRestore();
    await tab.retry();
    expect([tab.getSnapshot().fault, storage.countUnsaved(), names(tab)]).toEqual([undefined, 0, ['Fabrikam']]);
  });

  it('of one run is for those who asked', async () => {
    const tab = openTab();
    const storage = await storageOf(tab);
    expect(await storage.addEvents('no-such-run', [])).toEqual({fault: {id: 'gone'}});
    expect(tab.getSnapshot().fault).toBeUndefined();
  });

  it('is said when the browser keeps nothing, once something is to be kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = openTab();
    await vi.waitFor(() => expect(tab.getSnapshot().ready).toBe(true));
    expect(tab.getSnapshot().fault).toBeUndefined();
    await tab.open();
    expect(tab.getSnapshot()).toMatchObject({fault: {id: 'forbidden'}, ready: true, customers: []});
  });

  it('is said when the part that keeps things does not come, and it is asked for again', async () => {
    let isThere = false;
    const store = new StorageStore(async () => {
      if (!isThere) throw new Error('simulated');
      return {openStorage};
    });
    expect(await store.open()).toBeUndefined();
    expect(store.getSnapshot()).toMatchObject({fault: {id: 'not-loaded'}, ready: true});
    isThere = true;
    expect(await store.open()).toBeDefined();
    stops.push(() => void store.getSnapshot().storage?.close());
  });
});
