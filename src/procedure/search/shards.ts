import {writeNumber} from './digits.ts';

/** A term with its postings as text, and the number of its procedures where postings were left out. */
export interface Entry {
  readonly term: string;
  readonly postings: string;
  readonly procedures?: number;
}

/** Characters of a shard: small ones make a query cheap, few ones the manifest. */
const room = {least: 900, most: 4000, shareOfIndex: 1 / 150} as const;
/** How much over that a shard may get to keep a beginning together. */
const overrun = 5 / 3;
/** Misspelt words are looked for among those that begin like them, so these stay together while there is room. */
const beginning = 3;

/** Cuts sorted entries into ranges. */
export function toShards(entries: readonly Entry[]): Entry[][] {
  const total = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const smallest = Math.min(room.most, Math.max(room.least, total * room.shareOfIndex));
  const shards: Entry[][] = [];
  let shard: Entry[] = [];
  let size = 0;
  for (const entry of entries) {
    const length = sizeOf(entry);
    const last = shard.at(-1);
    const turns = last?.term.slice(0, beginning) !== entry.term.slice(0, beginning);
    if (last && (size + length > smallest * overrun || (size > smallest && turns))) {
      shards.push(shard);
      shard = [];
      size = 0;
    }
    shard.push(entry);
    size += length;
  }
  return shard.length > 0 ? [...shards, shard] : shards;
}

function sizeOf({term, postings}: Entry): number {
  return postings.length + Math.ceil(term.length / 2) + 3;
}

/** A line an entry: how much of the term before it begins with, the rest, and the postings. */
export function writeShard(entries: readonly Entry[]): string {
  let before = '';
  return entries
    .map(({term, postings, procedures}) => {
      const same = countSame(before, term);
      before = term;
      return `${writeNumber(Math.min(same, 59))}${term.slice(Math.min(same, 59))}\t${postings}${procedures === undefined ? '' : `\t${procedures}`}`;
    })
    .join('\n');
}

/** The shortest beginning that sets each shard apart from the one before. */
export function toBounds(shards: readonly (readonly Entry[])[]): string[] {
  return shards.map((shard, index) => {
    const start = shard[0]?.term ?? '';
    const before = shards[index - 1]?.at(-1)?.term;
    return before === undefined ? '' : start.slice(0, countSame(before, start) + 1);
  });
}

function countSame(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}
