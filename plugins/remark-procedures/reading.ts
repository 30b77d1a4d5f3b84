import type {Answers} from '../../src/procedure/condition.ts';
import type {Locale} from '../../src/procedure/locale.ts';
import type {Question} from '../../src/procedure/procedure.ts';
import type {Step} from '../../src/procedure/step.ts';
import {countVariants, maximumVariants, toVariants} from '../../src/procedure/variant.ts';
import type {Vocabulary} from '../../src/procedure/vocabulary.ts';
import type {Body} from './body.ts';
import type {Diagnostic} from './diagnose.ts';
import type {Head} from './front-matter.ts';
import type {HeadingId} from './heading-ids.ts';
import type {ReadBody} from './read/body.ts';
import type {Source} from './source.ts';

/** What rules judge: all that was read of one page. */
export interface Reading extends Pick<ReadBody, 'requirements' | 'phases' | 'outcomes' | 'elements'> {
  readonly source: Source;
  readonly locale: Locale;
  /** Absent when the front matter has errors. */
  readonly head?: Head | undefined;
  /** Absent when they have errors. */
  readonly questions?: readonly Question[] | undefined;
  readonly body: Body;
  readonly steps: readonly Step[];
  /** Steps with errors of their own: what follows from those is not reported again. */
  readonly unsound: ReadonlySet<Step>;
  readonly headings: readonly HeadingId[];
  readonly vocabulary: Vocabulary;
}

/** Judges a page; never changes it. */
export type Check = (reading: Reading) => readonly Diagnostic[];

/** The variants that are walked: none too many, and one when the questions could not be read. */
export function variantsOf({questions = []}: Reading): Answers[] {
  return countVariants(questions) > maximumVariants ? [{}] : toVariants(questions);
}

/** How messages name a variant: its answers; nothing for a procedure without questions. */
export function nameOf(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, answer]) => `\`${question}=${answer}\``)
    .join(' ');
}
