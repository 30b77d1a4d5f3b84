import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {listUnneededChunks} from './offline/unneeded-chunks.ts';
import {toWebApp, webAppPath} from './offline/web-app.ts';
import {writeManifest, writeOfflinePage, writeWorker} from './offline/write-offline.ts';
import {writeHeaderFiles} from './security/header-files.ts';
import {listInlineParts, securePages} from './security/secure-pages.ts';

export interface BuiltSite {
  readonly siteDir: string;
  readonly generatedFilesDir: string;
  readonly outDir: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  /** Its address without a path. */
  readonly url: string;
  /** Where this language begins, and where each does, the source language first. */
  readonly baseUrl: string;
  readonly roots: readonly string[];
  /** Of the other languages. */
  readonly otherLocales: readonly string[];
}

/** Below these are pages for those who write procedures; nobody needs them without a network. */
const forAuthors = ['authoring', 'translations'];

/** What hosts and browsers need to know of one language, when all else of it is written: first the pages change, then they are listed. */
export async function publishSite({siteDir, outDir, generatedFilesDir, locale, baseUrl, roots, ...site}: BuiltSite): Promise<void> {
  const [root = baseUrl] = roots;
  const folder = path.join(outDir, path.posix.relative(baseUrl, root));
  writeOfflinePage(outDir);
  securePages(outDir);
  writeHeaderFiles(folder, listInlineParts(folder), {url: site.url, roots});
  writeFileSync(path.join(outDir, webAppPath), toWebApp({...site, lang: locale, baseUrl, root}));
  writeManifest(outDir, {folders: [...site.otherLocales, ...forAuthors], chunks: listUnneededChunks(generatedFilesDir, baseUrl, forAuthors)});
  await writeWorker(siteDir, folder);
}
