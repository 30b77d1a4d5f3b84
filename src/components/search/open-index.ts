import {openSearch, type Search} from '@site/src/procedure/search/index.ts';
import {language} from '@site-language';
import type {IndexSource} from './use-search-parts.ts';

let opened: {readonly file: string; readonly search: Promise<Search>} | undefined;

/** The same again and again, unless it could not be loaded. */
export function openIndex({file, early}: IndexSource): Promise<Search> {
  if (opened?.file !== file) opened = {file, search: open(file, early)};
  const {search} = opened;
  search.catch(() => {
    opened = undefined;
  });
  return search;
}

function open(file: string, early: IndexSource['early']): Promise<Search> {
  const cut = file.lastIndexOf('/') + 1;
  return openSearch(file.slice(cut), language, async (name) => {
    const url = file.slice(0, cut) + name;
    const first = url === file ? await early : undefined;
    return readText(first?.ok && first.url.endsWith(file) && !first.bodyUsed ? first : await fetch(url));
  });
}

/** A host that answers everything with a page has no such file. */
async function readText(response: Response): Promise<string> {
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}
