import type {Word} from './normalise.ts';

/** Words as the index holds them: their terms with spaces between. */
export type Phrase = string;

export function toPhrase(words: readonly Word[]): Phrase {
  return words.map(({term}) => term).join(' ');
}
