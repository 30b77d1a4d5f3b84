import {hashDigits, type KeptFile, toAddress} from './manifest.ts';
import type {Store} from './store.ts';

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Few, so that what the technician asks for meanwhile is not kept waiting. */
const atOnce = 4;

/** Fetches those files that are not there yet. When one fails the others stop; what has come stays, and is not fetched again. */
export async function download(store: Store, root: string, files: readonly KeptFile[], fetch: Fetch): Promise<void> {
  const there = await store.hashes();
  const missing = [...new Map(files.filter(([, hash]) => !there.has(hash)).map((file) => [file[1], file])).values()].values();
  let isStopped = false;
  const work = async (): Promise<void> => {
    for (const file of missing) {
      if (isStopped) return;
      await fetchFile(store, root, file, fetch);
    }
  };
  const stop = (error: unknown): never => {
    isStopped = true;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({length: atOnce}, () => work().catch(stop)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** @throws where the content is not what the build made: the site may be changing just now, or somebody asks to sign in */
async function fetchFile(store: Store, root: string, [path, hash]: KeptFile, fetch: Fetch): Promise<void> {
  const hasOwnName = path.startsWith('assets/');
  const response = await fetch(toAddress(root, path), {cache: hasOwnName ? 'default' : 'no-cache', priority: 'low'});
  const content = await response.arrayBuffer();
  if (!response.ok || (await toHash(content)) !== hash) throw new Error(`Unexpected content of ${path}`);
  await store.keep(hash, new Response(content, {headers: toKeptHeaders(response.headers)}));
}

/** With those of security; without those of the way that the content came. */
function toKeptHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'age']) kept.delete(name);
  return kept;
}

async function toHash(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashDigits);
}
