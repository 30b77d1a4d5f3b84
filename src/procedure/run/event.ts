import * as z from 'zod';
import {cleanLines, cleanText, countGraphemes} from '../customer/clean-text.ts';
import {Id} from '../id.ts';
import {findSecrets} from '../secret.ts';
import {noteLimit} from './note.ts';
import {Hash, Snapshot} from './snapshot.ts';

export const Instant = z.iso.datetime({precision: 3});
export const RunId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'id');

/** One line without a secret. */
export const Line = z
  .string()
  .refine((text) => text !== '' && cleanText(text).text === text, 'line')
  .refine(isOpen, 'secret');
export const Person = Line.refine((text) => countGraphemes(text) <= 80, 'person');
export const Note = z
  .string()
  .refine((text) => text !== '' && cleanLines(text) === text && countGraphemes(text) <= noteLimit, 'note')
  .refine(isOpen, 'secret');

/** `revision` is that of the text which the technician had before them. */
const Base = z.strictObject({id: RunId, at: Instant, by: Person, revision: Hash});
const OfElement = Base.extend({element: Id});

/** What happened in a run: who, when, to what. Events are only ever added; `undone` takes one back and leaves it in the history. */
export const RunEvent = z.discriminatedUnion('type', [
  OfElement.extend({type: z.literal('done')}),
  OfElement.extend({type: z.literal('skipped'), reason: Note}),
  OfElement.extend({type: z.literal('not-applicable'), reason: Note}),
  OfElement.extend({type: z.literal('failed'), note: Note}),
  OfElement.extend({type: z.literal('reopened')}),
  /** Of a `choice`: it is done with it. */
  OfElement.extend({type: z.literal('option-taken'), option: Id}),
  /** Of a `check`: *yes* is done, *no* leaves it open. */
  OfElement.extend({type: z.literal('answered'), answer: z.enum(['yes', 'no'])}),
  /** Of a `record`: it is done with it. A secret has no such event. */
  OfElement.extend({type: z.literal('value-recorded'), variable: Id, value: Line}),
  /** Of a `record` of a secret: it is in the password manager. */
  OfElement.extend({type: z.literal('secret-kept'), variable: Id}),
  /** Of a `wait`: it runs from here. */
  OfElement.extend({type: z.literal('wait-started')}),
  Base.extend({type: z.literal('noted'), element: Id.optional(), note: Note}),
  Base.extend({type: z.literal('undone'), event: RunId}),
  Base.extend({type: z.literal('finished')}),
  Base.extend({type: z.literal('run-reopened')}),
  /** From here on the run goes by another text; what reads differently there is open again. */
  Base.extend({type: z.literal('revision-taken'), snapshot: Snapshot}),
]);
export type RunEvent = z.infer<typeof RunEvent>;

function isOpen(text: string): boolean {
  return findSecrets(text).length === 0;
}
