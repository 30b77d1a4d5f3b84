import type {Nodes, Paragraph} from 'mdast';
import type {Place} from '../../../src/procedure/place.ts';
import {isDirective} from '../directive.ts';
import {isComment} from '../read/step.ts';
import {offsetOf, placeBetween, type Source} from '../source.ts';

/** Stands for a label, a value, a picture or code, so that the words in it are not judged. */
export const mark = '\uFFFC';

/** A command as it is read, on one line, that knows where its characters stand. */
export interface CommandText {
  readonly text: string;
  /** The place of a part of the text; the end is exclusive. */
  readonly placeOf: (start: number, end: number) => Place;
  /** The place of the last character that the author wrote of it. */
  readonly placeOfLast: () => Place;
}

/** A part of the text; where it is as long as what is written, character stands for character. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function toCommandText(command: Paragraph, source: Source): CommandText {
  const pieces = command.children.flatMap((node) => toPieces(node, source)).filter(({text}) => text.length > 0);
  return {
    text: pieces.map(({text}) => text).join(''),
    placeOf: (from, to) => placeBetween(source, offsetAt(pieces, from, 'start'), offsetAt(pieces, to - 1, 'end')),
    placeOfLast: () => {
      const end = writtenEnd(command, source);
      return placeBetween(source, end - 1, end);
    },
  };
}

/** Comments and the space before them are not read. */
function writtenEnd({children}: Paragraph, {text}: Source): number {
  const last = children.findLast((node) => !isComment(node) && !(node.type === 'text' && node.value.trim() === ''));
  const start = offsetOf(last?.position?.start);
  return start + text.slice(start, offsetOf(last?.position?.end)).trimEnd().length;
}

function toPieces(node: Nodes, source: Source): Piece[] {
  const start = offsetOf(node.position?.start);
  const end = offsetOf(node.position?.end);
  if (node.type === 'text') return alignText(node.value, source.text.slice(start, end), start);
  if (node.type === 'break') return [{text: ' ', start, end}];
  if (node.type === 'inlineCode' || node.type === 'image' || (isDirective(node) && ['ui', 'value', 'var'].includes(node.name)))
    return [{text: mark, start, end}];
  return 'children' in node ? node.children.flatMap((child) => toPieces(child, source)) : [];
}

/** An escaped character, a character reference, white space, or what stands for itself. */
const token = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\s+|[^\\&\s]+|[\\&]/gi;

/** Text on one line beside what is written for it. */
function alignText(value: string, written: string, start: number): Piece[] {
  if (value === written && !/[\t\n\r]| {2}/.test(value)) return [{text: value, start, end: start + written.length}];
  const pieces: Piece[] = [];
  let rest = value;
  for (const match of written.matchAll(token)) {
    const text = readToken(match[0], rest);
    if (text === undefined) return [{text: value.replace(/\s+/g, ' '), start, end: start + written.length}];
    pieces.push({text: /^\s+$/.test(text) ? ' ' : text, start: start + match.index, end: start + match.index + match[0].length});
    rest = rest.slice(text.length);
  }
  return pieces;
}

/** What of a text is the reading of a token; undefined when the two do not belong together. */
function readToken(written: string, rest: string): string | undefined {
  if (/^\s/.test(written)) return /^\s*/.exec(rest)?.[0];
  if (rest.startsWith(written)) return written;
  if (written.length > 1 && /^[\\&]/.test(written)) return written.startsWith('\\') ? rest.slice(0, 1) : String.fromCodePoint(rest.codePointAt(0) ?? 32);
  return undefined;
}

function offsetAt(pieces: readonly Piece[], index: number, side: 'start' | 'end'): number {
  let before = 0;
  for (const {text, start, end} of pieces) {
    const within = index - before;
    before += text.length;
    if (index >= before) continue;
    if (text.length !== end - start) return side === 'start' ? start : end;
    return start + within + (side === 'start' ? 0 : 1);
  }
  return pieces.at(-1)?.end ?? 0;
}
