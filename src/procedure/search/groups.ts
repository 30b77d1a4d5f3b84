import type {Language} from './language.ts';
import {type Match, matchSpan, matchWord} from './match.ts';
import {toTerm, type Word} from './normalise.ts';
import type {Terms} from './terms.ts';

export const longestSpan = 4;
const longestJoin = 3;
const shortestJoin = 5;
const shareBesideSpan = 0.5;
const shareOfNextWord = 0.5;

/** What one word or span of the query may stand for in the index. */
export type Matches = readonly Match[];

/** Neighbours of a query that mean something together. */
export interface Group {
  /** The span, and its words by themselves at a lower share. */
  readonly alternatives: readonly {readonly words: readonly Matches[]; readonly share: number}[];
}

/** From left to right, the longest span that the index knows. */
export function toGroups(words: readonly Word[], terms: Terms, language: Language): Group[] {
  const groups: Group[] = [];
  for (let start = 0; start < words.length; ) {
    const [span, length] = findSpan(words.slice(start, start + longestSpan), terms, language, words.length - start);
    const singles = words
      .slice(start, start + length)
      .flatMap((word, index) => (word.stop ? [] : [matchWord(word, terms, language, start + index === words.length - 1)]));
    const alternatives = [...(span ? [{words: [span], share: 1 + shareOfNextWord * (length - 1)}] : []), {words: singles, share: span ? shareBesideSpan : 1}];
    groups.push({alternatives: alternatives.filter((alternative) => alternative.words.length > 0)});
    start += length;
  }
  return groups;
}

/** @param left how many words there are from the first on */
function findSpan(words: readonly Word[], terms: Terms, language: Language, left: number): [span: Matches | undefined, length: number] {
  for (const toKey of [toPhraseKey, toJoinedKey]) {
    for (let length = words.length; length > 1; length--) {
      const key = toKey(words.slice(0, length), language);
      const span = key === undefined ? undefined : matchSpan(key, terms, length === left);
      if (span) return [span, length];
    }
  }
  return [undefined, 1];
}

/** The terms of the words; the last one may be begun only. */
export function toPhraseKey(words: readonly Word[]): string | undefined {
  return words.map(({term}) => term).join(' ');
}

export function toJoinedKey(words: readonly Word[], language: Language): string | undefined {
  const joined = words.map(({folded}) => folded).join('');
  return words.length > longestJoin || joined.length < shortestJoin ? undefined : toTerm(joined, language);
}

/** Every term that the groups may stand for; those of phrases one by one. */
export function termsOf(groups: readonly Group[]): string[] {
  const matches = groups.flatMap(({alternatives}) => alternatives.flatMap(({words}) => words.flat()));
  return [...new Set(matches.flatMap(({entry}) => entry.term.split(' ')))];
}
