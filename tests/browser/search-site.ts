import {gzipSync} from 'node:zlib';
import type {Page, Request} from 'playwright-core';
import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import {buildSearch, type Searchable} from '../../src/procedure/search/build-search.ts';

export const prefixOf = (locale: Locale): string => (locale === sourceLocale ? '' : `/${locale}`);

/** Gives pages the index of another site than the one that was built. */
export async function serveIndexOf(page: Page, site: Searchable, locale: Locale): Promise<void> {
  const {entry, files} = buildSearch(site, locale);
  const base = entry.replace(/\.txt$/, '');
  await page.route(`**${prefixOf(locale)}/search/**/*.txt`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/search\/[^/.]+/, base);
    const body = files[name];
    await route.fulfill(body === undefined ? {status: 404} : {body, contentType: 'text/plain; charset=utf-8'});
  });
}

export interface Loaded {
  readonly path: string;
  /** With gzip, without headers. */
  readonly bytes: number;
}

/** Notes what a page asks for from now on: a response to an earlier request may be told late. */
export function noteLoads(page: Page): () => Promise<Loaded[]> {
  const loads: Promise<Loaded>[] = [];
  const asked = new Set<Request>();
  page.on('request', (request) => asked.add(request));
  page.on('response', (response) => {
    if (!asked.has(response.request())) return;
    loads.push(response.body().then((body) => ({path: new URL(response.url()).pathname, bytes: gzipSync(body, {level: 9}).length})));
  });
  return () => Promise.all(loads);
}
