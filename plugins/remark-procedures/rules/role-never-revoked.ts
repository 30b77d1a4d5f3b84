import type {Answers} from '../../../src/procedure/condition.ts';
import {placeOf} from '../../../src/procedure/place.ts';
import type {Step} from '../../../src/procedure/step.ts';
import {toVariant} from '../../../src/procedure/variant.ts';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import {type Check, narrow, type Reading, toVariantPhrase, variantsOf} from '../reading.ts';
import {placeOfWord} from '../word-place.ts';

/** Whoever gets a role loses it again on the same variant, or the procedure says why not. */
export const checkRoles: Check = (reading) =>
  reading.steps.filter(({keeps}) => !keeps).flatMap((step) => (step.grants ?? []).flatMap((role) => checkGrant(reading, step, role)));

function checkGrant(reading: Reading, step: Step, role: string): Diagnostic[] {
  const variants = variantsOf(reading);
  const granting = variants.filter((answers) => toVariant([step], answers).length > 0);
  const forgotten = granting.filter((answers) => !isRevoked(reading, step, role, answers));
  const all = forgotten.length === granting.length ? forgotten : variants;
  const place = placeOfWord(reading, placeOf(step, 'grants'), role);
  return narrow(forgotten, all).map((answers) => diagnose('role-never-revoked', place, {actual: role, variant: toVariantPhrase('onVariant', answers)}));
}

function isRevoked({steps}: Reading, step: Step, role: string, answers: Answers): boolean {
  const later = toVariant(steps.slice(steps.indexOf(step) + 1), answers);
  return later.some(({revokes = []}) => revokes.includes(role));
}
