import * as z from 'zod';
import type {Condition} from './condition.ts';
import {type Block, blocksToText, toText} from './content.ts';
import {toSeconds} from './duration.ts';
import {Locale, toLocale} from './locale.ts';
import {Moment} from './moment.ts';
import {type Outcome, type Procedure, requirementKinds} from './procedure.ts';
import {toRevision} from './revision.ts';
import {fieldSources, type Step, stepKinds} from './step.ts';
import type {Vocabulary} from './vocabulary.ts';

const When = z.array(z.array(z.strictObject({question: z.string(), answer: z.string()})));
/** What a secret must keep to. */
const FieldRule = z.strictObject({rule: z.literal('not-containing'), variable: z.string()});
const Titled = z.strictObject({id: z.string(), title: z.string()});

const CatalogueStep = z.strictObject({
  id: z.string(),
  kind: z.enum(stepKinds),
  phase: z.string().optional(),
  command: z.string(),
  console: z.string().optional(),
  as: z.string().optional(),
  when: When.optional(),
  optional: z.boolean(),
  irreversible: z.boolean(),
  minutes: z.number().optional(),
  /** Keys of roles. */
  needs: z.array(z.string()).optional(),
  grants: z.array(z.string()).optional(),
  revokes: z.array(z.string()).optional(),
  /** Why a granted role is not revoked. */
  keeps: z.string().optional(),
  detail: z.string().optional(),
  /** Of a `sign-in`: in a private window. */
  private: z.boolean().optional(),
  fields: z
    .array(
      z.strictObject({
        label: z.string(),
        source: z.enum(fieldSources),
        value: z.string().optional(),
        variable: z.string().optional(),
        choices: z.array(z.string()).optional(),
        rule: FieldRule.optional(),
      }),
    )
    .optional(),
  options: z.array(z.strictObject({id: z.string(), label: z.string(), when: When.optional(), text: z.string()})).optional(),
  expect: z.string().optional(),
  trouble: z.array(z.strictObject({symptom: z.string(), remedy: z.string()})).optional(),
  waitSeconds: z.number().optional(),
  waitUntil: Moment.optional(),
  record: z.string().optional(),
});

export const CatalogueProcedure = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  url: z.string(),
  locale: Locale,
  translated: z.boolean(),
  revision: z.string(),
  product: z.strictObject({key: z.string(), name: z.string()}),
  tags: z.array(z.string()),
  sources: z.array(z.string()),
  appliesTo: z.array(z.string()),
  reviewed: z.iso.date(),
  reviewBy: z.iso.date(),
  questions: z.array(z.strictObject({id: z.string(), text: z.string(), answers: z.array(z.strictObject({id: z.string(), label: z.string()}))})),
  requires: z.array(
    z.strictObject({id: z.string(), kind: z.enum(requirementKinds), when: When.optional(), statement: z.string(), detail: z.string().optional()}),
  ),
  phases: z.array(Titled),
  steps: z.array(CatalogueStep),
  outcome: z.array(z.strictObject({id: z.string(), when: When.optional(), text: z.string()})),
});
export type CatalogueProcedure = z.infer<typeof CatalogueProcedure>;

/** `procedures.json`: all procedures of a site in one language, by id. Variables stand in texts as `{key}`. */
export const Catalogue = z.strictObject({$schema: z.string(), locale: Locale, procedures: z.array(CatalogueProcedure)});
export type Catalogue = z.infer<typeof Catalogue>;

/** What a procedure does not know of itself: where its page is, its language, and whether that is the page's own. */
export interface Published {
  readonly url: string;
  readonly locale: Locale;
  readonly translated: boolean;
}

export function toCatalogueProcedure(procedure: Procedure, vocabulary: Vocabulary, {url, locale, translated}: Published): CatalogueProcedure {
  const product = vocabulary.products[procedure.product];
  return {
    id: procedure.id,
    title: procedure.title,
    description: procedure.description,
    url,
    locale,
    translated,
    revision: toRevision(procedure),
    product: {key: procedure.product, name: product ? toLocale(product.name, locale) : procedure.product},
    tags: procedure.tags,
    sources: procedure.sources,
    appliesTo: procedure.appliesTo,
    reviewed: procedure.reviewed,
    reviewBy: procedure.reviewBy,
    questions: procedure.questions.map(({id, text, answers}) => ({id, text, answers})),
    requires: procedure.requirements.map(({id, kind, when, statement, detail}) => ({
      id,
      kind,
      when: toWhen(when),
      statement: toText(statement),
      detail: textOf(detail),
    })),
    phases: procedure.phases.map(({id, title}) => ({id, title: toText(title)})),
    steps: procedure.steps.map(toCatalogueStep),
    outcome: procedure.outcomes.map(({id, when, blocks}: Outcome) => ({id, when: toWhen(when), text: blocksToText(blocks)})),
  };
}

function toCatalogueStep(step: Step): z.infer<typeof CatalogueStep> {
  return {
    id: step.id,
    kind: step.kind,
    phase: step.phase,
    command: toText(step.command),
    console: step.console,
    as: step.as,
    when: toWhen(step.when),
    optional: step.optional ?? false,
    irreversible: step.irreversible ?? false,
    minutes: step.minutes,
    needs: step.needs,
    grants: step.grants,
    revokes: step.revokes,
    keeps: step.keeps,
    detail: textOf([...step.lead, ...step.detail]),
    expect: step.expect && blocksToText(step.expect.blocks),
    trouble: step.trouble.length > 0 ? step.trouble.map(({symptom, blocks}) => ({symptom: toText(symptom), remedy: blocksToText(blocks)})) : undefined,
    ...toOwnPart(step),
  };
}

/** What only one kind of step has. */
function toOwnPart(step: Step): Partial<z.infer<typeof CatalogueStep>> {
  switch (step.kind) {
    case 'form':
      return {
        fields: step.fields.map((field) => ({
          label: field.label,
          source: field.source,
          ...(field.source === 'value' && {value: field.value}),
          ...(field.source === 'var' && {variable: field.var}),
          ...(field.source === 'from' && {choices: field.from}),
          ...(field.source === 'secret' && field.rule && {rule: field.rule}),
        })),
      };
    case 'choice':
      return {options: step.options.map(({id, label, when, blocks}) => ({id, label: toText(label), when: toWhen(when), text: blocksToText(blocks)}))};
    case 'wait':
      return {waitSeconds: step.for && toSeconds(step.for), waitUntil: step.until};
    case 'record':
      return {record: step.var};
    case 'sign-in':
      return {private: step.private};
    case 'action':
    case 'check':
      return {};
  }
}

function toWhen(condition: Condition | undefined): z.infer<typeof When> | undefined {
  return condition?.map((terms) => terms.map(({question, answer}) => ({question, answer})));
}

function textOf(blocks: readonly Block[]): string | undefined {
  return blocks.length > 0 ? blocksToText(blocks) : undefined;
}
