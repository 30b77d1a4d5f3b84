import {parentPort, workerData} from 'node:worker_threads';
import {loadVocabulary} from './load.ts';
import {readPages} from './pages.ts';
import type {Share} from './read-ahead.ts';

const {siteDir, pages} = workerData as Share;
const send = (_name: string, facts: unknown): void => parentPort?.postMessage(facts);
readPages(siteDir, pages, {vocabulary: loadVocabulary(siteDir), cache: {read: () => undefined, write: send}});
