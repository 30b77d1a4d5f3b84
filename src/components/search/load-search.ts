import type {Language} from '@site/src/procedure/search/language.ts';
import {loadLanguage} from '@site/src/procedure/search/load-language.ts';
import type {Search} from '@site/src/procedure/search/search.ts';

/** Everything that a search needs, and that no page has before somebody asks for it. */
export interface LoadedSearch {
  readonly parts: typeof import('./parts.ts');
  readonly search: Search;
  readonly language: Language;
}

let last: {readonly file: string; readonly loading: Promise<LoadedSearch>} | undefined;

/** Loads code, language and index at once; what could not be loaded may be tried again. @param folder of the index, with `/` at its end */
export function loadSearch(folder: string, entry: string, locale: string): Promise<LoadedSearch> {
  const file = folder + entry;
  if (last?.file !== file) last = {file, loading: load(folder, entry, locale)};
  const {loading} = last;
  loading.catch(() => {
    last = undefined;
  });
  return loading;
}

async function load(folder: string, entry: string, locale: string): Promise<LoadedSearch> {
  const [parts, language, index] = await Promise.all([import('./parts.ts'), loadLanguage(locale), loadText(folder + entry)]);
  return {parts, language, search: await parts.openSearch(entry, language, async (name) => (name === entry ? index : loadText(folder + name)))};
}

/** A host that answers everything with a page has no such file. */
async function loadText(url: string): Promise<string> {
  const response = await fetch(url, {referrerPolicy: 'no-referrer'});
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) throw new Error(`${response.status} ${url}`);
  return response.text();
}
