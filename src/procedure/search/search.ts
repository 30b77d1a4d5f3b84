import {longestSpan, termsOf, toGroups, toJoinedKey, toPartedKeys} from './groups.ts';
import type {Language} from './language.ts';
import {beginningsName, type Product, readManifest, wordsName} from './manifest.ts';
import {nearestWords} from './nearest-words.ts';
import {toBeginnings, toWords, type Word} from './normalise.ts';
import {type Numbering, toNumbering} from './numbering.ts';
import {toPhrase} from './phrase.ts';
import {readPostings} from './postings.ts';
import type {Result} from './results.ts';
import {type Scored, score} from './score.ts';
import {type Shelf, toShelf} from './shelf.ts';
import {productTerm, type Terms, toKnowsBeginning} from './terms.ts';

/** Gets a file of the index by its name. */
export type Load = (name: string) => Promise<string>;

export interface SearchOptions {
  /** How many hits are wanted with their results. */
  readonly limit?: number;
  /** Only procedures of the product with this key. */
  readonly product?: string | undefined;
}

export interface Hit extends Result {
  readonly score: number;
}

export interface Found {
  /** The best first, one a procedure. */
  readonly hits: readonly Hit[];
  /** How many procedures match, wanted or not. */
  readonly total: number;
  /** What of the index the query was taken to mean, for marking it in texts. */
  readonly terms: readonly string[];
}

export interface Search {
  /** Those that have procedures, by name. */
  readonly products: readonly Product[];
  readonly find: (query: string, options?: SearchOptions) => Promise<Found>;
  /** Words of the site to offer where nothing is found. */
  readonly suggest: (query: string) => Promise<string[]>;
}

const longestQuery = 300;
const mostWords = 16;
const shortestCompound = 11;
const usualLimit = 6;
const nothing: Found = {hits: [], total: 0, terms: []};

/** Reads the manifest; the rest is loaded when a query asks for it, terms first and results after them. @param entry its name */
export async function openSearch(entry: string, language: Language, load: Load): Promise<Search> {
  const base = entry.replace(/\.txt$/, '');
  const manifest = readManifest(await load(entry));
  const shelf = toShelf(base, manifest, load);
  const numbering = toNumbering(manifest.blocks);
  const knowsBeginning = manifest.whole ? () => true : loadBeginnings(beginningsName(base), load);
  return {
    products: manifest.products,
    find: async (query, {limit = usualLimit, product} = {}) => {
      const words = toWords(query.slice(0, longestQuery), language).slice(0, mostWords);
      if (words.every(({stop}) => stop)) return nothing;
      const asked = [...toWanted(words, language), ...(product === undefined ? [] : [productTerm(product)])];
      const terms = await shelf.loadTerms(asked, toUnsure(words, knowsBeginning));
      const groups = toGroups(words, terms, language);
      const scored = ofProduct(score(groups, numbering), terms, numbering, product);
      const hits = await Promise.all(scored.slice(0, limit).map((each) => toHit(each, shelf)));
      return {hits: hits.filter((hit) => hit !== undefined), total: scored.length, terms: termsOf(groups)};
    },
    suggest: async (query) => nearestWords(query, await load(wordsName(base)), language),
  };
}

async function toHit({passage, score}: Scored, shelf: Shelf): Promise<Hit | undefined> {
  const result = await shelf.loadResult(passage);
  return result && {...result, score};
}

/** Until the beginnings are there, no word is known by its own. A search goes on without them. */
function loadBeginnings(name: string, load: Load): (word: string) => boolean {
  let knows = (_word: string): boolean => false;
  load(name).then(
    (text) => {
      knows = toKnowsBeginning(text);
    },
    () => undefined,
  );
  return (word) => knows(word);
}

/** Words that begin like none of the index, and those that are long enough for a compound that the index does not know. */
function toUnsure(words: readonly Word[], knowsBeginning: (word: string) => boolean): string[] {
  const isUnsure = ({term, stop}: Word): boolean => !stop && term.length > 3 && !/\d/.test(term) && (term.length >= shortestCompound || !knowsBeginning(term));
  return words.filter(isUnsure).map(({term}) => term);
}

/** Every term that the words may be, alone and with their neighbours. */
function toWanted(words: readonly Word[], language: Language): string[] {
  const last = words.at(-1);
  const singles = words.filter(({stop}) => !stop).map(({term}) => term);
  const spans = words.flatMap((_, start) =>
    Array.from({length: Math.min(longestSpan, words.length - start) - 1}, (_each, extra) => words.slice(start, start + 2 + extra)),
  );
  const keys = spans.flatMap((span) => [toPhrase(span), toJoinedKey(span, language)]).filter((key) => key !== undefined);
  return [...singles, ...keys, ...toPartedKeys(words, language), ...(last && !last.stop ? toBeginnings(last) : [])];
}

function ofProduct(scored: readonly Scored[], terms: Terms, {procedureOf}: Numbering, product: string | undefined): readonly Scored[] {
  if (product === undefined) return scored;
  const postings = readPostings(terms.find(productTerm(product))?.postings ?? '');
  const wanted = new Set(postings.map(({passage}) => procedureOf(passage)));
  return scored.filter(({procedure}) => wanted.has(procedure));
}
