import type {RootContent} from 'mdast';
import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt} from './diagnose.ts';
import {type Directive, toDirective} from './directive.ts';
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
}

/** A file that was found, though it may be no readable text. */
export interface Included {
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads a file by its path from the content root, `/_shared/steps/x.mdx`; undefined where there is none. */
export type LoadInclude = (path: string) => Included | undefined;

/** The nodes of a page in the order of reading, with the steps of included files in their place. */
export function buildBody(page: Sheet, load: LoadInclude): Body {
  const sheets = [page];
  const diagnostics: Diagnostic[] = [];
  const nodes = toBodyNodes(page).flatMap((bodyNode) => {
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
    return toBodyNodes(included.sheet).filter((inner) => !toInclude(inner));
  });
  return {nodes, sheets, diagnostics};
}

function toInclude({node, source}: BodyNode): Directive | undefined {
  return node.type === 'leafDirective' && node.name === 'include' ? toDirective(node, source) : undefined;
}

function loadSheet(include: Directive, page: Source, load: LoadInclude): ReadSheet {
  const attribute = include.attributes.findLast(({name}) => name === 'file');
  if (!attribute) return {diagnostics: [diagnose('missing-attribute', include.opening, {directive: '::include', missing: 'file'})]};
  const loaded = load(attribute.value);
  if (!loaded) return {diagnostics: [diagnose('missing-include', attribute.valuePlace, {actual: excerpt(attribute.value)})]};
  const {source} = loaded;
  if (!source) return loaded;
  if (source.file === page.file) return {diagnostics: [diagnose('self-include', attribute.valuePlace, {actual: excerpt(attribute.value)})]};
  const known = read.get(source) ?? readSheet(source, load);
  read.set(source, known);
  return known;
}

interface ReadSheet {
  readonly sheet?: Sheet;
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

function toNestedFault({attributes, opening}: Directive, file: string, load: LoadInclude): Diagnostic {
  const attribute = attributes.findLast(({name}) => name === 'file');
  const place: Place = attribute?.valuePlace ?? opening;
  const actual = attribute?.value ?? '';
  return load(actual)?.source?.file === file
    ? diagnose('self-include', place, {actual: excerpt(actual)})
    : diagnose('nested-include', place, {actual: excerpt(actual)});
}

/** A fence that is never closed swallows all that follows; what belongs to the page is taken out again, so that it is judged as meant. */
function toBodyNodes({source, tree}: Sheet): BodyNode[] {
  return tree.children.flatMap((node) => freeSwallowed(node, source)).map((node) => ({node, source}));
}

function freeSwallowed(node: RootContent, source: Source): RootContent[] {
  const from = node.type === 'containerDirective' ? swallowedFrom(node, source) : -1;
  if (node.type !== 'containerDirective' || from < 0) return [node];
  return [{...node, children: node.children.slice(0, from)}, ...node.children.slice(from).flatMap((child) => freeSwallowed(child, source))];
}
