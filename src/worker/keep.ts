import {download, type Fetch} from './download.ts';
import {type Manifest, manifestPath, readManifest} from './manifest.ts';
import {begin, complete, hashesOf, type State, settle} from './state.ts';
import type {Store} from './store.ts';

/** `kept`: the language is there. `ready`: so is a later version of it. `failed`: it is not there, or not yet. */
export type Outcome = 'kept' | 'ready' | 'failed';

/** Brings a language up to what the site has now, beside the version that is shown. Whatever goes wrong, that one stays. */
export async function keep(store: Store, root: string, fetch: Fetch): Promise<Outcome> {
  const manifest = await fetchManifest(root, fetch);
  const state = await store.state(root);
  if (!manifest) return outcomeOf(state);
  if (isThere(state, manifest)) {
    if (manifest.version === state.current?.version && (state.next || state.pending)) await store.save(settle(state));
    return outcomeOf(await store.state(root));
  }
  await store.save(begin(state, manifest));
  try {
    await download(store, root, manifest.files, fetch);
  } catch {
    return outcomeOf(await store.state(root));
  }
  await store.save(complete(await store.state(root), manifest));
  await prune(store);
  return outcomeOf(await store.state(root));
}

/** Drops what no version needs. */
export async function prune(store: Store): Promise<void> {
  const needed = new Set((await store.states()).flatMap(hashesOf));
  for (const hash of await store.hashes()) if (!needed.has(hash)) await store.drop(hash);
}

function isThere({current, next}: State, {version}: Manifest): boolean {
  return version === current?.version || version === next?.version;
}

function outcomeOf({current, next}: State): Outcome {
  return next ? 'ready' : current ? 'kept' : 'failed';
}

async function fetchManifest(root: string, fetch: Fetch): Promise<Manifest | undefined> {
  try {
    const response = await fetch(root + manifestPath, {cache: 'no-cache'});
    return response.ok ? readManifest(await response.json(), root) : undefined;
  } catch {
    return undefined;
  }
}
