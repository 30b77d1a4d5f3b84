import {type Term, toWritten} from '../../../src/procedure/condition.ts';
import {type Place, type Placed, placeOf} from '../../../src/procedure/place.ts';
import type {Question} from '../../../src/procedure/procedure.ts';
import type {Step} from '../../../src/procedure/step.ts';
import {holds} from '../../../src/procedure/variant.ts';
import {type Diagnostic, diagnose, expectedOf} from '../diagnose.ts';
import {type Check, type Reading, variantsOf} from '../reading.ts';

/** Something with a condition of its own, and perhaps within something else that has one. */
type Conditional = Placed & Pick<Step, 'when'> & {readonly outer?: Step['when']};

/** Every `when` names a question and one of its answers, and holds for some variant. */
export const checkConditions: Check = (reading) => {
  const {questions} = reading;
  if (!questions) return [];
  const variants = variantsOf(reading);
  return conditionals(reading).flatMap((element) => {
    const unknown = (element.when ?? []).flat().flatMap((term) => checkTerm(term, element, questions));
    const isMet = variants.some((answers) => holds(element.when, answers) && holds(element.outer, answers));
    if (unknown.length > 0 || isMet) return unknown;
    return [diagnose('on-no-variant', placeOf(element, 'when'), {actual: toWritten(element.when ?? [])})];
  });
};

function conditionals({requirements, steps, outcomes}: Reading): Conditional[] {
  const options = steps.flatMap((step) => (step.kind === 'choice' ? step.options.map((option) => ({...option, outer: step.when})) : []));
  return [...requirements, ...steps, ...options, ...outcomes].filter(({when}) => when);
}

function checkTerm({question, answer, questionAt, answerAt}: Term, element: Conditional, questions: readonly Question[]): Diagnostic[] {
  const asked = questions.find(({id}) => id === question);
  const place = placeOf(element, 'when');
  if (!asked) {
    const expected =
      questions.length > 0
        ? expectedOf(
            question,
            questions.map(({id}) => id),
          )
        : ({phrase: 'frontMatterQuestion'} as const);
    return [diagnose('unknown-question', within(place, questionAt, question.length), {actual: question, expected})];
  }
  if (asked.answers.some(({id}) => id === answer)) return [];
  const expected = expectedOf(
    answer,
    asked.answers.map(({id}) => id),
  );
  return [diagnose('unknown-answer', within(place, answerAt, answer.length), {actual: answer, question, expected})];
}

/** A part of an attribute's value, which stands on one line. */
function within(place: Place, at: number, length: number): Place {
  return {...place, column: place.column + at, endLine: place.line, endColumn: place.column + at + length};
}
