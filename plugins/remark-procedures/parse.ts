import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFileMessage} from 'vfile-message';
import {type Diagnostic, diagnose, excerpt} from './diagnose.ts';
import {malformedOpenings, repairOpenings} from './malformed-openings.ts';
import {restrictTextDirectives} from './restrict-text-directives.ts';
import {lineOf, placeBetween, type Source, toSource} from './source.ts';

/** Reads MDX as the host does. Made once: a processor costs as much as two files. */
export const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(restrictTextDirectives)
  .freeze();

export interface Parsed {
  readonly tree: Root;
  /** The text that the tree belongs to: the author's, or a repaired one with the same lines. */
  readonly source: Source;
  /** When there are any, the tree is good for finding more faults, not for a page. */
  readonly diagnostics: readonly Diagnostic[];
}

const maximumRepairs = 25;

/**
 * Text to tree. MDX stops at the first thing that it cannot read; to report all faults of a file at once, the line at fault
 * is repaired or emptied and the text is parsed again.
 */
export function parse(source: Source): Parsed {
  const diagnostics: Diagnostic[] = [];
  let current = source;
  for (let repairs = 0; repairs <= maximumRepairs; repairs++) {
    try {
      return {tree: processor.parse(current.text), source: current, diagnostics};
    } catch (error) {
      if (!(error instanceof VFileMessage)) return {tree: nothing, source, diagnostics: [...diagnostics, toBreakdown(current, error)]};
      const malformed = repairs === 0 ? malformedOpenings(current) : [];
      const line = Math.min(Math.max(error.line ?? 1, 1), current.lineStarts.length);
      if (malformed.length > 0) {
        diagnostics.push(...malformed.map(({diagnostic}) => diagnostic));
        current = withText(current, repairOpenings(current.text, malformed));
      } else {
        if (diagnostics.at(-1)?.place.line !== line)
          diagnostics.push(diagnose('mdx-syntax', placeAtFault(current, error, line), {reason: excerpt(firstSentence(error.reason))}));
        if (lineOf(current, line).trim() === '') break;
        current = withText(current, repairLine(current, line));
      }
    }
  }
  return {tree: nothing, source, diagnostics};
}

const nothing: Root = {type: 'root', children: []};

/** Some texts break the parser itself, such as a tag right before the front matter; it does not say where. */
function toBreakdown(source: Source, error: unknown): Diagnostic {
  return diagnose('mdx-syntax', placeBetween(source, 0, 0), {reason: excerpt(error instanceof Error ? error.message : String(error))});
}

function withText({file, locale}: Source, text: string): Source {
  return toSource(file, locale, text);
}

/** Takes the marks of MDX out of a line, so that its words stay; where that was not enough, all of it. */
function repairLine(source: Source, line: number): string {
  const start = source.lineStarts[line - 1] ?? 0;
  const written = lineOf(source, line);
  const plain = written.replace(/[<{}]/g, ' ');
  return source.text.slice(0, start) + (plain === written ? '' : plain) + source.text.slice(start + written.length);
}

function placeAtFault(source: Source, error: VFileMessage, line: number): Diagnostic['place'] {
  const start = source.lineStarts[line - 1] ?? 0;
  const length = lineOf(source, line).length;
  const column = Math.min(error.column ?? 1, length + 1);
  return placeBetween(source, start + column - 1, start + Math.max(column, length));
}

function firstSentence(reason: string): string {
  return reason.replace(/\s*\(.*$/s, '').replace(/^Unexpected end of file.*?,/, 'the file ends too early,');
}
