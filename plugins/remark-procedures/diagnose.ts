import leven from 'leven';
import type {Place} from '../../src/procedure/place.ts';
import {messages, type Rule, type Severity} from './messages.ts';

type Words<Text extends string> = Text extends `${string}{${infer Word}}${infer Rest}` ? Word | Words<Rest> : never;

/** Words that an advice takes from the data; other braces in it are examples. */
type AdviceWord = 'file';

/** The words that the message and the advice of a rule need: a list shows as alternatives. */
export type Data<R extends Rule> = Readonly<
  Record<Words<(typeof messages)[R]['message']> | Extract<Words<(typeof messages)[R]['advice']>, AdviceWord>, string | number | readonly string[]>
>;

/** One fault: what, where, and the words for its message. */
export interface Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

export function diagnose<R extends Rule>(rule: R, place: Place, data: Data<R>): Diagnostic {
  return {rule, severity: messages[rule].severity, place, data};
}

export function messageOf({rule, data}: Diagnostic): string {
  return fill(messages[rule].message, data);
}

export function adviceOf({rule, data}: Diagnostic): string {
  return fill(messages[rule].advice, data);
}

/** By file, then from top to bottom; the same fault at the same place is one fault. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byKey = new Map(diagnostics.map((diagnostic) => [sortKey(diagnostic), diagnostic]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, diagnostic]) => diagnostic);
}

/** What an author may have meant: the nearest known word, else the first few of all. */
export function expectedOf(actual: string, known: Iterable<string>): string[] {
  const all = [...known];
  const nearest = all
    .map((word) => ({word, distance: leven(actual.toLowerCase(), word.toLowerCase())}))
    .filter(({word, distance}) => distance < Math.min(word.length, actual.length) && distance <= Math.ceil(word.length / 3))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest) return [nearest.word];
  return all.length > 12 ? [...all.slice(0, 12), '…'] : all;
}

/** Shortens what an author wrote to what fits in a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const alternatives = new Intl.ListFormat('en', {type: 'disjunction'});

function fill(text: string, data: Diagnostic['data']): string {
  return text.replace(/\{([a-z]+)\}/g, (braces, word: string) => {
    const value = data[word];
    if (value === undefined) return braces;
    return typeof value === 'object' ? alternatives.format(value.map((item) => `\`${item}\``)) : String(value);
  });
}

function sortKey({rule, place, data}: Diagnostic): string {
  const numbers = [place.line, place.column, place.endLine, place.endColumn].map((number) => String(number).padStart(8, '0'));
  return [place.file, ...numbers, rule, JSON.stringify(data)].join('\0');
}
