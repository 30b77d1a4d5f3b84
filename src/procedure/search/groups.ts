import type {Language} from './language.ts';
import {type Match, matchSpan, matchWord, toLikelyTerm} from './match.ts';
import {toBeginnings, toTerm, type Word} from './normalise.ts';
import {toPhrase} from './phrase.ts';
import type {Terms} from './terms.ts';

export const longestSpan = 4;
const longestGap = 6;
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
  const likely = words.map((word) => ({...word, term: toLikelyTerm(word, terms)}));
  for (let start = 0; start < words.length; ) {
    const [span, length] = findSpan(likely.slice(start, start + longestSpan), terms, language, words.length - start);
    const singles = words
      .slice(start, start + length)
      .flatMap((word, index) => (word.stop ? [] : matchWord(word, terms, language, start + index === words.length - 1)));
    const alternatives = [...(span ? [{words: [span], share: 1 + shareOfNextWord * (length - 1)}] : []), {words: singles, share: span ? shareBesideSpan : 1}];
    groups.push({alternatives: alternatives.filter((alternative) => alternative.words.length > 0)});
    start += length;
  }
  return [...groups, ...toPartedGroups(words, terms, language)];
}

/** Verbs whose particle stands apart. */
function toPartedGroups(words: readonly Word[], terms: Terms, language: Language): Group[] {
  return toPartedKeys(words, language).flatMap((key) => {
    const match = matchSpan(key, terms, []);
    return match ? [{alternatives: [{words: [match], share: 1}]}] : [];
  });
}

/** `turn it on` as the phrase `turn on`; where the language also joins them, `schalte es ein` as `einschalten`. */
export function toPartedKeys(words: readonly Word[], language: Language): string[] {
  return words.flatMap((particle, at) => {
    if (!language.particles.has(particle.folded)) return [];
    const before = words.slice(Math.max(0, at - longestGap), at);
    const isLast = at === words.length - 1 && language.links.length > 0;
    const joined = isLast ? before.map((verb) => toTerm(particle.folded + verb.folded, language)) : [];
    return [...joined, ...before.slice(0, -1).map((verb) => toPhrase([verb, particle]))];
  });
}

/** @param left how many words there are from the first on */
function findSpan(words: readonly Word[], terms: Terms, language: Language, left: number): [span: Matches | undefined, length: number] {
  for (const toKey of [toPhrase, toJoinedKey]) {
    for (let length = words.length; length > 1; length--) {
      const neighbours = words.slice(0, length);
      const key = toKey(neighbours, language);
      const beginnings = length === left && toKey === toPhrase ? toPhraseBeginnings(neighbours) : [];
      const span = key === undefined ? undefined : matchSpan(key, terms, beginnings);
      if (span) return [span, length];
    }
  }
  return [undefined, 1];
}

/** The last word may be half a word. */
function toPhraseBeginnings(words: readonly Word[]): string[] {
  const last = words.at(-1);
  return last ? toBeginnings(last).map((beginning) => [...words.slice(0, -1).map(({term}) => term), beginning].join(' ')) : [];
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
