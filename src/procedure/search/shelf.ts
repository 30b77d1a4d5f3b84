import {backwardName, blockName, type Manifest, type Product, shardName} from './manifest.ts';
import {blockSize, type Result, readResult} from './results.ts';
import type {Load} from './search.ts';
import type {Entry} from './shards.ts';
import {readShard, reverse, type Terms, toTerms} from './terms.ts';

/** The parts of an index that a query may ask for; what was asked for once is kept. */
export interface Shelf {
  /** The terms near those asked for, in one round. `unsure` words are also looked for by how they end. */
  readonly loadTerms: (terms: readonly string[], unsure: readonly string[]) => Promise<Terms>;
  readonly loadResult: (passage: number) => Promise<Result | undefined>;
}

export function toShelf(base: string, manifest: Manifest, load: Load): Shelf {
  return manifest.whole ? toWholeShelf(manifest.whole, manifest.products) : toSplitShelf(base, manifest, load);
}

function toWholeShelf({terms, blocks}: NonNullable<Manifest['whole']>, products: readonly Product[]): Shelf {
  let all: Terms | undefined;
  return {
    loadTerms: async () => {
      all ??= toTerms(readShard(terms));
      return all;
    },
    loadResult: async (passage) => readResult(blocks[Math.floor(passage / blockSize)] ?? '', passage % blockSize, products),
  };
}

function toSplitShelf(base: string, {products, bounds, backwardBounds}: Manifest, load: Load): Shelf {
  const shards = keep(async (number) => readShard(await load(shardName(base, number))));
  const backward = keep(async (number) => readShard(await load(backwardName(base, number))).map((entry) => ({...entry, term: reverse(entry.term)})));
  const blocks = keep((number) => load(blockName(base, number)));
  return {
    loadTerms: async (terms, unsure) => {
      const [found, also] = await Promise.all([
        Promise.all(toNumbers(terms, bounds).map(shards)).then((parts) => parts.flat()),
        Promise.all(toNumbers(unsure.map(reverse), backwardBounds).map(backward)).then((parts) => parts.flat()),
      ]);
      return toTerms(also.length > 0 ? merge(found, also) : found);
    },
    loadResult: async (passage) => readResult(await blocks(Math.floor(passage / blockSize)), passage % blockSize, products),
  };
}

/** The shards that hold the terms, each once and in order. */
function toNumbers(terms: readonly string[], bounds: readonly string[]): number[] {
  const numbers = terms.map((term) =>
    Math.max(
      0,
      bounds.findLastIndex((bound) => bound <= term),
    ),
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function merge(entries: readonly Entry[], more: readonly Entry[]): Entry[] {
  const byTerm = new Map([...entries, ...more].map((entry) => [entry.term, entry]));
  return [...byTerm.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** Asks for each number once; a load that fails may be tried again. */
function keep<Value>(get: (number: number) => Promise<Value>): (number: number) => Promise<Value> {
  const kept = new Map<number, Promise<Value>>();
  return (number) => {
    const known = kept.get(number);
    if (known) return known;
    const asked = get(number);
    kept.set(number, asked);
    asked.catch(() => kept.delete(number));
    return asked;
  };
}
