import type {VFileMessage} from 'vfile-message';
import {type Diagnostic, diagnose} from './diagnose.ts';
import {lineOf, placeBetween, type Source} from './source.ts';

/** What MDX could not read, and the text without it. */
export interface MdxFault {
  readonly diagnostic: Diagnostic;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The text with the marks of MDX taken out where the fault is; undefined when there is nothing to take out. */
  readonly repaired: string | undefined;
}

export function toMdxFault(source: Source, error: VFileMessage): MdxFault {
  const [start, end] = rangeOf(source, error);
  const place = placeBetween(source, start, end);
  return {
    diagnostic: diagnose('mdx-syntax', place, {reason: error.reason.replace(/\s*\(.*$/s, '')}),
    firstLine: place.line,
    lastLine: place.endLine,
    repaired: repair(source, start, end, place.line),
  };
}

/** The tag or the braces that MDX stumbled over: its own place is often the character behind. */
function rangeOf(source: Source, {reason, line = 1, column = 1}: VFileMessage): [number, number] {
  const named = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason)?.slice(1).map(Number);
  if (named) return [offsetAt(source, named[0] ?? 1, named[1] ?? 1), offsetAt(source, named[2] ?? 1, named[3] ?? 1)];
  const at = Math.min(offsetAt(source, line, column), source.text.length);
  const statement = reason.startsWith('Could not parse import/exports') ? lastStatement(source.text, at) : undefined;
  if (statement) return statement;
  const paragraph = Math.max(source.text.slice(0, at).search(/\n[ \t]*\r?\n(?![\s\S]*\n[ \t]*\r?\n)/), 0);
  const start = lastMark(source.text, paragraph, at);
  if (start === undefined) return [at, Math.max(at, offsetAt(source, line, lineOf(source, line).length + 1))];
  if (source.text[start] === '{') return [start, closingBrace(source.text, start) ?? start + 1];
  return [start, Math.min(at + 1, source.text.length)];
}

function offsetAt(source: Source, line: number, column: number): number {
  return (source.lineStarts[Math.min(line, source.lineStarts.length) - 1] ?? 0) + column - 1;
}

function lastMark(text: string, from: number, to: number): number | undefined {
  for (let at = Math.min(to, text.length - 1); at >= from; at--) {
    if ((text[at] === '{' || text[at] === '<') && text[at - 1] !== '\\') return at;
  }
  return undefined;
}

/** The line in which an `import` or `export` begins: what is wrong with it shows lines below. */
function lastStatement(text: string, to: number): [number, number] | undefined {
  const found = [...text.matchAll(/^(?:import|export)\b.*/gm)].findLast(({index}) => index <= to);
  return found && [found.index, found.index + found[0].trimEnd().length];
}

function closingBrace(text: string, start: number): number | undefined {
  const paragraph = text.slice(start).split(/\n[ \t]*\r?\n/)[0] ?? '';
  let depth = 0;
  for (let at = 0; at < paragraph.length; at++) {
    if (paragraph[at] === '{') depth++;
    else if (paragraph[at] === '}' && --depth === 0) return start + at + 1;
  }
  return undefined;
}

/** Takes the marks of MDX out of the fault; where there are none, or it is a statement, all of its line. */
function repair({text, ...source}: Source, start: number, end: number, line: number): string | undefined {
  const fault = text.slice(start, end);
  const plain = /^(?:import|export)\b/.test(fault) ? fault : fault.replace(/[<{}]/g, ' ');
  if (plain !== fault) return text.slice(0, start) + plain + text.slice(end);
  const from = source.lineStarts[line - 1] ?? 0;
  const written = lineOf({text, ...source}, line);
  return written.trim() === '' ? undefined : text.slice(0, from) + text.slice(from + written.length);
}
