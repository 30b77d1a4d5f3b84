import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type Locale, locales} from '../../src/procedure/locale.ts';
import type {IndexFiles} from '../../src/procedure/search/build-index.ts';
import {buildSearch} from '../../src/procedure/search/build-search.ts';
import type {PublishedProcedure} from '../../src/procedure/search/records.ts';
import {hash} from './cache.ts';
import {listPages} from './load.ts';
import {type PublishedPage, type Reading, readPublished} from './published.ts';

/** The index of one language as it was built last, and what it was built from. */
interface CachedIndex {
  readonly key: string;
  readonly built: IndexFiles;
}

/** The search files of a site in one language, those from the cache while no procedure and no word has changed. Of the other languages, titles are searched. */
export function buildSearchFiles(siteDir: string, pages: readonly PublishedPage[], locale: Locale, reading: Reading): IndexFiles {
  const all = listPages(siteDir).map((page) => ({...page, url: ''}));
  const read = (each: Locale): PublishedProcedure[] =>
    readPublished(siteDir, each === locale ? pages : all.filter((page) => page.locale === each), each, reading);
  const procedures = Object.fromEntries(locales.map((each) => [each, read(each)])) as Record<Locale, PublishedProcedure[]>;
  const source = {procedures, vocabulary: reading.vocabulary.vocabulary};
  const key = hash(JSON.stringify(source));
  const name = `search-${locale}`;
  const cached = reading.cache.read(name) as CachedIndex | undefined;
  if (cached?.key === key) return cached.built;
  const built = buildSearch(source, locale);
  reading.cache.write(name, {key, built} satisfies CachedIndex);
  return built;
}

/** How the author's server hands out a folder of search files; the page at the same address is the router's. */
export function serveSearch(directory: string, baseUrl: string) {
  return {directory, publicPath: `${baseUrl}search`, watch: false, serveIndex: false, staticOptions: {redirect: false}};
}

/** Writes the files into an own folder, in which nothing else stays. */
export function replaceSearchFiles(folder: string, built: IndexFiles): void {
  rmSync(folder, {recursive: true, force: true});
  writeSearchFiles(folder, built);
}

export function writeSearchFiles(folder: string, {files}: IndexFiles): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
