import {describe, expect, it} from 'vitest';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {buildSearch, type Searchable, toSiteRecords} from '../../src/procedure/search/build-search.ts';
import {openSearch, type Search} from '../../src/procedure/search/index.ts';
import {languages} from '../../src/procedure/search/languages.ts';
import {readManifest, writeManifest} from '../../src/procedure/search/manifest.ts';
import {toWords} from '../../src/procedure/search/normalise.ts';
import {numberRecords} from '../../src/procedure/search/numbering.ts';
import {prune, writePostings} from '../../src/procedure/search/postings.ts';
import type {PublishedProcedure} from '../../src/procedure/search/records.ts';
import {readResult} from '../../src/procedure/search/results.ts';
import {toBounds, toShards} from '../../src/procedure/search/shards.ts';
import {testVocabulary} from '../case-runner.ts';
import {toSite} from '../search/sites.ts';
import {procedureOf} from './written-procedure.ts';

const {vocabulary} = testVocabulary();

const publish = (procedure: Procedure, translated = true): PublishedProcedure => ({procedure, url: `/procedures/${procedure.id}`, locale: 'en', translated});

/** A procedure with one step, and a sentence about it. */
const withStep = (id: string, command: string, head: {readonly product?: string} = {}): Procedure =>
  procedureOf(`::::step{#open console="keepit" as="keepit-admin"}\n${command}\n::::\n\n::::outcome{#done}\nAll is done.\n::::\n`, {id, ...head});

const siteOf = (...procedures: readonly Procedure[]): Searchable => ({
  procedures: {en: procedures.map((each) => publish(each)), da: [], de: []},
  vocabulary,
});

async function open(site: Searchable, change: (text: string) => string = (text) => text): Promise<Search> {
  const {entry, files} = buildSearch(site, 'en');
  return openSearch(entry, languages.en, async (name) => change(files[name] ?? ''));
}

describe('a hit', () => {
  it('is cut between two words where its text is long', async () => {
    const command = `Open a list of ${'connected accounts '.repeat(12).trim()}.`;
    const {hits} = await (await open(siteOf(withStep('back-up', command)))).find('connected');
    const text = hits[0]?.passage.text ?? '';
    expect(text).toMatch(/^Open a list of (?:connected accounts )*connected(?: accounts)? …$/);
    expect(text.length).toBeGreaterThan(140);
    expect(text.length).toBeLessThanOrEqual(162);
  });

  it('is whole where its text is short', async () => {
    const {hits} = await (await open(siteOf(withStep('back-up', 'Open the list of connected accounts.')))).find('connected');
    expect(hits[0]?.passage).toEqual({kind: 'step', anchor: 'open', console: 'Keepit', text: 'Open the list of connected accounts.'});
  });

  it('is left out where the file ends before its result, and the others are shown', async () => {
    const site = siteOf(withStep('back-up', 'Open the list of accounts.'), withStep('restore', 'Open the list of groups.'));
    const cut = await open(site, (text) => text.slice(0, text.lastIndexOf('\f')));
    const {hits, total} = await cut.find('list');
    expect(hits.map(({url}) => url)).toEqual(['/procedures/back-up']);
    expect(total).toBe(2);
  });

  it('is of the product that is asked for, and none where nobody has that', async () => {
    const search = await open(siteOf(withStep('back-up', 'Open the list.')));
    expect((await search.find('list', {product: 'keepit'})).total).toBe(1);
    expect(await search.find('list', {product: 'not-there'})).toMatchObject({hits: [], total: 0});
  });
});

describe('files that end too early', () => {
  it('make no search fail, wherever they end', async () => {
    const {entry, files} = buildSearch(toSite(45), 'en');
    const text = files[entry] ?? '';
    expect(text).not.toContain('\f');
    for (let end = 0; end < text.length; end += 5) {
      const search = await openSearch(entry, languages.en, async (name) => (name === entry ? text.slice(0, end) : (files[name] ?? '')));
      const {hits, total} = await search.find('365 access backup');
      expect(hits.length, `cut at ${end}`).toBeLessThanOrEqual(total);
      for (const {product} of hits) expect(typeof product.name, `cut at ${end}`).toBe('string');
    }
  });

  it('hold a result of which neither kind nor product is known, to be shown by what is there', () => {
    expect(readResult('Back up\t/back-up\t7\t\n9open\tKeepit\tOpen the list.', 0, [])).toEqual({
      title: 'Back up',
      url: '/back-up',
      product: {key: '', name: ''},
      translated: true,
      passage: {kind: 'procedure', anchor: 'open', console: 'Keepit', text: 'Open the list.'},
    });
  });
});

describe('products', () => {
  it('are listed by name, and by key where two have one name', async () => {
    const named = {b: {name: 'Backup'}, a: {name: 'Backup'}, c: {name: 'Archive'}};
    const procedures = Object.keys(named).map((product, index) => withStep(`procedure-${index}`, 'Open the list.', {product}));
    const search = await open({...siteOf(...procedures), vocabulary: {...vocabulary, products: named}});
    expect(search.products).toEqual([
      {key: 'c', name: 'Archive'},
      {key: 'a', name: 'Backup'},
      {key: 'b', name: 'Backup'},
    ]);
  });
});

describe('a procedure', () => {
  it('is also found by its titles in other languages, but not by one that is only a copy of the original', () => {
    const titled = (title: string): Procedure => ({...withStep('back-up', 'Open the list.'), title});
    const procedures = {en: [publish(titled('Back up'))], da: [publish(titled('Tag backup'))], de: [publish(titled('Copied'), false)]};
    expect(toSiteRecords({procedures, vocabulary}, 'en')[0]?.siblings).toEqual([{locale: 'da', title: 'Tag backup'}]);
  });

  it('has the same number whatever the order in which procedures are read', () => {
    const records = toSiteRecords(siteOf(withStep('a-first', 'Open the list.'), withStep('b-second', 'Open the list.')), 'en');
    const numbered = numberRecords(records.toReversed());
    expect(numbered.records.flatMap((record) => record?.procedure ?? [])).toEqual(['a-first', 'a-first', 'b-second', 'b-second']);
    expect([numbered.firstOf(1), numbered.procedureOf(numbered.firstOf(1))]).toEqual([4, 1]);
  });

  it('may have more passages than one character can count', () => {
    const manifest = {products: [{key: 'keepit', name: 'Keepit'}], blocks: [36, 1, 1300], bounds: ['', 'm'], backwardBounds: ['']};
    expect(readManifest(writeManifest(manifest))).toEqual(manifest);
    expect(readManifest(writeManifest({...manifest, blocks: [35, 1]})).blocks).toEqual([35, 1]);
  });
});

it('no terms make no shard', () => {
  expect(toShards([])).toEqual([]);
  expect(toBounds([])).toEqual([]);
});

describe('a term', () => {
  it('that every passage says equally loud keeps as many places as there is room for', () => {
    const postings = Array.from({length: 3000}, (_, passage) => ({passage, weight: 3}));
    const kept = prune(postings, 1500);
    expect(kept).toEqual(postings.slice(0, 500));
    expect(writePostings(kept).length).toBeLessThanOrEqual(1500);
    expect(prune(postings.slice(0, 100), 1500)).toHaveLength(100);
  });

  it('is KB by itself, and not before the number of an article', () => {
    const termsOf = (text: string) => toWords(text, languages.en).flatMap(({term, stop}) => (stop ? [] : [term]));
    expect(termsOf('See KB')).toEqual(['see', 'kb']);
    expect(termsOf('See KB 2007071119')).toEqual(['see', '2007071119']);
    expect(termsOf('KB files')).toContain('kb');
  });
});
