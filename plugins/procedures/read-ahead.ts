import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Cache} from './cache.ts';
import {listPages, loadVocabulary} from './load.ts';
import {type PageFile, readPages, stalePages} from './pages.ts';

/** Below this, starting a worker takes longer than it saves. */
const leastPages = 60;

/** What a worker is told: the folder of the site, and the pages to read. */
export interface Share {
  readonly siteDir: string;
  readonly pages: readonly PageFile[];
}

/** Fills the cache with pages that are not in it, on all processors: parsing is nearly all of what a check costs. */
export async function readAhead(siteDir: string, cache: Cache): Promise<void> {
  const vocabulary = loadVocabulary(siteDir);
  const stale = stalePages(siteDir, listPages(siteDir), {vocabulary, cache});
  const readers = Math.min(availableParallelism(), Math.floor(stale.length / leastPages));
  if (readers < 2) return;
  const [own = [], ...others] = Array.from({length: readers}, (_, reader) => stale.filter((_page, index) => index % readers === reader));
  const inWorkers = others.map((pages) => readInWorker({siteDir, pages}));
  readPages(siteDir, own, {vocabulary, cache});
  const read = await Promise.all(inWorkers);
  cache.write('facts', Object.assign({}, cache.read('facts'), ...read));
}

function readInWorker(share: Share): Promise<object> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-share.mjs', import.meta.url), {workerData: share});
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
