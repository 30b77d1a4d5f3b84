import type {Heading, Nodes} from 'mdast';
import type * as z from 'zod';
import type {Block, Inline} from '../../../src/procedure/content.ts';
import {Outcome, type Phase, Requirement} from '../../../src/procedure/procedure.ts';
import type {Body, BodyNode} from '../body.ts';
import {toBlocks, toInline} from '../content.ts';
import type {Diagnostic} from '../diagnose.ts';
import {type Directive, isElement, toDirective} from '../directive.ts';
import {placeOfNode} from '../source.ts';
import {toDiagnostics} from './issues.ts';
import {attributesOf, type Raw, readAttributes} from './raw.ts';
import {isComment, type ReadStep, readStep} from './step.ts';

export interface ReadBody {
  readonly requirements: readonly Requirement[];
  readonly phases: readonly Phase[];
  readonly steps: readonly ReadStep[];
  readonly outcomes: readonly Outcome[];
  /** What stands between them. */
  readonly prose: readonly Block[];
  /** Directives at the top level that were read, sound or not, in their order. */
  readonly elements: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param headingIds the anchors that the host gives to headings */
export function readBody(body: Body, headingIds: ReadonlyMap<Nodes, string>): ReadBody {
  const phases = phaseHeadings(body.nodes);
  const elements = body.nodes.flatMap(({node, source}) => (isElement(node) ? [toDirective(node, source)] : []));
  const requirements = elements.filter(({name}) => name === 'requires').map(readRequirement);
  const outcomes = elements.filter(({name}) => name === 'outcome').map(readOutcome);
  const steps = readSteps(body.nodes, elements, phases, headingIds);
  return {
    requirements: requirements.flatMap(({value}) => value ?? []),
    phases: phases.map(({node, source}) => toPhase(node, placeOfNode(source, node), headingIds)),
    steps,
    outcomes: outcomes.flatMap(({value}) => value ?? []),
    prose: toBlocks(body.nodes.map(({node}) => node).filter((node) => !isElement(node) && !phases.some((phase) => phase.node === node))),
    elements,
    diagnostics: [...requirements, ...steps, ...outcomes].flatMap(({diagnostics}) => diagnostics),
  };
}

type HeadingNode = BodyNode & {readonly node: Heading};

/** A `##` heading is a phase when a step follows before the next one. */
export function phaseHeadings(nodes: readonly BodyNode[]): HeadingNode[] {
  const isHeading = (bodyNode: BodyNode): bodyNode is HeadingNode => bodyNode.node.type === 'heading' && bodyNode.node.depth === 2;
  return nodes.filter(isHeading).filter((heading) => {
    const after = nodes.slice(nodes.indexOf(heading) + 1);
    const next = after.findIndex(isHeading);
    return after.slice(0, next < 0 ? undefined : next).some(({node}) => isElement(node) && node.name === 'step');
  });
}

function toPhase(node: Heading, place: Phase['place'], headingIds: ReadonlyMap<Nodes, string>): Phase {
  return {id: headingIds.get(node) ?? '', title: trimEnd(toInline(node.children)), place, places: {}};
}

function readSteps(
  nodes: readonly BodyNode[],
  elements: readonly Directive[],
  phases: readonly HeadingNode[],
  headingIds: ReadonlyMap<Nodes, string>,
): ReadStep[] {
  const starts = new Set<Nodes>(phases.map(({node}) => node));
  const steps = new Map<Nodes, Directive>(elements.filter(({name}) => name === 'step').map((element) => [element.node, element]));
  let phase: string | undefined;
  return nodes.flatMap(({node}) => {
    if (starts.has(node)) phase = headingIds.get(node);
    const step = steps.get(node);
    return step ? [readStep(step, phase)] : [];
  });
}

interface ReadElement<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}

function readRequirement(directive: Directive): ReadElement<Requirement> {
  const [first, ...rest] = directive.children.filter((node) => !isComment(node));
  const statement = first?.type === 'paragraph' ? toInline(first.children) : [];
  return readElement('requires', Requirement, directive, {statement, detail: toBlocks(rest)});
}

function readOutcome(directive: Directive): ReadElement<Outcome> {
  return readElement('outcome', Outcome, directive, {blocks: toBlocks(directive.children)});
}

const elementAttributes = {requires: attributesOf(Requirement), outcome: attributesOf(Outcome)};

function readElement<Schema extends z.ZodObject>(
  name: keyof typeof elementAttributes,
  schema: Schema,
  directive: Directive,
  content: Record<string, unknown>,
): ReadElement<z.infer<Schema>> {
  const {values, places, diagnostics} = readAttributes(directive, elementAttributes[name]);
  const raw: Raw = {...values, ...content, place: directive.place, places};
  const result = schema.safeParse(raw);
  return result.success ? {value: result.data, diagnostics} : {diagnostics: [...diagnostics, ...toDiagnostics(result.error.issues, raw, name)]};
}

/** The comment with a heading's anchor leaves a space behind the words. */
function trimEnd(inline: readonly Inline[]): Inline[] {
  return inline.map((part, index) => (part.type === 'text' && index === inline.length - 1 ? {...part, text: part.text.trimEnd()} : part));
}
