import type {Root} from 'mdast';
import type {Procedure} from '../../src/procedure/procedure.ts';
import type {Vocabulary} from '../../src/procedure/vocabulary.ts';
import {buildBody, type LoadInclude} from './body.ts';
import {withoutConsequences} from './consequences.ts';
import type {Diagnostic} from './diagnose.ts';
import {checkFences} from './fences.ts';
import {type ReadFrontMatter, readFrontMatter} from './front-matter.ts';
import {toHeadingIds} from './heading-ids.ts';
import {textOpenings} from './malformed-openings.ts';
import {parse} from './parse.ts';
import {readBody} from './read/body.ts';
import type {Reading} from './reading.ts';
import {type Allowance, allowancesOf} from './rules/allowances.ts';
import {checks} from './rules/index.ts';
import {toSheet} from './sheet.ts';
import {begins} from './silence.ts';
import type {Source} from './source.ts';

export interface Context {
  readonly vocabulary: Vocabulary;
  readonly load: LoadInclude;
  /** Of a translation: the page in the source language. What is said of that is said where it stands, not here. */
  readonly original?: Source | undefined;
}

export interface Page {
  /** Absent when the text cannot be read at all. */
  readonly reading?: Reading;
  /** Every fault of the page and of what it includes, also those that are silenced. */
  readonly diagnostics: readonly Diagnostic[];
  readonly allowances: readonly Allowance[];
  /** The procedure's id, also when it has errors. */
  readonly id?: ReadFrontMatter['id'];
  /** What is sound of the procedure; absent when not even its front matter is. */
  readonly procedure?: Procedure | undefined;
}

/** A page of which there is a tree. */
export type ReadTree = Page & {readonly reading: Reading};

/** From text to model: parse, directives, read, rules. */
export function readText(source: Source, context: Context): Page {
  const {tree, source: repaired, diagnostics, repairedLines} = parse(source);
  if (!tree) return {diagnostics, allowances: []};
  const page = readTree(tree, repaired, context);
  const found = page.diagnostics.filter(({place}) => place.file !== source.file || !repairedLines.has(place.line));
  return {...page, diagnostics: withoutConsequences([...diagnostics, ...found], page.reading?.elements ?? [])};
}

/** The same for a tree that the host has parsed, which took lines that it could not read for text. The tree is not changed. */
export function readHostTree(tree: Root, source: Source, context: Context): ReadTree {
  const page = readTree(tree, source, context);
  const malformed = page.reading.body.sheets.slice(0, 1).flatMap(textOpenings);
  return {...page, diagnostics: withoutConsequences([...malformed.map(({diagnostic}) => diagnostic), ...page.diagnostics], page.reading.elements)};
}

/** From tree to model; the tree is not changed. */
function readTree(tree: Root, source: Source, context: Context): ReadTree {
  const frontMatter = readFrontMatter(tree, source);
  const body = buildBody(toSheet(source, tree), context.load, context.original);
  const headings = toHeadingIds(body);
  const read = readBody(body, new Map(headings.map(({node, id}) => [node, id])));
  const reading: Reading = {
    ...read,
    source,
    locale: source.locale,
    head: frontMatter.head,
    questions: frontMatter.questions,
    allowing: frontMatter.allowing,
    texts: frontMatter.texts,
    body,
    steps: read.steps.map(({step}) => step),
    unsound: new Set(read.steps.filter(({sound}) => !sound).map(({step}) => step)),
    headings,
    vocabulary: context.vocabulary,
  };
  const fences = body.sheets.map(checkFences);
  const blind = fences.flatMap((sheet) => sheet.blind);
  const originals = new Set(body.missing.map(({node}) => node.source.file));
  const found = [...frontMatter.diagnostics, ...body.diagnostics, ...read.diagnostics, ...checks.flatMap((check) => check(reading))];
  const seen = found.filter(({place}) => !originals.has(place.file) && !blind.some((region) => begins(place, region)));
  return {
    reading,
    diagnostics: withoutConsequences([...fences.flatMap((sheet) => sheet.diagnostics), ...seen], read.elements),
    allowances: allowancesOf(reading),
    id: frontMatter.id,
    procedure: toProcedure(reading),
  };
}

function toProcedure({head, requirements, phases, steps, unsound, outcomes, prose}: Reading): Procedure | undefined {
  return (
    head && {
      ...head,
      requirements: [...requirements],
      phases: [...phases],
      steps: steps.filter((step) => !unsound.has(step)),
      outcomes: [...outcomes],
      prose: [...prose],
    }
  );
}
