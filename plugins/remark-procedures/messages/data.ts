import type {Locale} from '../../../src/procedure/locale.ts';
import type {Expectation, Rule} from '../messages.ts';
import type {english} from './english.ts';

type Words<Text extends string> = Text extends `${string}{${infer Word}}${infer Rest}` ? Word | Words<Rest> : never;

/** Words that an advice takes from the data; other braces in it are examples. */
type AdviceWord = 'file' | 'locale';

type Phrases = typeof english.phrases;

/** A part of a sentence, in the language of whoever reads it: which one, and the words that it needs. */
export type Phrase = {
  [Name in keyof Phrases]: {readonly phrase: Name} & Readonly<Record<Words<Phrases[Name]>, string>>;
}[keyof Phrases];

/** What a diagnostic brings for a word of its message. A list shows as alternatives, or as all of them. */
export type Datum =
  | string
  | number
  | readonly string[]
  | {readonly all: readonly string[]}
  | {readonly expectation: Expectation}
  | {readonly language: Locale}
  | Phrase;

type Rules = typeof english.rules;

/** The words that the message and the advice of a rule need. */
export type Data<R extends Rule> = Readonly<Record<Words<Rules[R]['message']> | Extract<Words<Rules[R]['advice']>, AdviceWord>, Datum>>;
