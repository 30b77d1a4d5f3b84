import type {Answers} from '../../../src/procedure/condition.ts';
import {type Place, placeOf} from '../../../src/procedure/place.ts';
import type {Question} from '../../../src/procedure/procedure.ts';
import {countVariants, holds, maximumVariants, toVariant} from '../../../src/procedure/variant.ts';
import {diagnose} from '../diagnose.ts';
import {type Check, nameOf, narrow, variantsOf} from '../reading.ts';

/** Each combination of answers is a whole procedure: it has a step and ends in an outcome. */
export const checkVariants: Check = (reading) => {
  const {questions = [], steps, outcomes, unsound} = reading;
  const [first] = questions;
  if (!first) return [];
  const count = countVariants(questions);
  if (count > maximumVariants) return [diagnose('too-many-variants', first.place, {actual: count, expected: maximumVariants})];
  const variants = variantsOf(reading);
  const withoutSteps = steps.length === 0 ? [] : variants.filter((answers) => toVariant(steps, answers).length === 0);
  const isKnown = outcomes.length > 0 && unsound.size === 0;
  const withoutOutcome = isKnown ? variants.filter((answers) => !outcomes.some(({when}) => holds(when, answers))) : [];
  return [
    ...narrow(withoutSteps, variants).map((answers) => diagnose('variant-without-steps', placeOfAnswers(answers, questions, first), {actual: nameOf(answers)})),
    ...narrow(withoutOutcome, variants).map((answers) =>
      diagnose('variant-without-outcome', placeOfAnswers(answers, questions, first), {actual: nameOf(answers)}),
    ),
  ];
};

function placeOfAnswers(answers: Answers, questions: readonly Question[], first: Question): Place {
  const question = questions.find(({id}) => id in answers) ?? first;
  return placeOf(question, answers[question.id] ?? '');
}
