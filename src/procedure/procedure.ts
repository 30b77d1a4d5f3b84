import * as z from 'zod';
import {Allowances, WrittenAllowances} from './attribute.ts';
import {WrittenCondition} from './condition.ts';
import {Blocks, Inlines, SomeBlocks, SomeInlines} from './content.ts';
import {Id} from './id.ts';
import {Placed} from './place.ts';
import {Step} from './step.ts';

export const requirementKinds = ['account', 'licence', 'role', 'version', 'access', 'information'] as const;

/** A condition that must hold before work starts. */
export const Requirement = Placed.extend({
  id: Id,
  kind: z.enum(requirementKinds),
  when: WrittenCondition.optional(),
  statement: SomeInlines,
  detail: Blocks,
  allow: WrittenAllowances.optional(),
});
export type Requirement = z.infer<typeof Requirement>;

/** A `##` heading with the steps up to the next one. The id is the heading's anchor. */
export const Phase = Placed.extend({id: z.string(), title: Inlines});
export type Phase = z.infer<typeof Phase>;

/** What is true when the procedure is done, and how to verify it. */
export const Outcome = Placed.extend({
  id: Id,
  when: WrittenCondition.optional(),
  blocks: SomeBlocks,
  allow: WrittenAllowances.optional(),
});
export type Outcome = z.infer<typeof Outcome>;

/** Asked before the procedure starts; the answers choose the variant. */
export const Question = Placed.extend({
  id: Id,
  text: z.string(),
  answers: z.array(z.strictObject({id: Id, label: z.string()})).min(2, 'answers'),
});
export type Question = z.infer<typeof Question>;

const Text = z.string({error: 'text'}).regex(/\S/, 'text');
const Day = z.iso.date({error: 'day'});
const Answers = z
  .record(Id, Text, {error: 'answers'})
  .refine((answers) => Object.keys(answers).length >= 2, 'answers')
  .meta({description: 'Two or more answers: the id of each, and what the reader chooses.', minProperties: 2});
const AskedQuestion = z
  .strictObject({text: Text.describe('What the reader is asked.'), answers: Answers}, {error: 'question'})
  .describe('Asked before the work starts; the answers choose the steps.');

/** The front matter as an author writes it. Keys outside of `procedure` that are not named here belong to the host. */
export const FrontMatter = z.looseObject({
  title: Text.describe('What the technician gets done.'),
  description: Text.describe('One sentence for lists of procedures.'),
  tags: z.array(Text, {error: 'texts'}).describe('Words to filter the catalogue by.').optional(),
  slug: Text.describe("The last part of the page's address; the file's name when it is absent.").optional(),
  procedure: z.strictObject(
    {
      id: Id.describe('The name that stays the same in every language and for ever.'),
      product: Id.describe('A key of docs/_shared/products.yml.'),
      sources: z.array(Text, {error: 'texts'}).describe('The articles that the procedure comes from.').optional(),
      appliesTo: z.array(Text, {error: 'texts'}).describe('The versions or editions that it holds for.').optional(),
      reviewed: Day.describe('The day on which somebody last read it beside the console, as 2026-11-20.'),
      reviewBy: Day.describe('The day by which to do that again. After it, the checker warns.'),
      questions: z.record(Id, AskedQuestion, {error: 'questions'}).describe('What the reader is asked first, by id.').optional(),
      allow: z
        .record(z.string(), z.string().nullable(), {error: 'allowances'})
        .describe('Warnings to silence in the whole file: the id of each rule, and the reason.')
        .optional(),
    },
    {error: 'procedure'},
  ),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** A runbook: everything that a page, a checklist, a search record or a translation status is made from. */
export const Procedure = Placed.extend({
  id: Id,
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  slug: z.string().optional(),
  product: Id,
  sources: z.array(z.string()),
  appliesTo: z.array(z.string()),
  reviewed: z.string(),
  reviewBy: z.string(),
  allow: Allowances.optional(),
  questions: z.array(Question),
  requirements: z.array(Requirement),
  phases: z.array(Phase),
  steps: z.array(Step),
  outcomes: z.array(Outcome),
  /** What stands between all these. */
  prose: Blocks,
});
export type Procedure = z.infer<typeof Procedure>;
