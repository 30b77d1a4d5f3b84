import * as z from 'zod';
import {idPattern} from './id.ts';

/** One answer that `when` asks for, and where it stands in the attribute's value (0 is the first character). */
const Term = z.strictObject({question: z.string(), answer: z.string(), questionAt: z.number(), answerAt: z.number()});
export type Term = z.infer<typeof Term>;

/** All of the outer list must hold; each holds when one of its answers was given. */
export const Condition = z.array(z.array(Term).min(1)).min(1);
export type Condition = z.infer<typeof Condition>;

export type Answers = Readonly<Record<string, string>>;

/** `purchase=direct,manage-protect plan=advanced`: a comma is "or", a space is "and". An answer without a question belongs to the question before it. */
export const WrittenCondition = z
  .string()
  .transform((text, context) => {
    const condition = parseCondition(text);
    if (condition) return condition;
    context.addIssue({code: 'custom', message: 'condition'});
    return z.NEVER;
  })
  .pipe(Condition);

function parseCondition(text: string): Condition | undefined {
  const condition: Term[][] = [];
  for (const group of text.matchAll(/\S+/g)) {
    const terms = parseGroup(group[0], group.index);
    if (!terms) return undefined;
    condition.push(terms);
  }
  return condition.length > 0 ? condition : undefined;
}

function parseGroup(group: string, start: number): Term[] | undefined {
  const terms: Term[] = [];
  let at = start;
  for (const written of group.split(',')) {
    const [first = '', second] = written.split('=', 2);
    const before = terms.at(-1);
    if (second === undefined && !before) return undefined;
    const term =
      second === undefined && before
        ? {question: before.question, answer: first, questionAt: before.questionAt, answerAt: at}
        : {question: first, answer: second ?? '', questionAt: at, answerAt: at + first.length + 1};
    if (!idPattern.test(term.question) || !idPattern.test(term.answer) || written.split('=').length > 2) return undefined;
    terms.push(term);
    at += written.length + 1;
  }
  return terms;
}

/** As an author writes it. */
export function toWritten(condition: Condition): string {
  return condition.map((terms) => terms.map(({question, answer}) => `${question}=${answer}`).join(',')).join(' ');
}
