import {flatten} from './results.ts';

/** A product as the vocabulary has it, named in the language of the site. */
export interface Product {
  readonly key: string;
  readonly name: string;
}

/** What a reader must know before it asks for anything. */
export interface Manifest {
  /** Those of all procedures; results name them by their position here. */
  readonly products: readonly Product[];
  /** How many blocks of results each procedure has, in the order of the passages' numbers. */
  readonly blocks: readonly number[];
  /** Where the shards of terms begin, and those of terms read backwards. */
  readonly bounds: readonly string[];
  readonly backwardBounds: readonly string[];
  /** All of the index, while it is small. */
  readonly whole?: {readonly terms: string; readonly blocks: readonly string[]};
}

const part = '\f';

export function writeManifest({products, blocks, bounds, backwardBounds, whole}: Manifest): string {
  const named = products.flatMap(({key, name}) => [key, flatten(name)]).join('\t');
  const lines = [
    named,
    blocks.map((count) => count.toString(36)).join(blocks.some((count) => count > 35) ? ' ' : ''),
    bounds.join('\t'),
    backwardBounds.join('\t'),
  ];
  return [lines.join('\n'), ...(whole ? [whole.terms, ...whole.blocks] : [])].join(part);
}

export function readManifest(text: string): Manifest {
  const [head = '', terms, ...blocks] = text.split(part);
  const [named = '', counts = '', bounds = '', backwardBounds = ''] = head.split('\n');
  return {
    products: readProducts(named),
    blocks: counts.split(counts.includes(' ') ? ' ' : '').map((count) => Number.parseInt(count, 36)),
    bounds: bounds.split('\t'),
    backwardBounds: backwardBounds.split('\t'),
    ...(terms !== undefined && {whole: {terms, blocks}}),
  };
}

function readProducts(text: string): Product[] {
  const cells = text === '' ? [] : text.split('\t');
  return cells.flatMap((key, index) => (index % 2 === 0 ? [{key, name: cells[index + 1] ?? ''}] : []));
}

/** The parts of an index, by name; `base` is the manifest's own, without its ending. */
export const shardName = (base: string, number: number): string => `${base}/terms-${number}.txt`;
export const backwardName = (base: string, number: number): string => `${base}/backward-${number}.txt`;
export const blockName = (base: string, number: number): string => `${base}/results-${number}.txt`;
export const beginningsName = (base: string): string => `${base}/beginnings.txt`;
export const wordsName = (base: string): string => `${base}/words.txt`;
