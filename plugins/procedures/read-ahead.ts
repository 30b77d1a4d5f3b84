import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Cache} from './cache.ts';
import {listPages, loadVocabulary} from './load.ts';
import {type PageFile, stalePages} from './pages.ts';

/** Below this, starting a worker takes longer than it saves. */
const leastPages = 60;

/** What a worker is told: the folder of the site, and the pages to read. */
export interface Share {
  readonly siteDir: string;
  readonly pages: readonly PageFile[];
}

/** Fills the cache with pages that are not in it, on all processors: parsing is nearly all of what a check costs. */
export async function readAhead(siteDir: string, cache: Cache): Promise<void> {
  const stale = stalePages(siteDir, listPages(siteDir), {vocabulary: loadVocabulary(siteDir), cache});
  const workers = Math.min(availableParallelism(), Math.floor(stale.length / leastPages));
  if (workers < 2) return;
  const shares = Array.from({length: workers}, (_, worker) => stale.filter((_page, index) => index % workers === worker));
  const read = await Promise.all(shares.map((pages) => readInWorker({siteDir, pages})));
  cache.write('facts', Object.assign({}, cache.read('facts'), ...read));
}

function readInWorker(share: Share): Promise<object> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-ahead-worker.mjs', import.meta.url), {workerData: share});
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
