import {pack, unpack} from './pack.ts';
import type {State} from './state.ts';

/** The one file that touches the browser's caches. A file is kept under the hash of its content: what two versions or languages share is there once. */
export interface Store {
  readonly states: () => Promise<readonly State[]>;
  readonly state: (root: string) => Promise<State>;
  /** All at once, or not at all. */
  readonly save: (state: State) => Promise<void>;
  readonly file: (hash: string) => Promise<Response | undefined>;
  readonly hashes: () => Promise<ReadonlySet<string>>;
  readonly keep: (hash: string, response: Response) => Promise<void>;
  readonly drop: (hash: string) => Promise<void>;
}

const names = {files: 'trin-files-1', states: 'trin-states-1'};

/** @param scope the address that the worker is responsible for */
export function openStore(caches: CacheStorage, scope: string): Store {
  const addressOf = (kind: string, key: string): string => new URL(`${kind}/${encodeURIComponent(key)}`, scope).href;
  let known: Promise<Map<string, State>> | undefined;
  const read = (): Promise<Map<string, State>> => {
    known ??= readStates(caches);
    return known;
  };
  return {
    states: async () => [...(await read()).values()],
    state: async (root) => (await read()).get(root) ?? {root},
    save: async (state) => {
      const cache = await caches.open(names.states);
      await cache.put(addressOf('offline-state', state.root), Response.json(state));
      (await read()).set(state.root, state);
    },
    file: async (hash) => {
      const packed = await (await caches.open(names.files)).match(addressOf('offline-file', hash));
      return packed && unpack(packed);
    },
    hashes: async () => new Set((await (await caches.open(names.files)).keys()).map(({url}) => url.slice(url.lastIndexOf('/') + 1))),
    keep: async (hash, response) => (await caches.open(names.files)).put(addressOf('offline-file', hash), pack(response)),
    drop: async (hash) => void (await (await caches.open(names.files)).delete(addressOf('offline-file', hash))),
  };
}

async function readStates(caches: CacheStorage): Promise<Map<string, State>> {
  const cache = await caches.open(names.states);
  const responses = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  const states: State[] = await Promise.all(responses.flatMap((response) => (response ? [response.json()] : [])));
  return new Map(states.map((state) => [state.root, state]));
}
