import {createHash} from 'node:crypto';
import type {Fetch} from '../../src/worker/download.ts';
import type {KeptFile} from '../../src/worker/manifest.ts';
import {openStore, type Store} from '../../src/worker/store.ts';

export const scope = 'https://a.example/';

/** The browser's caches, as far as the worker uses them. */
export function toCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const content = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, content);
    return {
      put: async (url: string, response: Response) => void content.set(url, response),
      match: async (request: string | Request) => content.get(typeof request === 'string' ? request : request.url)?.clone(),
      delete: async (url: string) => content.delete(url),
      keys: async () => [...content.keys()].map((url) => new Request(url)),
    };
  };
  return {open: async (name: string) => open(name)} as unknown as CacheStorage;
}

export const toStore = (caches = toCaches()): Store => openStore(caches, scope);

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

export interface FakeSite {
  readonly fetch: Fetch;
  readonly asked: string[];
  /** Text of each file by its path; nothing where there is none. */
  files: Record<string, string>;
  version: string;
  /** Addresses that break off. */
  broken: RegExp | undefined;
  isReachable: boolean;
}

/** A site of one language at `/da/`. */
export function toSite(files: Record<string, string>, version = '1'): FakeSite {
  const site: FakeSite = {
    files,
    version,
    asked: [],
    broken: undefined,
    isReachable: true,
    async fetch(address) {
      site.asked.push(address);
      if (!site.isReachable || site.broken?.test(address)) throw new TypeError('network');
      if (address === '/da/offline-files.json') return Response.json({version: site.version, files: listFiles(site.files)});
      const path = decodeURIComponent(address.replace('/da/', ''));
      const text = site.files[path] ?? site.files[`${path}index.html`];
      return text === undefined
        ? new Response('gone', {status: 404})
        : new Response(text, {headers: {'content-type': 'text/plain', 'content-length': '1', 'x-kept': 'yes'}});
    },
  };
  return site;
}

export function listFiles(files: Record<string, string>): KeptFile[] {
  return Object.entries(files).map(([path, text]) => [path, hashOf(text), text.length]);
}
