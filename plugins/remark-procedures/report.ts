import {styleText} from 'node:util';
import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import {adviceOf, type Diagnostic, messageOf} from './diagnose.ts';
import {fill, fillCount} from './messages/fill.ts';
import {wordings} from './messages.ts';
import {lineOf, type Source} from './source.ts';

/** What tools read: lines and columns count from 1, the end is exclusive, the file is relative to the project's root. */
export interface ReportedDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: Diagnostic['rule'];
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly advice: string;
  /** The rule's heading in the guide, from the project's root. */
  readonly url: string;
}

/** @param locale the language of its message and its advice */
export function toReported(diagnostic: Diagnostic, locale: Locale = sourceLocale): ReportedDiagnostic {
  const {rule, severity, place} = diagnostic;
  const {file, line, column, endLine, endColumn} = place;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    rule,
    severity,
    message: messageOf(diagnostic, locale),
    advice: adviceOf(diagnostic, locale),
    url: urlOf(rule),
  };
}

/** JSON as the interface promises: an array, with a line end. */
export function toJson(diagnostics: readonly Diagnostic[], locale: Locale = sourceLocale): string {
  const reported = diagnostics.map((diagnostic) => toReported(diagnostic, locale));
  return `${JSON.stringify(reported, null, 2)}\n`;
}

export interface TextOptions {
  /** The text of a file, for the line at fault; undefined where it cannot be read. */
  readonly sourceOf: (file: string) => Source | undefined;
  readonly colour: boolean;
  /** The source language when absent. */
  readonly locale?: Locale;
}

/** Text as compilers write it: place, rule, message, the line with the part underlined, advice, the rule's heading. */
export function toReport(diagnostics: readonly Diagnostic[], {sourceOf, colour, locale = sourceLocale}: TextOptions): string {
  return diagnostics.map((diagnostic) => `${toParagraph(diagnostic, sourceOf(diagnostic.place.file), colour, locale)}\n`).join('\n');
}

/** `2 errors and 1 warning in 3 files`. */
export function toSummary(diagnostics: readonly Diagnostic[], files: number, locale: Locale = sourceLocale): string {
  const errors = diagnostics.filter(({severity}) => severity === 'error').length;
  const {report} = wordings[locale];
  const counts = {
    errors: fillCount(report.errors, errors, locale),
    warnings: fillCount(report.warnings, diagnostics.length - errors, locale),
    files: fillCount(report.files, files, locale),
  };
  return fill(report.summary, counts, locale);
}

function toParagraph(diagnostic: Diagnostic, source: Source | undefined, colour: boolean, locale: Locale): string {
  const {rule, severity, place} = diagnostic;
  const paint = (format: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(format, text, {validateStream: false}) : text);
  const severityColour = severity === 'error' ? 'red' : 'yellow';
  const start = paint('bold', `${place.file}:${place.line}:${place.column}`);
  const head = `${start} ${paint(severityColour, wordings[locale].report[severity])} ${paint('dim', rule)}`;
  return [
    head,
    `  ${messageOf(diagnostic, locale)}`,
    ...(source ? toFrame(source, diagnostic, (text) => paint(severityColour, text)) : []),
    `  ${adviceOf(diagnostic, locale)}`,
    `  ${paint('dim', urlOf(rule))}`,
  ].join('\n');
}

const longest = 120;

/** The line at fault with the part underlined; of a long line, what is around the part. */
function toFrame(source: Source, {place}: Diagnostic, paint: (text: string) => string): string[] {
  const line = lineOf(source, place.line).replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u206F]/g, ' ');
  if (line.trim() === '') return [];
  const from = place.column - 1 > longest - 20 ? place.column - 1 - 20 : 0;
  const shown = line.slice(from, from + longest);
  const end = place.endLine === place.line ? place.endColumn : line.length + 1;
  const start = place.column - 1 - from;
  const width = Math.max(1, Math.min(end - place.column, shown.length - start));
  const gutter = ' '.repeat(String(place.line).length);
  return [`  ${gutter} |`, `  ${place.line} | ${shown}`, `  ${gutter} | ${' '.repeat(start)}${paint('^'.repeat(width))}`];
}

function urlOf(rule: string): string {
  return `docs/authoring/rules.mdx#${rule}`;
}
