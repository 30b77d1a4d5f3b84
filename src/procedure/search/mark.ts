import type {Language} from './language.ts';
import {fold, toTerm} from './normalise.ts';

/** A part of a text, and whether it is what was looked for. */
export interface Marked {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text where the words that a search has matched begin and end. @param terms those of `Found` */
export function markWords(text: string, terms: readonly string[], language: Language): Marked[] {
  const wanted = new Set(terms);
  const isWanted = (part: string): boolean => !language.stopWords.has(part) && wanted.has(toTerm(fold(part, language), language));
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((part, index) => ({text: part, marked: index % 2 === 1 && isWanted(part.toLowerCase())}))
    .filter((part) => part.text !== '');
}
