import type {Answers} from '../../../src/procedure/condition.ts';
import {toLanes} from '../../../src/procedure/lane.ts';
import {placeOf} from '../../../src/procedure/place.ts';
import {toVariant} from '../../../src/procedure/variant.ts';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import {type Check, nameOf, type Reading, variantsOf} from '../reading.ts';

/** On each variant the first step says where and as whom one works, and the account changes only by signing in. */
export const checkLanes: Check = (reading) => variantsOf(reading).flatMap((answers) => checkVariantLanes(reading, answers));

function checkVariantLanes({steps, unsound}: Reading, answers: Answers): Diagnostic[] {
  const variant = toVariant(steps, answers);
  const lanes = toLanes(variant);
  return variant.flatMap((step, index) => {
    if (unsound.has(step)) return [];
    if (index === 0) {
      const missing = (['console', 'as'] as const).filter((part) => !step[part]);
      const name = nameOf(answers);
      return missing.map((part) => diagnose('missing-lane', placeOf(step, 'opening'), {variant: name && `of ${name} `, missing: part}));
    }
    const before = lanes[index - 1]?.as;
    if (step.kind === 'sign-in' || !step.as || !before || step.as === before) return [];
    return [diagnose('account-change-without-sign-in', placeOf(step, 'as'), {before, actual: step.as})];
  });
}
