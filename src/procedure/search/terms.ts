import type {Entry} from './shards.ts';

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

/** A word whose first four letters no term has is taken to be misspelt there. */
const known = 4;

/** The beginnings of all terms: `abcde,fg` for `abcd`, `abce` and `abfg`. Words with a number are never taken to be misspelt. */
export function writeBeginnings(terms: readonly string[]): string {
  const tree = new Map<string, Map<string, Set<string>>>();
  for (const [first = '', second = '', third = '', fourth] of terms.filter((term) => !/^.{0,3}[\d ]/.test(term))) {
    if (fourth === undefined) continue;
    const branch = tree.get(first + second) ?? new Map<string, Set<string>>();
    tree.set(first + second, branch.set(third, (branch.get(third) ?? new Set()).add(fourth)));
  }
  return [...tree].map(([start, branch]) => start + [...branch].map(([third, fourths]) => third + [...fourths].join('')).join(',')).join(' ');
}

/** Whether a term begins as this word of four letters or more does. */
export function toKnowsBeginning(text: string): (word: string) => boolean {
  const beginnings = new Set(
    text.split(' ').flatMap((tree) =>
      tree
        .slice(2)
        .split(',')
        .flatMap((branch) => [...branch.slice(1)].map((fourth) => tree.slice(0, 2) + branch.charAt(0) + fourth)),
    ),
  );
  return (word) => beginnings.has(word.slice(0, known));
}
