import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {type Locale, locales} from '../../src/procedure/locale.ts';
import type {IndexFiles} from '../../src/procedure/search/build-index.ts';
import {buildSearch} from '../../src/procedure/search/build-search.ts';
import {openSearch} from '../../src/procedure/search/index.ts';
import {languages} from '../../src/procedure/search/languages.ts';
import {root} from '../host.ts';
import {fileOf, openSite} from './open-site.ts';
import {querySets, readQueries} from './queries.ts';
import {toSite} from './sites.ts';

const kilobyte = 1024;
const sizes = new Map<string, number>();
function sizeOf(text: string): number {
  const size = sizes.get(text) ?? gzipSync(text, {level: 9}).length;
  sizes.set(text, size);
  return size;
}
const quantile = (numbers: readonly number[], share: number): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The code of the query with the language of one page, as a browser gets it. */
async function bundle(locale: Locale): Promise<string> {
  const folder = `${root}/src/procedure/search`;
  const contents = `export {openSearch, markWords} from '${folder}/index.ts'; export {language} from '${folder}/languages/${locale}.ts';`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    format: 'esm',
    external: [],
    write: false,
    treeShaking: true,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** The box of the navigation bar with all that it imports, but the host's and React. */
async function bundleBox(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [`${root}/src/components/search/SearchBox.tsx`],
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    external: ['react', 'react/*', '@docusaurus/*', './parts.ts'],
    outdir: root,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.find(({path}) => path.endsWith('.js'))?.text ?? '';
}

it('has a box that costs each page no more than a kilobyte', async () => {
  const code = (await bundleBox()).replace(/import[^;]*?from"[^"]+";/g, '');
  expect(code).toContain('aria-keyshortcuts');
  process.stdout.write(`search: the box is ${sizeOf(code)} bytes\n`);
  expect(sizeOf(code)).toBeLessThanOrEqual(kilobyte);
});

interface Loads {
  readonly bytes: number;
  readonly rounds: number;
}

/** What a first query loads, and in how many rounds after the manifest. */
async function measure(built: IndexFiles, locale: Locale, query: string): Promise<Loads> {
  let bytes = 0;
  let rounds = -1;
  let underWay = 0;
  const search = await openSearch(built.entry, languages[locale], async (name) => {
    if (underWay === 0) rounds++;
    underWay++;
    bytes += sizeOf(fileOf(built, name));
    await new Promise((resolve) => setImmediate(resolve));
    underWay--;
    return fileOf(built, name);
  });
  await search.find(query);
  return {bytes, rounds};
}

describe.each(locales)('search in %s', (locale) => {
  it('has neither zod nor another language in its code', async () => {
    const code = await bundle(locale);
    expect(code).not.toContain('ZodError');
    expect(sizeOf(code)).toBeLessThan(7.5 * kilobyte);
    for (const other of locales) expect(code.includes([...languages[other].stopWords].slice(0, 6).join(' '))).toBe(other === locale);
  });

  it.each([
    [45, 16],
    [400, 18],
  ])('among %i procedures shows a first result after %i KB and two rounds', async (count, most) => {
    const code = sizeOf(await bundle(locale));
    const built = await openSite(count, locale);
    const queries = querySets.flatMap((set) => readQueries(set, locale));
    const loads: Loads[] = [];
    for (const {text} of queries) loads.push(await measure(built, locale, text));
    const all = loads.map(({bytes}) => bytes + code);
    const figures = [code, sizeOf(fileOf(built, built.entry)), median(all), quantile(all, 0.9), Math.max(...all)].map((bytes) => (bytes / kilobyte).toFixed(1));
    process.stdout.write(
      `search ${count} ${locale}, KB: code ${figures[0]}, manifest ${figures[1]}, to the first result ${figures[2]} (a tenth over ${figures[3]}, at most ${figures[4]})\n`,
    );
    expect(sizeOf(fileOf(built, built.entry))).toBeLessThanOrEqual(kilobyte);
    expect(median(all)).toBeLessThanOrEqual(most * kilobyte);
    expect(Math.max(...loads.map(({rounds}) => rounds))).toBeLessThanOrEqual(2);
  });

  it('is the same each time it is built', () => {
    const site = toSite(45);
    const built = buildSearch(site, locale);
    const reversed = {...site, procedures: {...site.procedures, [locale]: site.procedures[locale].toReversed()}};
    expect(buildSearch(reversed, locale)).toEqual(built);
  });
});
