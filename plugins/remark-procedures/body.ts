import type {RootContent} from 'mdast';
import {type Diagnostic, diagnose, excerpt} from './diagnose.ts';
import {type Directive, toDirective} from './directive.ts';
import {isKeyed, mayLack, withMissing} from './fallback.ts';
import {swallowedFrom} from './fences.ts';
import {hasFrontMatter} from './front-matter.ts';
import {parse} from './parse.ts';
import {readAttributes} from './read/raw.ts';
import {type Sheet, toSheet} from './sheet.ts';
import type {Source} from './source.ts';
import {placeBetween} from './source.ts';

/** One top-level node of a page, and the text that it stands in: that of the page, or of a file that it includes. */
export interface BodyNode {
  readonly node: RootContent;
  readonly source: Source;
}

export interface Body {
  readonly nodes: readonly BodyNode[];
  /** The page first, then the files that it includes. */
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of a translation: what it lacks, and was taken from its original. */
  readonly missing: readonly Missing[];
}

/** A node of the original, and the one of the translation that it stands behind; undefined at the beginning. */
export interface Missing {
  readonly node: BodyNode;
  readonly behind: BodyNode | undefined;
  readonly source: Source;
}

/** A file that was found, though it may be no readable text. */
export interface Included {
  readonly source?: Source;
  /** Of a translation: the file in the source language. */
  readonly original?: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads a file by its path from the content root, `/_shared/steps/x.mdx`; undefined where there is none. */
export type LoadInclude = (path: string) => Included | undefined;

/**
 * The nodes of a page in the order of reading, with the steps of included files in their place.
 * @param original the page in the source language; what its translation lacks is taken from there
 */
export function buildBody(page: Sheet, load: LoadInclude, original?: Source): Body {
  const sheets = [page];
  const diagnostics: Diagnostic[] = [];
  const complete = toCompleteNodes(page, original);
  const missing = findMissing(complete, page.source);
  const nodes = complete.flatMap((bodyNode) => {
    const include = toInclude(bodyNode);
    if (!include) return [bodyNode];
    const included = loadSheet(include, page.source, load);
    diagnostics.push(...readAttributes(include, ['file']).diagnostics, ...included.diagnostics);
    const {file} = included.sheet?.source ?? {};
    if (!included.sheet) return [];
    if (sheets.some((sheet) => sheet.source.file === file)) {
      diagnostics.push(diagnose('repeated-include', include.opening, {actual: included.sheet.source.file}));
      return [];
    }
    sheets.push(included.sheet);
    const inner = toCompleteNodes(included.sheet, included.original);
    missing.push(...findMissing(inner, included.sheet.source));
    return inner.filter((node) => !toInclude(node));
  });
  return {nodes, sheets, diagnostics, missing};
}

function findMissing(nodes: readonly BodyNode[], source: Source): Missing[] {
  return nodes.flatMap((node, index) =>
    node.source === source ? [] : [{node, source, behind: nodes.slice(0, index).findLast((before) => before.source === source && isKeyed(before))}],
  );
}

function toCompleteNodes(page: Sheet, original: Source | undefined): BodyNode[] {
  const nodes = toBodyNodes(page);
  if (!original || !mayLack(page.source, original)) return nodes;
  const {tree, source} = parse(original);
  return tree ? withMissing(nodes, toBodyNodes({source, tree})) : nodes;
}

function toInclude({node, source}: BodyNode): Directive | undefined {
  return node.type === 'leafDirective' && node.name === 'include' ? toDirective(node, source) : undefined;
}

function loadSheet(include: Directive, page: Source, load: LoadInclude): ReadSheet {
  const attribute = fileOf(include);
  if (!attribute) return {diagnostics: [toMissingFile(include)]};
  const loaded = load(attribute.value);
  if (!loaded) return {diagnostics: [diagnose('missing-include', attribute.valuePlace, {actual: excerpt(attribute.value)})]};
  const {source, original} = loaded;
  if (!source) return {diagnostics: loaded.diagnostics};
  if (source.file === page.file) return {diagnostics: [diagnose('self-include', attribute.valuePlace, {actual: excerpt(attribute.value)})]};
  const known = read.get(source) ?? readSheet(source, load);
  read.set(source, known);
  return {...known, original};
}

interface ReadSheet {
  readonly sheet?: Sheet;
  readonly original?: Source | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A loader that hands out the same source for many pages has it read once. */
const read = new WeakMap<Source, ReadSheet>();

function readSheet(loaded: Source, load: LoadInclude): ReadSheet {
  const {tree, source, diagnostics} = parse(loaded);
  if (!tree) return {diagnostics};
  const sheet = toSheet(source, tree);
  return {sheet, diagnostics: [...diagnostics, ...checkSheet(sheet, load)]};
}

function checkSheet(sheet: Sheet, load: LoadInclude): Diagnostic[] {
  const nested = toBodyNodes(sheet).flatMap((bodyNode) => toInclude(bodyNode) ?? []);
  return [
    ...(hasFrontMatter(sheet.tree) ? [diagnose('front-matter-in-include', placeBetween(sheet.source, 0, 3), {})] : []),
    ...nested.map((include) => toNestedFault(include, sheet.source.file, load)),
  ];
}

function toNestedFault(include: Directive, file: string, load: LoadInclude): Diagnostic {
  const attribute = fileOf(include);
  if (!attribute) return toMissingFile(include);
  const {value, valuePlace} = attribute;
  return diagnose(load(value)?.source?.file === file ? 'self-include' : 'nested-include', valuePlace, {actual: excerpt(value)});
}

function fileOf({attributes}: Directive): Directive['attributes'][number] | undefined {
  return attributes.findLast(({name}) => name === 'file');
}

function toMissingFile({opening}: Directive): Diagnostic {
  return diagnose('missing-attribute', opening, {directive: '::include', missing: 'file'});
}

/** A fence that is never closed swallows all that follows; what belongs to the page is taken out again, so that it is judged as meant. */
function toBodyNodes({source, tree}: Pick<Sheet, 'source' | 'tree'>): BodyNode[] {
  return tree.children.flatMap((node) => freeSwallowed(node, source)).map((node) => ({node, source}));
}

function freeSwallowed(node: RootContent, source: Source): RootContent[] {
  const from = node.type === 'containerDirective' ? swallowedFrom(node, source) : -1;
  if (node.type !== 'containerDirective' || from < 0) return [node];
  return [{...node, children: node.children.slice(0, from)}, ...node.children.slice(from).flatMap((child) => freeSwallowed(child, source))];
}
