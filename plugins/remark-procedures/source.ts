import type {Point, Position} from 'unist';
import type {Locale} from '../../src/procedure/locale.ts';
import type {Place} from '../../src/procedure/place.ts';

/** One text that an author wrote. The file is relative to the project's root; a byte order mark is not part of the text. */
export interface Source {
  readonly file: string;
  readonly locale: Locale;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export function toSource(file: string, locale: Locale, text: string): Source {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lineStarts = [0];
  for (const match of clean.matchAll(/\r\n|\r|\n/g)) lineStarts.push(match.index + match[0].length);
  return {file, locale, text: clean, lineStarts};
}

/** The place between two offsets of the text; the end is exclusive. */
export function placeBetween(source: Source, start: number, end: number): Place {
  const from = pointAt(source, start);
  const to = pointAt(source, end);
  return {file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column};
}

/** A place in a file that cannot be read, or that is meant as a whole. */
export function startOf(file: string): Place {
  return {file, line: 1, column: 1, endLine: 1, endColumn: 1};
}

export function placeOfNode(source: Source, node: {readonly position?: Position | undefined}): Place {
  const {start, end} = node.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
  return {file: source.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
}

/** The offset of a place's line and column. */
export function offsetAt({lineStarts}: Source, line: number, column: number): number {
  return (lineStarts[line - 1] ?? 0) + column - 1;
}

/** The text of a line, counted from 1, without its end. */
export function lineOf(source: Source, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  let end = source.lineStarts[line] ?? source.text.length;
  while (end > start && /[\r\n]/.test(source.text.charAt(end - 1))) end--;
  return source.text.slice(start, end);
}

export function offsetOf(point: Point | undefined): number {
  return point?.offset ?? 0;
}

function pointAt(source: Source, offset: number): {line: number; column: number} {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return {line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1};
}
