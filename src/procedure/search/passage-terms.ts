import {toSpans} from './concepts.ts';
import {siblingWeight, toFields} from './fields.ts';
import {longestSpan} from './groups.ts';
import type {IndexLanguage} from './index-language.ts';
import {languages} from './languages.ts';
import {toStem, toTerm, toWords, type Word} from './normalise.ts';
import {toPhrase} from './phrase.ts';
import type {SearchRecord} from './record.ts';

/** What is left of a weight where the text says a part of the word, or another word for it. */
const shares = {part: 0.5, concept: 0.6, conceptInPart: 0.3} as const;
const longestJoined = 4;
const longestGap = 4;

/** What each term and each concept is worth in a passage: the most that it is in any field. */
export interface PassageTerms {
  readonly terms: Map<string, number>;
  readonly concepts: Map<string, number>;
}

export function toPassageTerms(record: SearchRecord, known: IndexLanguage): PassageTerms {
  const found: PassageTerms = {terms: new Map(), concepts: new Map()};
  for (const [text, weight] of toFields(record)) {
    const words = toWords(text, known.language);
    for (const word of words) if (!word.stop) addWord(found, word, weight, known);
    for (const joined of toJoined(words)) raise(found.terms, toTerm(joined, known.language), weight);
    for (const span of toSpans(words, longestSpan).filter(tells)) addPhrase(found, toPhrase(span), weight, known);
    for (const phrase of toGapped(words, known)) addPhrase(found, phrase, weight, known);
  }
  if (record.kind === 'procedure') for (const term of siblingTerms(record, known)) raise(found.terms, term, siblingWeight);
  return found;
}

function addWord({terms, concepts}: PassageTerms, {folded, term}: Word, weight: number, known: IndexLanguage): void {
  raise(terms, term, weight);
  if (!/\d/.test(folded)) raise(terms, toStem(folded, known.language), weight);
  for (const part of known.split(folded)) {
    raise(terms, part, weight * shares.part);
    for (const concept of known.concepts.get(part) ?? []) raise(concepts, concept, weight * shares.conceptInPart);
  }
}

function addPhrase({terms, concepts}: PassageTerms, phrase: string, weight: number, known: IndexLanguage): void {
  if (known.phrases.has(phrase)) raise(terms, phrase, weight);
  for (const concept of known.concepts.get(phrase) ?? []) raise(concepts, concept, weight * shares.concept);
}

function raise(worth: Map<string, number>, key: string, weight: number): void {
  if (weight > (worth.get(key) ?? 0)) worth.set(key, weight);
}

/** The words of the sibling titles without the endings of their own languages. */
function siblingTerms({siblings}: SearchRecord, {language}: IndexLanguage): string[] {
  const words = siblings.flatMap(({locale, title}) => toWords(title, languages[locale]));
  return words.filter(({stop}) => !stop).map(({term}) => toTerm(term, language));
}

/** A stop word by itself is no word of the glossary, though it may look like the stem of one. */
function tells(span: readonly Word[]): boolean {
  return span.some(({stop}) => !stop);
}

/** The phrases that have other words in them here: `turn the schedule on`. */
function toGapped(words: readonly Word[], {gapped}: IndexLanguage): string[] {
  return words.flatMap(({term}, start) => {
    const near = words.slice(start + 2, start + 2 + longestGap).map((last) => `${term} ${last.term}`);
    return (gapped.get(term) ?? []).filter((phrase) => near.includes(phrase));
  });
}

/** Words that a hyphen or the like joins, as one word: `sub-account` is also `subaccount`. */
function toJoined(words: readonly Word[]): string[] {
  return words.flatMap((first, start) => {
    const length = words.slice(start + 1).findIndex(({joined}) => !joined);
    const run = words.slice(start, length < 0 ? words.length : start + 1 + length);
    return first.joined || run.length < 2 || run.length > longestJoined ? [] : [run.map(({folded}) => folded).join('')];
  });
}
