import {locales} from '../locale.ts';
import type {Vocabulary} from '../vocabulary.ts';
import type {Language} from './language.ts';
import {toWords, type Word} from './normalise.ts';

/** Words as the index holds them: their terms with spaces between. */
export type Phrase = string;

/** The concepts of each phrase of the glossary, in all languages: the searcher may type any of them. */
export type Concepts = ReadonlyMap<Phrase, readonly string[]>;

export function toConcepts(glossary: Vocabulary['glossary'], language: Language): Concepts {
  const concepts = new Map<Phrase, readonly string[]>();
  for (const [concept, words] of Object.entries(glossary)) {
    for (const written of new Set(locales.flatMap((locale) => words[locale]))) {
      const phrase = toPhrase(toWords(written, language));
      const known = concepts.get(phrase) ?? [];
      if (phrase && !known.includes(concept)) concepts.set(phrase, [...known, concept]);
    }
  }
  return concepts;
}

export function toPhrase(words: readonly Word[]): Phrase {
  return words.map(({term}) => term).join(' ');
}

/** Every word, and every run of neighbours. */
export function toSpans<Element>(words: readonly Element[], longest: number): (readonly Element[])[] {
  return words.flatMap((_, start) => Array.from({length: Math.min(longest, words.length - start)}, (_each, index) => words.slice(start, start + index + 1)));
}
