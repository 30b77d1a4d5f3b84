import {placeOf} from '../../../src/procedure/place.ts';
import {countVariants, holds, maximumVariants, toVariant} from '../../../src/procedure/variant.ts';
import {diagnose} from '../diagnose.ts';
import {type Check, nameOf, variantsOf} from '../reading.ts';

/** Each combination of answers is a whole procedure: it has a step and ends in an outcome. */
export const checkVariants: Check = (reading) => {
  const {questions = [], steps, outcomes, unsound} = reading;
  const [first] = questions;
  if (!first) return [];
  const count = countVariants(questions);
  if (count > maximumVariants) return [diagnose('too-many-variants', first.place, {actual: count, expected: maximumVariants})];
  return variantsOf(reading).flatMap((answers) => {
    const place = placeOf(first, answers[first.id] ?? '');
    const actual = nameOf(answers);
    const hasSteps = toVariant(steps, answers).length > 0 || steps.length === 0;
    const ends = outcomes.length === 0 || unsound.size > 0 || outcomes.some(({when}) => holds(when, answers));
    return [...(hasSteps ? [] : [diagnose('variant-without-steps', place, {actual})]), ...(ends ? [] : [diagnose('variant-without-outcome', place, {actual})])];
  });
};
