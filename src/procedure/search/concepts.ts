import {locales} from '../locale.ts';
import type {Vocabulary} from '../vocabulary.ts';
import type {Language} from './language.ts';
import {toTerm, toWords, type Word} from './normalise.ts';
import {type Phrase, toPhrase} from './phrase.ts';

/** The concepts of each phrase of the glossary, in all languages: the searcher may type any of them. */
export type Concepts = ReadonlyMap<Phrase, readonly string[]>;

/** In the glossary, `turn … on` also stands for `turn the schedule on`. */
const gap = '…';

/** A phrase is also known when it is written as one word: `backupset`. */
export function toConcepts(glossary: Vocabulary['glossary'], language: Language): Concepts {
  const concepts = new Map<Phrase, readonly string[]>();
  for (const [concept, written] of writtenIn(glossary)) {
    const words = toWords(written, language);
    for (const phrase of [toPhrase(words), toJoined(words, language)]) {
      const known = concepts.get(phrase) ?? [];
      if (phrase && !known.includes(concept)) concepts.set(phrase, [...known, concept]);
    }
  }
  return concepts;
}

/** The phrases of two words that others may stand between, by their first word. */
export type GappedPhrases = ReadonlyMap<string, readonly Phrase[]>;

export function toGappedPhrases(glossary: Vocabulary['glossary'], language: Language): GappedPhrases {
  const gapped = new Map<string, readonly Phrase[]>();
  for (const [, written] of writtenIn(glossary)) {
    const [first, last, more] = toWords(written, language);
    if (!written.includes(gap) || !first || !last || more) continue;
    gapped.set(first.term, [...(gapped.get(first.term) ?? []), toPhrase([first, last])]);
  }
  return gapped;
}

function writtenIn(glossary: Vocabulary['glossary']): [concept: string, written: string][] {
  return Object.entries(glossary).flatMap(([concept, words]) =>
    [...new Set(locales.flatMap((locale) => words[locale]))].map((written): [string, string] => [concept, written]),
  );
}

function toJoined(words: readonly Word[], language: Language): Phrase {
  const isName = words.some(({folded}) => /\d/.test(folded));
  return isName ? '' : toTerm(words.map(({folded}) => folded).join(''), language);
}

/** Every word, and every run of neighbours. */
export function toSpans<Element>(words: readonly Element[], longest: number): (readonly Element[])[] {
  return words.flatMap((_, start) => Array.from({length: Math.min(longest, words.length - start)}, (_each, index) => words.slice(start, start + index + 1)));
}
