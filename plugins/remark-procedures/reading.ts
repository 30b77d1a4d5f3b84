import type {Answers} from '../../src/procedure/condition.ts';
import type {Locale} from '../../src/procedure/locale.ts';
import type {Question} from '../../src/procedure/procedure.ts';
import type {Step} from '../../src/procedure/step.ts';
import {countVariants, maximumVariants, toVariants} from '../../src/procedure/variant.ts';
import type {Vocabulary} from '../../src/procedure/vocabulary.ts';
import type {Body} from './body.ts';
import type {Diagnostic} from './diagnose.ts';
import type {Head, ReadFrontMatter} from './front-matter.ts';
import type {HeadingId} from './heading-ids.ts';
import type {Phrase} from './messages/data.ts';
import type {ReadBody} from './read/body.ts';
import type {Source} from './source.ts';

/** What rules judge: all that was read of one page. */
export interface Reading extends Pick<ReadBody, 'requirements' | 'phases' | 'outcomes' | 'prose' | 'elements'> {
  readonly source: Source;
  readonly locale: Locale;
  /** Absent when the front matter has errors. */
  readonly head?: Head | undefined;
  /** What the front matter silences; absent when that has errors. */
  readonly allowing?: ReadFrontMatter['allowing'];
  /** Where the front matter has text to read. */
  readonly texts: ReadFrontMatter['texts'];
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

/** Which answers make the difference: the fewest that hold for these of all variants, and for no others. One empty set of answers when it is all of them. */
export function narrow(some: readonly Answers[], all: readonly Answers[]): Answers[] {
  const covers = (answers: Answers): boolean =>
    all.every((variant) => some.includes(variant) || Object.entries(answers).some(([question, answer]) => variant[question] !== answer));
  const narrowed = some.map((variant) =>
    Object.keys(variant).reduce<Answers>((answers, question) => {
      const {[question]: _dropped, ...fewer} = answers;
      return covers(fewer) ? fewer : answers;
    }, variant),
  );
  return [...new Map(narrowed.map((answers) => [nameOf(answers), answers])).values()];
}

/** How messages name a variant: its answers; nothing for a procedure without questions. */
export function nameOf(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, answer]) => `\`${question}=${answer}\``)
    .join(' ');
}

/** The name of a variant as a part of a sentence; nothing when there is none to name. */
export function toVariantPhrase(phrase: 'ofVariant' | 'onVariant', answers: Answers): Phrase | '' {
  const variant = nameOf(answers);
  return variant && {phrase, variant};
}
