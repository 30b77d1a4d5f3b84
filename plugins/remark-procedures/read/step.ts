import type {Nodes, RootContent} from 'mdast';
import {Step, type StepKind} from '../../../src/procedure/step.ts';
import {toBlocks, toInline} from '../content.ts';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import {type Directive, isDirective, toDirective} from '../directive.ts';
import {isAdmonition} from '../directive-names.ts';
import {placeOfNode} from '../source.ts';
import {toDiagnostics} from './issues.ts';
import {type ReadRaw, readExpect, readField, readOption, readTrouble} from './parts.ts';
import {attributesOf, type Raw, readAttributes} from './raw.ts';

export interface ReadStep {
  readonly step: Step;
  /** False when the author's step has errors: then this one is what could be made of it, for rules that look at its neighbours. */
  readonly sound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The parts of a step in the order of writing. Each node is in one of them. */
export interface StepParts {
  readonly lead: readonly RootContent[];
  readonly command: RootContent | undefined;
  readonly detail: readonly RootContent[];
  readonly directives: readonly Directive[];
}

const partNames = ['field', 'option', 'expect', 'trouble'];
const schemas = Object.fromEntries(Step.options.map((schema) => [schema.shape.kind.value, schema])) as unknown as Record<
  StepKind,
  (typeof Step.options)[number]
>;

const attributes = new Map<string, readonly string[]>(Step.options.map((schema) => [schema.shape.kind.value, attributesOf(schema)]));

export function splitStep(step: Directive): StepParts {
  const isPart = (node: RootContent): boolean => isDirective(node) && partNames.includes(node.name);
  const nodes = step.children.filter((node) => !isComment(node) && node.type !== 'heading');
  const from = nodes.findIndex((node) => !(node.type === 'containerDirective' && isAdmonition(node.name)));
  const body = from < 0 ? [] : nodes.slice(from);
  const command = body[0]?.type === 'paragraph' ? body[0] : undefined;
  return {
    lead: from < 0 ? nodes : nodes.slice(0, from),
    command,
    detail: body.filter((node) => node !== command && !isPart(node)),
    directives: step.children.flatMap((node) => (isDirective(node) && isPart(node) ? [toDirective(node, step.source)] : [])),
  };
}

/** @param phase the id of the heading that the step stands under */
export function readStep(directive: Directive, phase: string | undefined): ReadStep {
  const kind = directive.attributes.findLast(({name}) => name === 'kind')?.value ?? 'action';
  const schema = Object.hasOwn(schemas, kind) ? schemas[kind as StepKind] : undefined;
  const {values, places, diagnostics} = readAttributes(directive, schema ? (attributes.get(kind) ?? []) : attributesOf(...Step.options));
  const {lead, command, detail, directives} = splitStep(directive);
  const of = (name: string): readonly Directive[] => directives.filter((part) => part.name === name);
  const fields = of('field').map(readField);
  const options = of('option').map((option) => readOption(option, option.children));
  const expects = of('expect').map((expect) => readExpect(expect, expect.children));
  const trouble = of('trouble').map((part) => readTrouble(part, part.children));
  const own: Raw = {
    ...values,
    kind,
    lead: toBlocks(lead),
    command: command?.type === 'paragraph' ? toInline(command.children) : [],
    detail: toBlocks(detail),
    ...(expects[0] && {expect: expects[0].raw}),
    trouble: raws(trouble),
    ...(phase !== undefined && {phase}),
    ...(kind === 'form' && {fields: raws(fields)}),
    ...(kind === 'choice' && {options: raws(options)}),
    place: directive.place,
    places: {...places, ...(command && {command: placeOfNode(directive.source, command)})},
  };
  const result = Step.safeParse(own);
  const found = [
    ...diagnostics,
    ...[...fields, ...options, ...expects, ...trouble].flatMap((part) => part.diagnostics),
    ...(result.success ? [] : toDiagnostics(result.error.issues, own, 'step')),
    ...(result.success ? checkWait(result.data) : []),
    ...misplaced(kind, fields, 'form', '::field'),
    ...misplaced(kind, options, 'choice', ':::option'),
    ...expects.slice(1).map(({raw}) => diagnose('repeated-directive', raw.places.opening ?? raw.place, {actual: ':::expect'})),
  ];
  const sound = result.success && found.length === 0;
  return {step: result.success ? result.data : salvage(own, directive), sound, diagnostics: found};
}

function checkWait(step: Step): Diagnostic[] {
  if (step.kind !== 'wait' || (step.for === undefined) !== (step.until === undefined)) return [];
  return [diagnose('wait-without-time', step.places.opening ?? step.place, {actual: {phrase: step.for ? 'bothTimes' : 'noTime'}})];
}

/** A field in a step that is no form, an option in one that is no choice. A kind that nobody knows may have been either. */
function misplaced(kind: string, parts: readonly ReadRaw[], wanted: StepKind, actual: string): Diagnostic[] {
  if (kind === wanted || !Object.hasOwn(schemas, kind)) return [];
  return parts.map(({raw}) => diagnose('misplaced-directive', raw.places.opening ?? raw.place, {actual, expected: {phrase: 'inStepOfKind', kind: wanted}}));
}

/** The attributes of a faulty step that are right by themselves, as an action, so that the other rules can go on. */
function salvage(raw: Raw, {opening}: Directive): Step {
  const {shape} = schemas.action;
  const right = Object.entries(shape).flatMap(([part, schema]) => {
    const result = part in raw ? schema.safeParse(raw[part]) : undefined;
    return result?.success ? [[part, result.data]] : [];
  });
  return {
    id: `step-${opening.line}-${opening.column}`,
    command: [],
    trouble: [],
    lead: [],
    detail: [],
    ...Object.fromEntries(right),
    kind: 'action',
    place: raw.place,
    places: {...raw.places},
  };
}

function raws(parts: readonly ReadRaw[]): Raw[] {
  return parts.map(({raw}) => raw);
}

export function isComment(node: Nodes): boolean {
  return (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && /^\s*(\/\*[\s\S]*\*\/\s*)*$/.test(node.value);
}
