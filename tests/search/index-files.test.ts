import {describe, expect, it} from 'vitest';
import {readNumbers, writeNumber} from '../../src/procedure/search/digits.ts';
import {languages} from '../../src/procedure/search/languages.ts';
import {markWords} from '../../src/procedure/search/mark.ts';
import {prune, readPostings, writePostings} from '../../src/procedure/search/postings.ts';
import {toShards, writeShard} from '../../src/procedure/search/shards.ts';
import {readShard, toTerms} from '../../src/procedure/search/terms.ts';
import {openSearchOf, openSite} from './open-site.ts';
import {toSite} from './sites.ts';

describe('what is written can be read', () => {
  it('numbers, in printable characters', () => {
    const numbers = [0, 1, 59, 60, 61, 2039, 2040, 2041, 69_359, 69_360, 9_999_999];
    const text = numbers.map(writeNumber).join('');
    expect(readNumbers(text)).toEqual(numbers);
    expect(text).toMatch(/^[!-~]+$/);
  });

  it('postings, with weights in steps', () => {
    const read = readPostings(
      writePostings([
        {passage: 3, weight: 3},
        {passage: 4, weight: 0.5},
        {passage: 900, weight: 1.6},
      ]),
    );
    expect(read.map(({passage}) => passage)).toEqual([3, 4, 900]);
    expect(read.map(({weight}) => Math.round(weight * 10) / 10)).toEqual([2.6, 0.5, 1.7]);
  });

  it('shards, sorted and in order', () => {
    const terms = Array.from({length: 3000}, (_, index) => `term${(index * 7919) % 3000}`).sort();
    const shards = toShards(terms.map((term) => ({term, postings: '!!!'}))).map(writeShard);
    expect(shards.length).toBeGreaterThan(2);
    expect(Math.max(...shards.map(({length}) => length))).toBeLessThanOrEqual(6000);
    const read = toTerms(shards.flatMap(readShard));
    expect(read.entries.map(({term}) => term)).toEqual(terms);
    expect(read.find('term42')?.postings).toBe('!!!');
    expect(read.find('term4x')).toBeUndefined();
    expect(read.startingWith('term299').length).toBe(11);
  });
});

describe('an index', () => {
  it('forgets where a term of every procedure is said by the way', () => {
    const postings = Array.from({length: 2000}, (_, passage) => ({passage, weight: passage % 10 === 0 ? 3 : 0.5}));
    const kept = prune(postings, 1500);
    expect(kept).toHaveLength(200);
    expect(kept.every(({weight}) => weight === 3)).toBe(true);
  });

  it('is one file while it is small', async () => {
    const site = toSite(5);
    const one = {...site, procedures: {en: site.procedures.en.slice(2, 3), da: site.procedures.da.slice(2, 3), de: site.procedures.de.slice(2, 3)}};
    const {search, files} = await openSearchOf(one, 'da');
    expect(Object.keys(files)).toHaveLength(3);
    const {hits} = await search.find('låseikonet');
    expect(hits[0]?.passage.anchor).toBe('manage-access');
  });

  it('may have no procedure at all', async () => {
    const {search} = await openSearchOf({...toSite(5), procedures: {en: [], da: [], de: []}}, 'de');
    expect(await search.find('Sicherung')).toMatchObject({hits: [], total: 0});
    expect(await search.suggest('Sicherung')).toEqual([]);
  });

  it('has a name of its own for each content', async () => {
    const [five, more] = [await openSite(5, 'en'), await openSite(45, 'en')];
    expect(five.entry).toMatch(/^en-[0-9a-f]{8}\.txt$/);
    expect(more.entry).not.toBe(five.entry);
  });
});

describe('a search', () => {
  it('keeps to a product', async () => {
    const {search} = await openSite(45, 'en');
    const {hits} = await search.find('backup', {product: 'mindtime', limit: 50});
    expect(hits.map(({product}) => product.key)).toEqual(['mindtime']);
  });

  it('offers the nearest words where it finds nothing', async () => {
    const {search} = await openSite(5, 'da');
    expect((await search.find('qqqqzzzz')).hits).toEqual([]);
    expect(await search.suggest('krypterigsnoglle')).toContain('krypteringsnøglen');
  });

  it('marks what it has matched', async () => {
    const {search} = await openSite(5, 'de');
    const {hits, terms} = await search.find('sicherheitsgruppen erstellt keepit');
    const marked = markWords(hits[0]?.passage.text ?? '', terms, languages.de).filter((part) => part.marked);
    expect(marked.map(({text}) => text)).toEqual(expect.arrayContaining(['Sicherheitsgruppe', 'erstellen']));
  });

  it('may be tried again when a file could not be loaded', async () => {
    const {openSearch} = await import('../../src/procedure/search/index.ts');
    const {entry, files} = await openSite(45, 'en');
    let broken = true;
    const search = await openSearch(entry, languages.en, async (name) => {
      if (broken && name !== entry) throw new Error('offline');
      return files[name] ?? '';
    });
    await expect(search.find('printer')).rejects.toThrow('offline');
    broken = false;
    expect((await search.find('printer')).hits.length).toBeGreaterThan(0);
  });
});
