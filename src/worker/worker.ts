/**
 * The service worker: procedures, sheets, texts and search of a language work with the network off. Our own, as @docusaurus/plugin-pwa and Workbox (134
 * packages) take a new version from the next page on, fetch a whole language at the first visit, and begin anew when a download was cut off.
 */
import {storageName} from '../components/storage/message.ts';
import {answer, isOurs} from './answer.ts';
import type {Fetch} from './download.ts';
import {keep, type Outcome, prune} from './keep.ts';
import {type News, readWish, type Wish} from './message.ts';
import {hasOpenRun} from './open-runs.ts';
import {apply, forget} from './state.ts';
import {openStore} from './store.ts';

declare const self: ServiceWorkerGlobalScope;

const {scope} = self.registration;
const store = openStore(self.caches, scope);
const ask: Fetch = (address, options) => fetch(address, options);
const keeping = new Map<string, Promise<Outcome>>();

// Which version is shown does not hang on this code: it may change at once.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const wish = readWish(event.data, new URL(scope).pathname);
  if (wish) event.waitUntil(grant(wish));
});

self.addEventListener('fetch', (event) => {
  if (isOurs(event.request, scope)) event.respondWith(open(event.request));
});

async function grant({type, root}: Wish): Promise<void> {
  if (type === 'keep') return tell({type: await keepOnce(root), root});
  await store.save(apply(await store.state(root)));
  await tell({type: 'applied', root});
}

/** Pages ask again while it takes long, which keeps the browser from ending the worker. */
function keepOnce(root: string): Promise<Outcome> {
  const running = keeping.get(root) ?? inTurn(() => keep(store, root, ask)).finally(() => keeping.delete(root));
  keeping.set(root, running);
  return running;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: what one of them fetches another might drop. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

async function tell(news: News): Promise<void> {
  for (const client of await self.clients.matchAll({type: 'window', includeUncontrolled: true})) client.postMessage(news);
}

async function open(request: Request): Promise<Response> {
  if (request.mode === 'navigate') await freshen().catch(() => undefined);
  return answer(store, request, (wanted) => fetch(wanted));
}

/** Where no page is open and no run either, a later version disturbs nobody. */
async function freshen(): Promise<void> {
  const waiting = (await store.states()).filter(({next, previous}) => next ?? previous);
  if (waiting.length === 0 || (await self.clients.matchAll({type: 'window', includeUncontrolled: true})).length > 0) return;
  const isFree = !(await hasOpenRun(storageName));
  for (const state of waiting) await store.save(isFree ? forget(apply(state)) : forget(state));
  void inTurn(() => prune(store));
}
