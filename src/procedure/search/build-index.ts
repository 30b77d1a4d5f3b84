import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {IndexLanguage} from './index-language.ts';
import {toIndexTerms, type WeightedTerms} from './index-terms.ts';
import {backwardName, beginningsName, blockName, type Product, shardName, wordsName, writeManifest} from './manifest.ts';
import {writeWords} from './nearest-words.ts';
import {type NumberedRecords, numberRecords} from './numbering.ts';
import {prune, writePostings} from './postings.ts';
import type {SearchRecord} from './record.ts';
import {blockSize, type Result, writeBlock} from './results.ts';
import {type Entry, toBounds, toShards, writeShard} from './shards.ts';
import {reverse, writeBeginnings} from './terms.ts';

/** The files of one language's index, by name. */
export interface IndexFiles {
  /** The file to read first. */
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A whole index of more characters than this is split; they are about 9 KB with gzip. */
const wholeLimit = 20_000;
/** Characters that the postings of one term may take. */
const roomOfTerm = 1500;

/** The index of the records of one language, the same text for the same records. */
export function buildIndex(records: readonly SearchRecord[], known: IndexLanguage): IndexFiles {
  const {language} = known;
  const numbers = numberRecords(records);
  const terms = toIndexTerms(numbers, known);
  const entries = toEntries(terms, numbers);
  const products = productsOf(records);
  const blocks = toBlocks(numbers, products);
  const whole = {terms: writeShard(entries), blocks};
  const size = whole.terms.length + blocks.reduce((sum, block) => sum + block.length, 0);
  const manifest = {products, blocks: numbers.blocks, bounds: [], backwardBounds: []};
  const parts = size > wholeLimit ? splitIndex(entries) : undefined;
  const text = writeManifest(parts ? {...manifest, ...parts.manifest} : {...manifest, whole});
  const words = writeWords(records, language);
  const base = `${language.locale}-${hashOf([text, words, ...(parts ? [parts.beginnings, ...parts.shards, ...parts.backward, ...blocks] : [])])}`;
  const named = parts
    ? [
        [beginningsName(base), parts.beginnings],
        ...parts.shards.map((shard, number) => [shardName(base, number), shard]),
        ...parts.backward.map((shard, number) => [backwardName(base, number), shard]),
        ...blocks.map((block, number) => [blockName(base, number), block]),
      ]
    : [];
  return {entry: `${base}.txt`, files: Object.fromEntries([[`${base}.txt`, text], [wordsName(base), words], ...named])};
}

function toEntries(terms: WeightedTerms, {procedureOf}: NumberedRecords): Entry[] {
  return [...terms]
    .map(([term, worth]) => {
      const postings = [...worth].map(([passage, weight]) => ({passage, weight})).sort((a, b) => a.passage - b.passage);
      const kept = prune(postings, roomOfTerm);
      const procedures = new Set(postings.map(({passage}) => procedureOf(passage))).size;
      return {term, postings: writePostings(kept), ...(kept.length < postings.length && {procedures})};
    })
    .sort((a, b) => (a.term < b.term ? -1 : 1));
}

function splitIndex(entries: readonly Entry[]) {
  const single = entries.filter(({term}) => term.length > 3 && !/[ =]/.test(term));
  const shards = toShards(entries);
  const backward = toShards(single.map((entry) => ({...entry, term: reverse(entry.term)})).sort((a, b) => (a.term < b.term ? -1 : 1)));
  return {
    shards: shards.map(writeShard),
    backward: backward.map(writeShard),
    beginnings: writeBeginnings(entries.map(({term}) => term)),
    manifest: {bounds: toBounds(shards), backwardBounds: toBounds(backward)},
  };
}

/** Each once, by name. */
function productsOf(records: readonly SearchRecord[]): Product[] {
  const products = new Map(records.map(({product: {key, name}}) => [key, {key, name}]));
  return [...products.values()].sort((a, b) => (a.name < b.name || (a.name === b.name && a.key < b.key) ? -1 : 1));
}

function toBlocks({records}: NumberedRecords, products: readonly Product[]): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < records.length; start += blockSize) {
    blocks.push(
      writeBlock(
        records
          .slice(start, start + blockSize)
          .filter((record) => record !== undefined)
          .map(toResult),
        products,
      ),
    );
  }
  return blocks;
}

function toResult({title, url, product, translated, kind, anchor, console, text}: SearchRecord): Result {
  return {title, url, product, translated, passage: {kind, anchor: anchor ?? '', console: console ?? '', text}};
}

function hashOf(texts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(texts.join('\f')))).slice(0, 8);
}
