import {parentPort, workerData} from 'node:worker_threads';
import {type Cache, openCache} from './cache.ts';
import {loadVocabulary} from './load.ts';
import {type CachedFacts, factsName, readPages} from './pages.ts';
import type {Share} from './read-ahead.ts';

const {siteDir, pages, withProcedures} = workerData as Share;
const disk = openCache(siteDir);
let facts: CachedFacts = {};

/** All threads together write one file of facts; each procedure has a file of its own. */
const cache: Cache = {
  ...disk,
  read: () => undefined,
  write(name, value) {
    if (name === factsName) facts = value as CachedFacts;
    else disk.write(name, value);
  },
};
readPages(siteDir, pages, {vocabulary: loadVocabulary(siteDir), cache, withProcedures});
parentPort?.postMessage(facts);
