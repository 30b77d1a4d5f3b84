import {beginning, type Entry} from './shards.ts';

/** Some of the index's terms, sorted. */
export interface Terms {
  readonly entries: readonly Entry[];
  readonly find: (term: string) => Entry | undefined;
  readonly startingWith: (prefix: string) => readonly Entry[];
}

export function readShard(text: string): Entry[] {
  let before = '';
  return text === ''
    ? []
    : text.split('\n').map((line) => {
        const [head = '', postings = '', procedures] = line.split('\t');
        before = before.slice(0, head.charCodeAt(0) - 33) + head.slice(1);
        return {term: before, postings, ...(procedures !== undefined && {procedures: Number(procedures)})};
      });
}

/** @param entries sorted by term */
export function toTerms(entries: readonly Entry[]): Terms {
  const at = (term: string): number => lowerBound(entries, term);
  return {
    entries,
    find: (term) => {
      const entry = entries[at(term)];
      return entry?.term === term ? entry : undefined;
    },
    startingWith: (prefix) => entries.slice(at(prefix), at(`${prefix}\uffff`)),
  };
}

/** The first entry that does not come before the term. */
function lowerBound(entries: readonly Entry[], term: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.term ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stands in all procedures of a product. No word begins like it. */
export const productTerm = (key: string): string => `=${key}`;

export const reverse = (term: string): string => [...term].reverse().join('');

/** The beginnings of all terms, grouped by their first two letters: `abcd` for `abc` and `abd`. */
export function writeBeginnings(terms: readonly string[]): string {
  const groups = new Map<string, Set<string>>();
  for (const term of terms) {
    const start = term.slice(0, beginning - 1);
    groups.set(start, (groups.get(start) ?? new Set()).add(term.charAt(beginning - 1)));
  }
  return [...groups].map(([start, next]) => start + [...next].join('')).join(' ');
}

/** Whether a term begins as this word does; words that are shorter are left to the shards. */
export function toKnowsBeginning(text: string): (word: string) => boolean {
  const known = new Set(text.split(' ').flatMap((group) => [...group.slice(beginning - 1)].map((letter) => group.slice(0, beginning - 1) + letter)));
  return (word) => word.length <= beginning || known.has(word.slice(0, beginning));
}
