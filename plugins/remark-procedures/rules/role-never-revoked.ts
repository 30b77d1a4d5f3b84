import type {Answers} from '../../../src/procedure/condition.ts';
import {placeOf} from '../../../src/procedure/place.ts';
import {toVariant} from '../../../src/procedure/variant.ts';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import {type Check, nameOf, type Reading, variantsOf} from '../reading.ts';

/** Whoever gets a role loses it again on the same variant, or the procedure says why not. */
export const checkRoles: Check = (reading) => {
  const variants = variantsOf(reading);
  const forgotten = variants.map((answers) => checkVariantRoles(reading, answers));
  const everywhere = forgotten.every((found) => found.length > 0);
  return forgotten.flatMap((found, index) =>
    found.map(({role, place}): Diagnostic => {
      const name = everywhere ? '' : nameOf(variants[index] ?? {});
      return diagnose('role-never-revoked', place, {actual: role, variant: name && `on ${name} `});
    }),
  );
};

function checkVariantRoles({steps}: Reading, answers: Answers): {role: string; place: Diagnostic['place']}[] {
  const variant = toVariant(steps, answers);
  return variant.flatMap((step, index) => {
    if (step.keeps) return [];
    const revoked = variant.slice(index + 1).flatMap(({revokes = []}) => revokes);
    return (step.grants ?? []).filter((role) => !revoked.includes(role)).map((role) => ({role, place: placeOf(step, 'grants')}));
  });
}
