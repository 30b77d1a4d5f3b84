import * as z from 'zod';
import {Id} from '../id.ts';
import {Locale} from '../locale.ts';
import {Moment} from '../moment.ts';
import {requirementKinds} from '../procedure.ts';
import {fieldSources, stepKinds} from '../step.ts';
import {valueTypes} from '../vocabulary.ts';

/** What an author wrote, as plain text: variables stand in it as `{key}`. */
const Prose = z
  .string()
  .max(50_000)
  .regex(/^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]*$/, 'prose');
export const Hash = z.string().regex(/^[0-9a-f]{8}$/, 'hash');

/** A requirement or a step of one variant: what is ticked. `console` and `as` are those that hold here, also where they carry on from before. */
export const Element = z.strictObject({
  type: z.enum(['requirement', 'step']),
  id: Id,
  kind: z.enum([...requirementKinds, ...stepKinds]),
  /** The statement of a requirement, the command of a step. */
  text: Prose,
  detail: Prose.optional(),
  phase: Prose.optional(),
  console: Id.optional(),
  as: Id.optional(),
  optional: z.boolean(),
  irreversible: z.boolean(),
  minutes: z.number().nonnegative().optional(),
  /** Keys of `roles`. */
  needs: z.array(Id).optional(),
  grants: z.array(Id).optional(),
  revokes: z.array(Id).optional(),
  keeps: Prose.optional(),
  /** Of a `sign-in`: in a private window. */
  private: z.boolean().optional(),
  fields: z
    .array(
      z.strictObject({
        label: Prose,
        source: z.enum(fieldSources),
        value: Prose.optional(),
        variable: Id.optional(),
        choices: z.array(Prose).optional(),
        rule: z.strictObject({rule: z.literal('not-containing'), variable: Id}).optional(),
      }),
    )
    .optional(),
  options: z.array(z.strictObject({id: Id, label: Prose, text: Prose})).optional(),
  expect: Prose.optional(),
  trouble: z.array(z.strictObject({symptom: Prose, remedy: Prose})).optional(),
  wait: z.union([z.strictObject({seconds: z.number().positive()}), Moment]).optional(),
  /** Of a `record`: the variable that is written down. */
  record: Id.optional(),
  /** Changes whenever one of the others does, the phase aside. */
  hash: Hash,
});
export type Element = z.infer<typeof Element>;

/** What a run stays readable with when the procedure is gone: one variant of one revision in one language. */
export const Snapshot = z.strictObject({
  procedure: Id,
  title: Prose,
  revision: Hash,
  /** The language that the texts are in. */
  locale: Locale,
  answers: z.array(z.strictObject({question: Id, text: Prose, answer: Id, label: Prose})),
  phases: z.array(z.strictObject({id: Prose, title: Prose})),
  elements: z.array(Element).max(2000),
  outcomes: z.array(z.strictObject({id: Id, text: Prose})),
  consoles: z.record(Id, Prose),
  accounts: z.record(Id, Prose),
  roles: z.record(Id, Prose),
  variables: z.record(Id, z.strictObject({label: Prose, type: z.enum([...valueTypes, 'secret'])})),
});
export type Snapshot = z.infer<typeof Snapshot>;
