import type {Answers} from '../../../src/procedure/condition.ts';
import {placeOf} from '../../../src/procedure/place.ts';
import {toVariant} from '../../../src/procedure/variant.ts';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import {type Check, narrow, type Reading, toVariantPhrase, variantsOf} from '../reading.ts';

/** On each variant the first step says where and as whom one works, and the account changes only by signing in. */
export const checkLanes: Check = (reading) => [...checkFirstSteps(reading), ...variantsOf(reading).flatMap((answers) => checkAccounts(reading, answers))];

function checkFirstSteps(reading: Reading): Diagnostic[] {
  const variants = variantsOf(reading);
  const firsts = variants.map((answers) => toVariant(reading.steps, answers)[0]);
  return [...new Set(firsts)].flatMap((step) => {
    if (!step) return [];
    const missing = (['console', 'as'] as const).filter((part) => !step[part]);
    const beginning = variants.filter((_answers, index) => firsts[index] === step);
    return missing.flatMap((part) =>
      narrow(beginning, variants).map((answers) =>
        diagnose('missing-lane', placeOf(step, 'opening'), {variant: toVariantPhrase('ofVariant', answers), missing: part}),
      ),
    );
  });
}

/** Whom a faulty step leaves signed in is not known. */
function checkAccounts({steps, unsound}: Reading, answers: Answers): Diagnostic[] {
  let account: string | undefined;
  return toVariant(steps, answers).flatMap((step) => {
    const before = account;
    account = step.as ?? (unsound.has(step) ? undefined : before);
    if (unsound.has(step) || step.kind === 'sign-in' || !step.as || !before || step.as === before) return [];
    return [diagnose('account-change-without-sign-in', placeOf(step, 'as'), {before, actual: step.as})];
  });
}
