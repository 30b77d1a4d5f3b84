import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFileMessage} from 'vfile-message';
import {type Diagnostic, diagnose, excerpt} from './diagnose.ts';
import {lineOpenings, type MalformedOpening, repairOpenings, textOpenings} from './malformed-openings.ts';
import {toMdxFault} from './mdx-faults.ts';
import {quickAutolinks, type Sought} from './quick-autolinks.ts';
import {resolveReferences} from './references.ts';
import {restrictTextDirectives} from './restrict-text-directives.ts';
import {toSheet} from './sheet.ts';
import {placeBetween, type Source, toSource} from './source.ts';
import {unravel} from './unravel.ts';

const sought: Sought = {text: ''};

/** Reads MDX as the host does. Made once: a processor costs as much as two files. */
const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .use(restrictTextDirectives)
  .use(quickAutolinks, sought)
  .freeze();

export interface Parsed {
  /** Absent when the text could not be repaired. */
  readonly tree?: Root;
  /** The text that the tree belongs to: the author's, or a repaired one with the same lines. */
  readonly source: Source;
  /** When there are any, the tree is good for finding more faults, not for a page. */
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that are not as the author wrote them: what is said of these is not the author's fault. */
  readonly repairedLines: ReadonlySet<number>;
}

const maximumRepairs = 100;

/**
 * Text to tree. MDX stops at the first thing that it cannot read, and takes directives that it cannot read for text; to report
 * all faults of a file at once, what is at fault is repaired and the text is parsed again.
 */
export function parse(source: Source): Parsed {
  const diagnostics: Diagnostic[] = [];
  const repairedLines = new Set<number>();
  let current = source;
  for (let repairs = 0; repairs <= maximumRepairs; repairs++) {
    const tree = tryParse(current);
    if (!(tree instanceof Error)) {
      const malformed = notYet(malformedIn(current, tree), repairedLines);
      if (malformed.length === 0) return {tree, source: current, diagnostics, repairedLines};
      current = repairAll(current, malformed);
      continue;
    }
    if (!(tree instanceof VFileMessage)) {
      // Some texts break the parser itself, such as a tag right before the front matter; it does not say where.
      diagnostics.push(diagnose('mdx-syntax', placeBetween(current, 0, 0), {reason: excerpt(tree.message)}));
      break;
    }
    const malformed = notYet(lineOpenings(current), repairedLines);
    if (malformed.length > 0) {
      current = repairAll(current, malformed);
      continue;
    }
    const fault = toMdxFault(current, tree);
    if (!repairedLines.has(fault.firstLine) || repairs === 0) diagnostics.push(fault.diagnostic);
    note(fault.firstLine, fault.lastLine);
    if (fault.repaired === undefined) break;
    current = toSource(current.file, current.locale, fault.repaired);
  }
  return {source, diagnostics, repairedLines};

  function repairAll(broken: Source, malformed: readonly MalformedOpening[]): Source {
    for (const {diagnostic, firstLine, lastLine} of malformed) {
      diagnostics.push(diagnostic);
      note(firstLine, lastLine);
    }
    return toSource(broken.file, broken.locale, repairOpenings(broken.text, malformed));
  }

  function note(firstLine: number, lastLine: number): void {
    for (let line = firstLine; line <= lastLine; line++) repairedLines.add(line);
  }
}

function tryParse({text}: Source): Root | Error {
  try {
    sought.text = text;
    const tree = processor.parse(text);
    unravel(tree);
    resolveReferences(tree, text);
    return tree;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Looking at the lines is cheap; only where one looks wrong the tree tells whether it is. */
function malformedIn(source: Source, tree: Root): MalformedOpening[] {
  return lineOpenings(source).length > 0 ? textOpenings(toSheet(source, tree)) : [];
}

function notYet(malformed: readonly MalformedOpening[], repairedLines: ReadonlySet<number>): MalformedOpening[] {
  return malformed.filter(({firstLine}) => !repairedLines.has(firstLine));
}
