import type {Root} from 'mdast';
import type {Procedure} from '../../src/procedure/procedure.ts';
import type {Vocabulary} from '../../src/procedure/vocabulary.ts';
import {buildBody, type LoadInclude} from './body.ts';
import type {Diagnostic} from './diagnose.ts';
import {checkFences} from './fences.ts';
import {readFrontMatter} from './front-matter.ts';
import {toHeadingIds} from './heading-ids.ts';
import {parse} from './parse.ts';
import {readBody} from './read/body.ts';
import type {Reading} from './reading.ts';
import {type Allowance, allowancesOf} from './rules/allowances.ts';
import {checks} from './rules/index.ts';
import {toSheet} from './sheet.ts';
import type {Source} from './source.ts';

export interface Context {
  readonly vocabulary: Vocabulary;
  readonly load: LoadInclude;
}

export interface Page {
  readonly reading: Reading;
  /** Every fault of the page and of what it includes, also those that are silenced. */
  readonly diagnostics: readonly Diagnostic[];
  readonly allowances: readonly Allowance[];
  /** What is sound of the procedure; absent when not even its front matter is. */
  readonly procedure?: Procedure | undefined;
}

/** From text to model: parse, directives, read, rules. */
export function readText(source: Source, context: Context): Page {
  const parsed = parse(source);
  const page = readTree(parsed.tree, parsed.source, context);
  return {...page, diagnostics: [...parsed.diagnostics, ...page.diagnostics]};
}

/** The same for a tree that the host has parsed. The tree is not changed. */
export function readTree(tree: Root, source: Source, context: Context): Page {
  const frontMatter = readFrontMatter(tree, source);
  const body = buildBody(toSheet(source, tree), context.load);
  const headings = toHeadingIds(body);
  const read = readBody(body, new Map(headings.map(({node, id}) => [node, id])));
  const reading: Reading = {
    ...read,
    source,
    locale: source.locale,
    head: frontMatter.head,
    questions: frontMatter.questions,
    body,
    steps: read.steps.map(({step}) => step),
    unsound: new Set(read.steps.filter(({sound}) => !sound).map(({step}) => step)),
    headings,
    vocabulary: context.vocabulary,
  };
  return {
    reading,
    diagnostics: [
      ...frontMatter.diagnostics,
      ...body.diagnostics,
      ...body.sheets.flatMap((sheet) => checkFences(sheet)),
      ...read.diagnostics,
      ...checks.flatMap((check) => check(reading)),
    ],
    allowances: allowancesOf(reading),
    procedure: toProcedure(reading),
  };
}

function toProcedure({head, requirements, phases, steps, unsound, outcomes}: Reading): Procedure | undefined {
  return (
    head && {
      ...head,
      requirements: [...requirements],
      phases: [...phases],
      steps: steps.filter((step) => !unsound.has(step)),
      outcomes: [...outcomes],
    }
  );
}
