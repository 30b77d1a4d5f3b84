import type {Locale} from '../locale.ts';

/** What search knows of a language. Only that of the page travels to the browser; each is the `language` of its file. */
export interface Language {
  readonly locale: Locale;
  /** Two-letter spellings and letters without a bare form, each with the letter that stands for it in terms. */
  readonly letters: readonly (readonly [spelling: RegExp, letter: string])[];
  /** Words that say nothing of what is looked for, as they are typed in lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded words whose stem the stemmer does not find. */
  readonly irregular: Readonly<Record<string, string>>;
  /** Endings and prefixes that the stemmer leaves on. */
  readonly regular: readonly (readonly [ending: RegExp, rest: string])[];
  readonly stem: (word: string) => string;
  /** Folded words that belong to a verb before them: `turn … on`. */
  readonly particles: ReadonlySet<string>;
  /** What may stand between the parts of a compound; empty where the language writes compounds apart. */
  readonly links: readonly string[];
  /** What looks like the tail of a compound and is an ending. */
  readonly endings: RegExp;
}

export function toWordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
