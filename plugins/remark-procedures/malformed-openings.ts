import {type Diagnostic, diagnose, excerpt} from './diagnose.ts';
import {phrases} from './messages.ts';
import {scanOpening} from './opening.ts';
import {lineOf, placeBetween, type Source} from './source.ts';

export interface MalformedOpening {
  readonly diagnostic: Diagnostic;
  /** What to put between the two offsets so that the directive can be read. It has as many lines. */
  readonly start: number;
  readonly end: number;
  readonly repaired: string;
}

/**
 * Lines outside of code that mean to begin a directive and do not, as far as they stop MDX: attributes behind a space or over
 * several lines. Those that MDX takes for text are found in the tree.
 */
export function malformedOpenings(source: Source): MalformedOpening[] {
  const found: MalformedOpening[] = [];
  let codeFence = '';
  for (let line = 1; line <= source.lineStarts.length; line++) {
    const text = lineOf(source, line);
    const fence = /^[\s>]*(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    if (codeFence) {
      if (fence.startsWith(codeFence) && text.trim() === fence) codeFence = '';
    } else if (fence) {
      codeFence = fence;
    } else {
      const malformed = malformedAt(source, line, text);
      if (malformed) found.push(malformed);
    }
  }
  return found;
}

/** Where a line of Markdown begins that may be a directive: behind indentation, quote marks and list markers. */
export const directiveLine = /^([\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(:{2,}[ \t]*[A-Za-z][\w-]*)/;

function malformedAt(source: Source, line: number, text: string): MalformedOpening | undefined {
  const match = directiveLine.exec(text);
  if (!match?.[2]) return undefined;
  const indent = match[1]?.length ?? 0;
  const opening = scanOpening(text, indent);
  if (opening && /^\s*$/.test(text.slice(opening.end))) return undefined;
  const start = (source.lineStarts[line - 1] ?? 0) + indent;
  const last = lastLine(source, line, text);
  const end = (source.lineStarts[last - 1] ?? 0) + lineOf(source, last).length;
  const written = source.text.slice(start, end);
  return {
    diagnostic: diagnose('malformed-directive', placeBetween(source, start, start + text.length - indent), {
      actual: excerpt(match[2]),
      reason: reasonFor(text.slice(indent), last > line),
    }),
    start,
    end,
    repaired: repair(written),
  };
}

/** Attributes over several lines end with the line that closes their brace, in the same paragraph. */
function lastLine(source: Source, line: number, text: string): number {
  if (!/\{[^}]*$/.test(text)) return line;
  for (let next = line + 1; next <= source.lineStarts.length; next++) {
    const following = lineOf(source, next);
    if (following.trim() === '' || directiveLine.test(following)) return line;
    if (following.includes('}')) return next;
  }
  return line;
}

export function reasonFor(written: string, severalLines: boolean): string {
  if (severalLines) return phrases.attributeLines;
  if (/^:+[ \t]/.test(written)) return phrases.spaceBeforeName;
  if (/^:+[\w-]+[ \t]+\[/.test(written)) return phrases.spaceBeforeLabel;
  if (/^:+[\w-]+(\[.*\])?[ \t]+\{/.test(written)) return phrases.spaceBeforeAttributes;
  if (/^:+[\w-]+(\[.*\])?\{/.test(written) && !/\}[^}]+$/.test(written)) return phrases.unreadableAttributes;
  return phrases.afterLabel;
}

export function repairOpenings(text: string, malformed: readonly MalformedOpening[]): string {
  return malformed.toReversed().reduce((repaired, {start, end, repaired: line}) => repaired.slice(0, start) + line + repaired.slice(end), text);
}

/** The directive as it was probably meant; where that cannot be read either, only its name with its fence. */
function repair(written: string): string {
  const [first = '', ...rest] = written.split(/\r\n|\r|\n/);
  const joined = [first, ...rest.map((line) => line.trim())].join(' ');
  const tight = joined.replace(/^(:+)[ \t]*([A-Za-z][\w-]*)[ \t]*(\[(?:\\.|[^\]\\])*\])?[ \t]*(\{[^}]*\})?.*$/, '$1$2$3$4');
  const opening = scanOpening(tight, 0);
  const readable = opening && opening.end === tight.length ? tight : `${/^:+/.exec(first)?.[0] ?? ''}${opening?.name ?? 'unreadable'}`;
  return readable + '\n'.repeat(rest.length);
}
