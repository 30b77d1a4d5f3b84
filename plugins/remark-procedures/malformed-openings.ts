import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from './diagnose.ts';
import {isAdmonition, isDirectiveName, knownNames} from './directive-names.ts';
import type {Phrase} from './messages/data.ts';
import {scanOpening} from './opening.ts';
import type {Sheet} from './sheet.ts';
import {lineOf, placeBetween, type Source} from './source.ts';

export interface MalformedOpening {
  readonly diagnostic: Diagnostic;
  readonly firstLine: number;
  readonly lastLine: number;
  /** What to put between the two offsets so that the directive can be read. It has as many lines. */
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
}

/** Lines outside of front matter, code and comments that mean to begin a directive and do not. A fence ends code as well, as the parser sees it. */
export function lineOpenings(source: Source): MalformedOpening[] {
  const found: MalformedOpening[] = [];
  const fences: number[] = [];
  let end: RegExp | undefined = /^---\s*$/.test(lineOf(source, 1)) ? /^---\s*$/ : undefined;
  for (let line = end ? 2 : 1; line <= source.lineStarts.length; line++) {
    const text = lineOf(source, line);
    if (!end && !/::|```|~~~|\{\/\*/.test(text)) continue;
    const fence = /^[\s>]*(:{3,})(?:\s*$|(?=\w))/.exec(text);
    const closesContainer = fence?.[1] !== undefined && fence[0].trim() === text.trim() && fences.some((colons) => (fence[1]?.length ?? 0) >= colons);
    if (closesContainer) fences.pop();
    if (end) {
      if (end.test(text) || (closesContainer && line > 2)) end = undefined;
      continue;
    }
    if (fence?.[1] && !closesContainer) fences.push(fence[1].length);
    end = endOfBlock(text);
    const malformed = end || !text.includes('::') ? undefined : malformedAt(source, line, text);
    if (malformed) found.push(malformed);
  }
  return found;
}

/** Of the lines that look wrong those that the parser took for text. */
export function textOpenings({source, texts}: Sheet): MalformedOpening[] {
  return lineOpenings(source).filter(({start}) => texts.some((slice) => slice.start <= start && start < slice.start + slice.text.length));
}

/** The end of the code block or comment that begins on a line and goes on behind it. */
function endOfBlock(text: string): RegExp | undefined {
  const fence = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})/.exec(text)?.[1];
  if (fence) return new RegExp(`^[\\s>]*${fence}${fence.charAt(0)}*\\s*$`);
  return text.lastIndexOf('{/*') > text.lastIndexOf('*/') ? /\*\// : undefined;
}

/** Where a line of Markdown begins that may be a directive: behind indentation, quote marks and list markers. */
const directiveLine = /^([\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(:{2,})([ \t]*)(\p{L}[\p{L}\p{N}_-]*)/u;

function malformedAt(source: Source, line: number, text: string): MalformedOpening | undefined {
  const match = directiveLine.exec(text);
  if (!match) return undefined;
  const [, indent = '', colons = '', , name = ''] = match;
  const opening = scanOpening(text, indent.length);
  if (opening?.name === name && /^\s*$/.test(text.slice(opening.end))) return undefined;
  const isOurs = isDirectiveName(name) || isAdmonition(name);
  if (!isOurs && colons.length < 3) return undefined;
  const start = (source.lineStarts[line - 1] ?? 0) + indent.length;
  const lastLine = lastLineOf(source, line, text);
  const end = (source.lineStarts[lastLine - 1] ?? 0) + lineOf(source, lastLine).length;
  const nameEnd = start + match[0].length - indent.length;
  const fault: Fault = {
    written: text.slice(indent.length).trimEnd(),
    actual: excerpt(source.text.slice(start, nameEnd)),
    name,
    namePlace: placeBetween(source, start, nameEnd),
    linePlace: placeBetween(source, start, start + text.slice(indent.length).trimEnd().length),
    severalLines: lastLine > line,
  };
  return {
    diagnostic: isOurs ? toDiagnostic(fault) : diagnose('unknown-directive', fault.namePlace, {actual: fault.actual, expected: expectedOf(name, knownNames)}),
    firstLine: line,
    lastLine,
    start,
    end,
    repaired: repair(source.text.slice(start, end), colons, isOurs ? name : 'unknown'),
  };
}

interface Fault {
  readonly written: string;
  readonly actual: string;
  readonly name: string;
  readonly namePlace: Place;
  readonly linePlace: Place;
  readonly severalLines: boolean;
}

function toDiagnostic({written, actual, namePlace, linePlace, severalLines}: Fault): Diagnostic {
  if (/^:+[\w-]+\[/.test(written) && labelEnd(written) === undefined) return diagnose('unclosed-label', namePlace, {actual});
  return diagnose('malformed-directive', linePlace, {actual, reason: severalLines ? {phrase: 'attributeLines'} : reasonFor(written)});
}

/** Attributes over several lines end with the line that closes their brace, in the same paragraph. */
function lastLineOf(source: Source, line: number, text: string): number {
  if (!/\{[^}]*$/.test(text)) return line;
  for (let next = line + 1; next <= source.lineStarts.length; next++) {
    const following = lineOf(source, next);
    if (following.trim() === '' || directiveLine.test(following)) return line;
    if (following.includes('}')) return next;
  }
  return line;
}

function reasonFor(written: string): Phrase {
  const parts = /^:+(?<before>[ \t]*)[\w-]+(?:\[(?:\\.|[^\]\\])*\])?(?<between>[ \t]*)(?<rest>.*)$/s.exec(written)?.groups;
  const {before, between, rest = ''} = parts ?? {};
  if (before) return {phrase: 'spaceBeforeName'};
  if (between && rest.startsWith('[')) return {phrase: 'spaceBeforeLabel'};
  if (between && rest.startsWith('{')) return {phrase: 'spaceBeforeAttributes'};
  const isUnreadable = rest.startsWith('{') && (/^\{[^}]*\}$/.test(rest) || !rest.includes('}'));
  return {phrase: isUnreadable ? 'unreadableAttributes' : 'afterLabel'};
}

/** The offset of the bracket that closes the label right behind the name. */
function labelEnd(written: string): number | undefined {
  return scanOpening(written.replace(/\{.*$/, ''), 0)?.label?.end;
}

export function repairOpenings(text: string, malformed: readonly MalformedOpening[]): string {
  return malformed.toReversed().reduce((repaired, {start, end, repaired: line}) => repaired.slice(0, start) + line + repaired.slice(end), text);
}

/** The directive as it was probably meant; of attributes that cannot be read, nothing; of a label without an end, its words. */
function repair(written: string, colons: string, name: string): string {
  const [first = '', ...rest] = written.split(/\r\n|\r|\n/);
  const joined = [first, ...rest.map((line) => line.trim())].join(' ').replace(/^:+[ \t]*\p{L}[\p{L}\p{N}_-]*/u, '');
  const parts = /^[ \t]*(\[(?:\\.|[^\]\\])*\])?[ \t]*(\{[^}]*\})?/.exec(joined);
  const tight = `${colons}${name}${parts?.[1] ?? ''}${parts?.[2] ?? ''}`;
  const isReadable = scanOpening(tight, 0)?.end === tight.length;
  const words = joined.replace(/[[\]{}]/g, ' ').trim();
  const label = joined.startsWith('[') && !parts?.[1] && words ? `[${words}]` : (parts?.[1] ?? '');
  const plain = `${colons}${name}${label}`;
  const isPlainReadable = scanOpening(plain, 0)?.end === plain.length;
  return (isReadable && label === (parts?.[1] ?? '') ? tight : isPlainReadable ? plain : colons + name) + '\n'.repeat(rest.length);
}
