import leven from 'leven';
import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import type {Place} from '../../src/procedure/place.ts';
import type {Data, Datum} from './messages/data.ts';
import {fill} from './messages/fill.ts';
import {type Rule, type Severity, severities, wordings} from './messages.ts';

/** One fault: what, where, and the data for its message in any language. Plain data, as it is kept on disk. */
export interface Diagnostic {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: Readonly<Record<string, Datum>>;
}

export function diagnose<R extends Rule>(rule: R, place: Place, data: Data<R>): Diagnostic {
  return {rule, severity: severities[rule], place, data};
}

/** Whether something has faults that stop a build. */
export function hasErrors({diagnostics}: {readonly diagnostics: readonly Diagnostic[]}): boolean {
  return diagnostics.some(({severity}) => severity === 'error');
}

export function messageOf({rule, data}: Diagnostic, locale: Locale = sourceLocale): string {
  return fill(wordings[locale].rules[rule].message, data, locale);
}

export function adviceOf({rule, data}: Diagnostic, locale: Locale = sourceLocale): string {
  return fill(wordings[locale].rules[rule].advice, data, locale);
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

function sortKey({rule, place, data}: Diagnostic): string {
  const numbers = [place.line, place.column, place.endLine, place.endColumn].map((number) => String(number).padStart(8, '0'));
  return [place.file, ...numbers, rule, JSON.stringify(data)].join('\0');
}
