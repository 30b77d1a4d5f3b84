import type {Locale} from '../../src/procedure/locale.ts';
import type {IndexFiles} from '../../src/procedure/search/build-index.ts';
import {buildSearch, type Searchable} from '../../src/procedure/search/build-search.ts';
import {openSearch, type Search} from '../../src/procedure/search/index.ts';
import {languages} from '../../src/procedure/search/languages.ts';
import {toSite} from './sites.ts';

export interface OpenSite extends IndexFiles {
  readonly search: Search;
}

const open = new Map<string, Promise<OpenSite>>();

/** The search of a site of so many procedures; built once. */
export function openSite(count: number, locale: Locale): Promise<OpenSite> {
  const key = `${count} ${locale}`;
  const known = open.get(key) ?? openSearchOf(toSite(count), locale);
  open.set(key, known);
  return known;
}

export async function openSearchOf(site: Searchable, locale: Locale): Promise<OpenSite> {
  const built = buildSearch(site, locale);
  return {...built, search: await openSearch(built.entry, languages[locale], async (name) => fileOf(built, name))};
}

export function fileOf({files}: IndexFiles, name: string): string {
  const text = files[name];
  if (text === undefined) throw new Error(`no file ${name}`);
  return text;
}
