import {existsSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Cache} from './cache.ts';
import {listPages, loadVocabulary} from './load.ts';
import {type CachedFacts, listStale, type PageFile, readFacts, writeFacts} from './pages.ts';

/** Fewer pages are read sooner than threads have started. */
const fewPages = 60;
/** Each takes memory. */
const mostThreads = 4;

/** What a thread is given to read. */
export interface Share {
  readonly siteDir: string;
  readonly pages: readonly PageFile[];
  readonly withProcedures: boolean;
}

/** Reads all pages that the cache has not, several at a time, so that whoever reads them next finds them there. */
export async function readAhead(siteDir: string, cache: Cache, {withProcedures = false} = {}): Promise<void> {
  const starter = path.join(siteDir, 'plugins/run.mjs');
  const width = Math.min(availableParallelism(), mostThreads);
  const stale = listStale(siteDir, listPages(siteDir), {vocabulary: loadVocabulary(siteDir), cache, withProcedures});
  if (stale.length <= fewPages || width === 1 || !existsSync(starter)) return;
  const shares = Array.from({length: width}, (_, thread) => ({siteDir, pages: stale.filter((_page, index) => index % width === thread), withProcedures}));
  const facts = await Promise.all(shares.map((share) => readShare(starter, share)));
  writeFacts(cache, Object.assign({}, readFacts(cache), ...facts));
}

/** Nothing when the thread fails: whoever needs the pages reads them then, and says what is wrong. */
function readShare(starter: string, workerData: Share): Promise<CachedFacts> {
  return new Promise((resolve) => {
    const worker = new Worker(starter, {argv: ['plugins/procedures/read-worker.ts'], workerData});
    worker.once('message', resolve);
    for (const end of ['error', 'exit']) worker.once(end, () => resolve({}));
  });
}
