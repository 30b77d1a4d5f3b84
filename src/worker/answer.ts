import {findFile, type KeptFile, type Manifest, manifestPath, offlinePage, workerPath} from './manifest.ts';
import type {State} from './state.ts';
import type {Store} from './store.ts';

type Ask = (request: Request) => Promise<Response>;

/** Only what the site itself is asked for, and not the files that tell what is kept. */
export function isOurs({method, url}: Pick<Request, 'method' | 'url'>, scope: string): boolean {
  const {origin, pathname} = new URL(url);
  const own = new URL(scope);
  const isAboutKeeping = pathname.endsWith(`/${manifestPath}`) || pathname === own.pathname + workerPath;
  return method === 'GET' && origin === own.origin && pathname.startsWith(own.pathname) && !isAboutKeeping;
}

/**
 * What is kept comes from there, whole versions at a time, so that a page never meets the scripts or texts of another build. All else comes from the site;
 * where that cannot be reached, from what has been fetched so far of a version, and a page that is not there is said not to be.
 */
export async function answer(store: Store, request: Request, ask: Ask): Promise<Response> {
  const states = await store.states();
  const {pathname} = new URL(request.url);
  const isPage = request.mode === 'navigate';
  const kept = await find(store, pathname, states, ({current, previous}) => (isPage ? [current] : [current, previous]));
  if (kept) return kept;
  try {
    return await ask(request);
  } catch (error) {
    const fetched = await find(store, pathname, states, ({next, pending}) => [next, pending]);
    const found = fetched ?? (isPage ? await findOfflinePage(store, pathname, states) : undefined);
    if (found) return found;
    throw error;
  }
}

type Versions = (state: State) => readonly (Manifest | undefined)[];

async function find(store: Store, pathname: string, states: readonly State[], versions: Versions): Promise<Response | undefined> {
  return first(
    store,
    states.flatMap(versions).map((manifest) => manifest && findFile(manifest, pathname)),
  );
}

/** In the language of the address, else in one that is there. */
async function findOfflinePage(store: Store, pathname: string, states: readonly State[]): Promise<Response | undefined> {
  const fitting = [...states].sort((a, b) => likeness(b, pathname) - likeness(a, pathname));
  const manifests = fitting.flatMap(({current, pending}) => [current, pending]);
  const page = await first(
    store,
    manifests.map((manifest) => manifest?.files.find(([path]) => path === offlinePage)),
  );
  return page && new Response(page.body, {status: 503, headers: page.headers});
}

const likeness = ({root}: State, pathname: string): number => (`${pathname}/`.startsWith(root) ? root.length : 0);

async function first(store: Store, files: readonly (KeptFile | undefined)[]): Promise<Response | undefined> {
  for (const file of files) {
    const response = file && (await store.file(file[1]));
    if (response) return response;
  }
  return undefined;
}
