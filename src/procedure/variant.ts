import type {Answers, Term} from './condition.ts';
import type {Question} from './procedure.ts';
import type {Step} from './step.ts';

/** A condition as far as answers decide it; that of a catalogue does not say where its words stand. */
type When = readonly (readonly Pick<Term, 'question' | 'answer'>[])[];

interface Conditional {
  readonly when?: When | undefined;
}
type Asked = Pick<Question, 'id'> & {readonly answers: readonly {readonly id: string}[]};

/** More would take the checker and the reader too long; the rule `too-many-variants` reports it. */
export const maximumVariants = 1024;

export function countVariants(questions: readonly Asked[]): number {
  return questions.reduce((count, question) => count * question.answers.length, 1);
}

/** Each combination of answers, the last question changing first. A procedure without questions has one variant. */
export function toVariants(questions: readonly Asked[]): Answers[] {
  return questions.reduce<Answers[]>(
    (variants, question) => variants.flatMap((answers) => question.answers.map((answer) => ({...answers, [question.id]: answer.id}))),
    [{}],
  );
}

/** Whether what carries this condition is shown. A question without an answer rules nothing out. */
export function holds(condition: When | undefined, answers: Answers): boolean {
  return (condition ?? []).every((terms) => terms.some((term) => (answers[term.question] ?? term.answer) === term.answer));
}

/** The elements that a reader with these answers meets, in their order. */
export function toVariant<Element extends Conditional>(elements: readonly Element[], answers: Answers): Element[] {
  return elements.filter((element) => holds(element.when, answers));
}

/** What of a link's answers fits the questions; the rest is dropped. */
export function toAnswers(questions: readonly Asked[], given: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = given[question.id];
      return answer !== undefined && question.answers.some(({id}) => id === answer) ? [[question.id, answer]] : [];
    }),
  );
}

/** Working time: what a wait takes is in its `for` or `until`. */
export function minutesOf(steps: readonly Pick<Step, 'minutes'>[]): number {
  return steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
}
