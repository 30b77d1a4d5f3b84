import type {Root, RootContent} from 'mdast';
import {type StaleTexts, toPage} from '../../../src/procedure/page.ts';
import type {BodyNode} from '../body.ts';
import {type Diagnostic, inOrder} from '../diagnose.ts';
import {isDirective, toDirective} from '../directive.ts';
import type {ReadTree} from '../pipeline.ts';
import {phaseHeadings} from '../read/body.ts';
import {toReported} from '../report.ts';
import {begins} from '../silence.ts';
import {placeOfNode} from '../source.ts';
import {flow} from './jsx.ts';
import {rebaseUrls} from './rebase-urls.ts';
import {writeStep} from './step.ts';
import {writeText} from './text.ts';

/**
 * Turns the page's tree into that of the site: directives become elements, the author's Markdown stays.
 * @param errors what a faulty page shows in place of what is faulty
 */
export function writePage(tree: Root, page: ReadTree, errors: readonly Diagnostic[], stale: StaleTexts = {}): void {
  const {reading, procedure} = page;
  for (const {node, source} of reading.body.nodes) if (source !== reading.source) rebaseUrls(node, source.file);
  const isModule = ({type}: RootContent): boolean => type === 'yaml' || type === 'mdxjsEsm';
  const modules = tree.children.filter(isModule);
  const body = reading.body.nodes.filter(({node}) => !isModule(node));
  const data = procedure && toPage(procedure, reading.vocabulary, reading.locale, stale);
  const content = [...toFault(errorsOutside(body, page, errors), page), ...toSections(body, page, errors)];
  tree.children = [...modules, ...(data ? [flow('ProcedurePage', {page: data}, content)] : content)];
  writeText(tree, data?.variables ?? {});
}

/** Nodes by phase, each phase up to the next one or to the outcome. */
function toSections(body: readonly BodyNode[], page: ReadTree, errors: readonly Diagnostic[]): RootContent[] {
  const phases = phaseHeadings(body);
  const isStart = ({node}: BodyNode): boolean => (node.type === 'heading' && node.depth <= 2) || isNamed(node, 'outcome');
  const starts = [0, ...body.flatMap((bodyNode, index) => (index > 0 && isStart(bodyNode) ? [index] : []))];
  return starts.flatMap((start, index) => {
    const section = body.slice(start, starts[index + 1]);
    const heading = phases.find(({node}) => node === section[0]?.node);
    const content = toRuns(section, page, errors);
    const id = page.reading.headings.find(({node}) => node === heading?.node)?.id;
    return heading ? [flow('PhaseSection', {id}, content)] : content;
  });
}

const lists = {step: 'Steps', requires: 'Requirements'} as const;

/** Steps that follow each other share a list, and so do requirements. */
function toRuns(section: readonly BodyNode[], page: ReadTree, errors: readonly Diagnostic[]): RootContent[] {
  const runs: {list: string | undefined; nodes: RootContent[]}[] = [];
  for (const bodyNode of section) {
    const list = isDirective(bodyNode.node) && bodyNode.node.name in lists ? lists[bodyNode.node.name as keyof typeof lists] : undefined;
    const written = writeNode(bodyNode, page, errors);
    const last = runs.at(-1);
    if (last && last.list === list) last.nodes.push(...written);
    else runs.push({list, nodes: [...written]});
  }
  return runs.flatMap(({list, nodes}) => (list ? [flow(list, {}, nodes)] : nodes));
}

function writeNode({node, source}: BodyNode, page: ReadTree, errors: readonly Diagnostic[]): RootContent[] {
  if (!isNamed(node, 'step') && !isNamed(node, 'requires') && !isNamed(node, 'outcome')) return [node];
  const directive = toDirective(node, source);
  const faults = errors.filter(({place}) => begins(place, directive.place));
  const id = directive.attributes.find(({name}) => name === 'id')?.value ?? '';
  const isKnown = page.procedure && [...page.procedure.steps, ...page.procedure.requirements, ...page.procedure.outcomes].some((element) => element.id === id);
  if (faults.length > 0 || !isKnown) return toFault(faults, page);
  const lang = source.locale === page.reading.locale ? undefined : source.locale;
  if (directive.name === 'step') return [writeStep(directive, {id, lang})];
  return [flow(directive.name === 'requires' ? 'Requirement' : 'Outcome', {id, lang}, directive.children)];
}

/** A box in the language of the page. */
function toFault(errors: readonly Diagnostic[], {reading: {locale}}: ReadTree): RootContent[] {
  return errors.length > 0 ? [flow('Fault', {problems: inOrder(errors).map((error) => toReported(error, locale))})] : [];
}

function errorsOutside(body: readonly BodyNode[], page: ReadTree, errors: readonly Diagnostic[]): Diagnostic[] {
  const shown = body
    .filter(({node}) => isNamed(node, 'step') || isNamed(node, 'requires') || isNamed(node, 'outcome'))
    .map(({node, source}) => placeOfNode(source, node));
  return page.procedure ? errors.filter(({place}) => !shown.some((outer) => begins(place, outer))) : [...errors];
}

function isNamed(node: RootContent, name: string): node is Extract<RootContent, {type: 'containerDirective'}> {
  return node.type === 'containerDirective' && node.name === name;
}
