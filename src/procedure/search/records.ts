import type {Published} from '../catalogue.ts';
import {blocksToText, toText} from '../content.ts';
import {type Locale, toLocale} from '../locale.ts';
import type {Procedure, Requirement} from '../procedure.ts';
import type {Option, Step, Trouble} from '../step.ts';
import {toVariant, toVariants} from '../variant.ts';
import {toPossibleLanes} from '../variant-view.ts';
import type {Vocabulary} from '../vocabulary.ts';
import {toLabels} from './labels.ts';
import type {SearchRecord} from './record.ts';

/** A procedure with what it does not know of itself. */
export interface PublishedProcedure extends Published {
  readonly procedure: Procedure;
}

export interface Surroundings {
  /** Of the site that finds the records. */
  readonly locale: Locale;
  readonly siblings: SearchRecord['siblings'];
  readonly vocabulary: Pick<Vocabulary, 'products' | 'consoles' | 'variables'>;
}

type Passage = Pick<SearchRecord, 'kind' | 'anchor' | 'console' | 'text' | 'detail' | 'labels'> & {readonly name?: string};

/** One record a passage: the procedure first, then what is in it, in the order of the page. */
export function toRecords({procedure, url, translated}: PublishedProcedure, {locale, siblings, vocabulary}: Surroundings): SearchRecord[] {
  const product = vocabulary.products[procedure.product];
  const shared = {
    locale,
    translated,
    procedure: procedure.id,
    product: {key: procedure.product, name: product ? toLocale(product.name, locale) : procedure.product, ...(product?.vendor && {vendor: product.vendor})},
    title: procedure.title,
    siblings,
    url,
    sources: procedure.sources,
    tags: procedure.tags,
  };
  return toPassages(procedure, vocabulary, locale).map(({name, ...passage}) => ({
    id: name ? `${procedure.id}_${name}` : procedure.id,
    ...shared,
    ...passage,
    text: show(passage.text, vocabulary, locale),
    detail: show(passage.detail, vocabulary, locale),
  }));
}

function toPassages(procedure: Procedure, {consoles}: Surroundings['vocabulary'], locale: Locale): Passage[] {
  const lanes = toPossibleLanes(toVariants(procedure.questions).map((answers) => toVariant(procedure.steps, answers)));
  const namesOf = (id: string): string | undefined => {
    const keys = new Set((lanes.get(id) ?? []).flatMap((lane) => lane.console ?? []));
    const names = [...keys].flatMap((key) => (consoles[key] ? toLocale(consoles[key].name, locale) : []));
    return names.length > 0 ? new Intl.ListFormat(locale, {type: 'disjunction'}).format(names) : undefined;
  };
  return [
    toWhole(procedure),
    ...procedure.requirements.map(toRequirement),
    ...procedure.steps.flatMap((step) => toStepPassages(step, namesOf(step.id), phaseOf(procedure, step))),
  ];
}

function toWhole(procedure: Procedure): Passage {
  const questions = procedure.questions.flatMap(({text, answers}) => [text, ...answers.map(({label}) => label)]);
  const outcomes = procedure.outcomes.map(({blocks}) => blocksToText(blocks));
  const detail = [...questions, ...procedure.appliesTo, blocksToText(procedure.prose), ...outcomes];
  return {kind: 'procedure', text: procedure.description, detail: detail.join('\n'), labels: toLabels(procedure.prose, procedure.outcomes)};
}

function toRequirement({id, statement, detail}: Requirement): Passage {
  return {kind: 'requirement', name: id, anchor: id, text: toText(statement), detail: blocksToText(detail), labels: toLabels(statement, detail)};
}

function toStepPassages(step: Step, console: string | undefined, phase: string): Passage[] {
  const shared = {anchor: step.id, ...(console !== undefined && {console})};
  const options = step.kind === 'choice' ? step.options : [];
  return [
    {kind: 'step', name: step.id, ...shared, text: toText(step.command), detail: `${phase}\n${detailOf(step)}`, labels: labelsOf(step)},
    ...options.map((option) => toOption(step, option, shared)),
    ...step.trouble.map((trouble, index) => toTrouble(step, trouble, index, shared)),
  ];
}

function toOption(step: Step, {id, label, blocks}: Option, shared: Pick<Passage, 'anchor' | 'console'>): Passage {
  return {kind: 'option', name: `${step.id}_${id}`, ...shared, text: toText(label), detail: blocksToText(blocks), labels: toLabels(label, blocks)};
}

function toTrouble(step: Step, {symptom, blocks}: Trouble, index: number, shared: Pick<Passage, 'anchor' | 'console'>): Passage {
  const name = `${step.id}_trouble-${index + 1}`;
  return {kind: 'trouble', name, ...shared, text: toText(symptom), detail: blocksToText(blocks), labels: toLabels(symptom, blocks)};
}

function detailOf(step: Step): string {
  const fields =
    step.kind === 'form' ? step.fields.flatMap((field) => (field.source === 'value' ? [field.value] : field.source === 'from' ? field.from : [])) : [];
  return [blocksToText([...step.lead, ...step.detail]), ...fields, step.expect ? blocksToText(step.expect.blocks) : ''].join('\n');
}

function labelsOf(step: Step): string[] {
  const fields = step.kind === 'form' ? step.fields.map(({label}) => label) : [];
  return [...new Set([...toLabels(step.lead, step.command, step.detail, step.expect?.blocks ?? []), ...fields])];
}

function phaseOf({phases}: Procedure, {phase}: Step): string {
  return toText(phases.find(({id}) => id === phase)?.title ?? []);
}

/** A variable shows as its label. */
function show(text: string, {variables}: Surroundings['vocabulary'], locale: Locale): string {
  return text.replace(/\{([a-z][a-z0-9-]*)\}/g, (written, key: string) => {
    const variable = variables[key];
    return variable ? `<${toLocale(variable.label, locale)}>` : written;
  });
}
