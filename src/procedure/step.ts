import * as z from 'zod';
import {Flag, Keys, Minutes, Sentence, WrittenAllowances} from './attribute.ts';
import {WrittenCondition} from './condition.ts';
import {Blocks, SomeBlocks, SomeInlines} from './content.ts';
import {WrittenDuration} from './duration.ts';
import {Id} from './id.ts';
import {WrittenMoment} from './moment.ts';
import {Placed} from './place.ts';

/** Where the content of one box of a form comes from. */
export const fieldSources = ['value', 'var', 'secret', 'empty', 'from'] as const;

/** What a secret must keep to: `not-containing company`. */
export const FieldRule = z
  .string()
  .regex(/^not-containing [a-z][a-z0-9-]*$/, 'fieldRule')
  .transform((text) => ({rule: 'not-containing' as const, variable: text.slice('not-containing '.length)}))
  .pipe(z.strictObject({rule: z.literal('not-containing'), variable: Id}));

const FieldBase = Placed.extend({label: z.string().min(1, 'label'), allow: WrittenAllowances.optional()});

/** One box of a form: its label as the console shows it, and the one source of its content. */
export const Field = z.discriminatedUnion('source', [
  FieldBase.extend({source: z.literal('value'), value: Sentence}),
  FieldBase.extend({source: z.literal('var'), var: Id}),
  FieldBase.extend({source: z.literal('secret'), secret: Flag, rule: FieldRule.optional()}),
  FieldBase.extend({source: z.literal('empty'), empty: Flag}),
  FieldBase.extend({
    source: z.literal('from'),
    from: z
      .string()
      .regex(/^[^,]*[^,\s][^,]*(,[^,]*[^,\s][^,]*)+$/, 'choices')
      .transform((text) => text.split(',').map((choice) => choice.trim()))
      .pipe(z.array(z.string()).min(2)),
  }),
]);
export type Field = z.infer<typeof Field>;

/** One way to go on in a `choice` step. */
export const Option = Placed.extend({
  id: Id,
  when: WrittenCondition.optional(),
  label: SomeInlines,
  blocks: Blocks,
  allow: WrittenAllowances.optional(),
});
export type Option = z.infer<typeof Option>;

/** What the technician sees when the step worked. */
export const Expect = Placed.extend({blocks: SomeBlocks, allow: WrittenAllowances.optional()});
export type Expect = z.infer<typeof Expect>;

/** A symptom, and what to do about it. */
export const Trouble = Placed.extend({
  symptom: SomeInlines,
  blocks: SomeBlocks,
  allow: WrittenAllowances.optional(),
});
export type Trouble = z.infer<typeof Trouble>;

const StepBase = Placed.extend({
  id: Id,
  /** Admonitions that stand before the command. */
  lead: Blocks,
  command: SomeInlines,
  detail: Blocks,
  console: Id.optional(),
  as: Id.optional(),
  when: WrittenCondition.optional(),
  optional: Flag.optional(),
  irreversible: Flag.optional(),
  minutes: Minutes.optional(),
  needs: Keys.optional(),
  grants: Keys.optional(),
  revokes: Keys.optional(),
  keeps: Sentence.optional(),
  allow: WrittenAllowances.optional(),
  expect: Expect.optional(),
  trouble: z.array(Trouble),
  /** The id of the phase that the step stands in. */
  phase: z.string().optional(),
});

/** One action of the technician. The kinds and what each asks for are those of the authoring guide. */
export const Step = z.discriminatedUnion('kind', [
  StepBase.extend({kind: z.literal('action')}),
  StepBase.extend({kind: z.literal('sign-in'), console: Id, as: Id, private: Flag.optional()}),
  StepBase.extend({kind: z.literal('form'), fields: z.array(Field).min(1, 'fields')}),
  StepBase.extend({kind: z.literal('choice'), options: z.array(Option).min(2, 'options')}),
  StepBase.extend({kind: z.literal('check'), expect: Expect}),
  StepBase.extend({kind: z.literal('wait'), for: WrittenDuration.optional(), until: WrittenMoment.optional()}),
  StepBase.extend({kind: z.literal('record'), var: Id}),
]);
export type Step = z.infer<typeof Step>;
export type StepKind = Step['kind'];

export const stepKinds = ['action', 'sign-in', 'form', 'choice', 'check', 'wait', 'record'] as const satisfies readonly StepKind[];
