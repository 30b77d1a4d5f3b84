import {placeOf} from '../../../src/procedure/place.ts';
import {asksForSecret, findSecrets, isNoSecret} from '../../../src/procedure/secret.ts';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import type {Check, Reading} from '../reading.ts';
import {placeBetween, type Source} from '../source.ts';

/** What is in git is no secret any more; also a field that asks for one must not bring it along. */
export const checkSecrets: Check = (reading) => {
  const inText = reading.body.sheets.flatMap(({source}) => checkForSecrets(source));
  return [...inText, ...inFields(reading).filter(({place}) => !inText.some((found) => found.place.line === place.line && found.place.file === place.file))];
};

/** The secrets of any text, also of a vocabulary. */
export function checkForSecrets(source: Source): Diagnostic[] {
  return findSecrets(source.text).map(({kind, start, end}) => diagnose('secret-in-text', placeBetween(source, start, end), {kind: {phrase: kind}}));
}

function inFields({steps}: Reading): Diagnostic[] {
  const fields = steps.flatMap((step) => (step.kind === 'form' ? step.fields : []));
  return fields
    .filter((field) => field.source === 'value' && asksForSecret(field.label) && !isNoSecret(field.value))
    .map((field) => diagnose('secret-in-text', placeOf(field, 'value'), {kind: {phrase: 'password'}}));
}
