import {readNumbers, writeNumber} from './digits.ts';

/** Where a term stands: the number of a passage, and what the match is worth there. */
export interface Posting {
  readonly passage: number;
  readonly weight: number;
}

/** Weights are kept in steps of about a half. */
const levels = 8;
const lowest = 0.2;
const step = 1.53;

export function writePostings(postings: readonly Posting[]): string {
  let before = 0;
  return postings
    .map(({passage, weight}) => {
      const text = writeNumber((passage - before) * levels + toLevel(weight));
      before = passage;
      return text;
    })
    .join('');
}

export function readPostings(text: string): Posting[] {
  let passage = 0;
  return readNumbers(text).map((number) => {
    passage += Math.floor(number / levels);
    return {passage, weight: lowest * step ** (number % levels)};
  });
}

function toLevel(weight: number): number {
  return Math.max(0, Math.min(levels - 1, Math.round(Math.log(weight / lowest) / Math.log(step))));
}

/**
 * The postings that are worth keeping: a term of most procedures tells little, and less where the text says it by the way.
 * @param room the characters that they may take
 */
export function prune(postings: readonly Posting[], room: number): readonly Posting[] {
  let kept = postings;
  for (let level = 1; level <= levels && writePostings(kept).length > room; level++) {
    const strong = kept.filter(({weight}) => toLevel(weight) >= level);
    kept = strong.length > 0 ? strong : kept.slice(0, Math.floor(room / 3));
  }
  return kept;
}
