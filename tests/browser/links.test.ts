import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {readResult} from '../../src/procedure/search/results.ts';
import {buildFolder, listFiles, loadPages} from './built-pages.ts';
import {prefixOf} from './search-site.ts';

const site = process.env.SITE_URL ?? 'http://localhost:3000';
const pages = loadPages(buildFolder);
const idsOf = new Map(pages.map(({file, ids}) => [file, new Set(ids)]));

/** Where an address of the site leads in the build; undefined where nothing is. `/404` is what the page for lost addresses calls itself. */
function fileOf(url: URL): string | undefined {
  const wanted = path.posix.join('.', decodeURIComponent(url.pathname).replace(/\/404$/, '/404.html'));
  return [wanted, path.posix.join(wanted, 'index.html')].find(
    (file) => existsSync(path.join(buildFolder, file)) && statSync(path.join(buildFolder, file)).isFile(),
  );
}

/** What is wrong with a link that stands on a page of the site. */
function faultOf(link: string, from = ''): string | undefined {
  const url = new URL(link, `${site}/${from}`);
  if (url.origin !== site) return undefined;
  const file = fileOf(url);
  if (file === undefined) return 'leads nowhere';
  const anchor = decodeURIComponent(url.hash.slice(1));
  const isThere = anchor === '' || (idsOf.get(file)?.has(anchor) ?? false);
  return isThere ? undefined : `${file} has no such anchor`;
}

function faultsOf(links: readonly string[], from?: string): string[] {
  return [...new Set(links)].flatMap((link) => {
    const fault = faultOf(link, from);
    return fault === undefined ? [] : [`${from ?? ''} ${link}: ${fault}`];
  });
}

const read = (file: string): string => readFileSync(path.join(buildFolder, file), 'utf8');

describe('links', () => {
  it('of all pages lead to a page or file, and to a place on it', () => {
    const links = pages.flatMap((page) => page.links);
    expect(pages.length).toBeGreaterThan(locales.length * 10);
    expect(links.length).toBeGreaterThan(pages.length * 10);
    expect(pages.flatMap((page) => faultsOf(page.links, page.file.replace(/index\.html$/, '')))).toEqual([]);
  });

  it('are looked into: a wrong page and a wrong anchor would be found', () => {
    expect(faultsOf(['/catalogue', '/none', '/authoring/rules#no-such-rule', 'https://example.com/none'])).toEqual([
      ' /none: leads nowhere',
      ' /authoring/rules#no-such-rule: authoring/rules/index.html has no such anchor',
    ]);
  });

  it.each(locales)('of the catalogue in %s lead to pages and steps', (locale) => {
    const {$schema, procedures} = JSON.parse(read(`.${prefixOf(locale)}/procedures.json`));
    const links = procedures.flatMap(({url, steps, requires}: {url: string; steps: {id: string}[]; requires: {id: string}[]}) => [
      url,
      ...[...steps, ...requires].map(({id}) => `${url}#${id}`),
    ]);
    expect(links.length).toBeGreaterThan(procedures.length);
    expect(faultsOf([$schema, ...links])).toEqual([]);
  });

  it.each(locales)('of search in %s lead to pages and passages', (locale) => {
    const folder = `.${prefixOf(locale)}/search`;
    const records = read(`${folder}/records.${locale}.jsonl`).trim().split('\n').map(toRecord);
    const results = listFiles(path.join(buildFolder, folder), /\/results-\d+\.txt$/).flatMap((file) => readBlocks(read(`${folder}/${file}`)));
    const links = [...records, ...results].map(({url, anchor}) => (anchor === undefined || anchor === '' ? url : `${url}#${anchor}`));
    expect(results.length).toBeGreaterThanOrEqual(records.length);
    expect(faultsOf(links)).toEqual([]);
  });

  it.each(locales)('of the sitemap in %s lead to pages', (locale) => {
    const found = [...read(`.${prefixOf(locale)}/sitemap.xml`).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(found).toContain(`${site}${prefixOf(locale)}/catalogue`);
    expect(faultsOf(found)).toEqual([]);
  });
});

function toRecord(line: string): {url: string; anchor?: string} {
  return JSON.parse(line);
}

/** What a page of hits shows; blocks stand apart by an empty line. */
function readBlocks(text: string): {url: string; anchor: string}[] {
  return text.split('\n\n').flatMap((block) =>
    block.split('\n').flatMap((_line, position) => {
      const result = readResult(block, position, []);
      return result ? [{url: result.url, anchor: result.passage.anchor}] : [];
    }),
  );
}
