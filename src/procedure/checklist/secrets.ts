import {asksForSecret, findSecrets, isNoSecret, type SecretKind} from '../secret.ts';
import type {Checklist} from './block.ts';
import {type SheetLine, toLines} from './lines.ts';

/** Something on a sheet that looks like a real secret; the secret itself is not in it. */
export interface SheetFault extends Pick<SheetLine, 'id' | 'number' | 'label'> {
  readonly kind: SecretKind;
}

/** What of a finished sheet must not be printed, in the order of reading. */
export function findSheetSecrets(checklist: Checklist): SheetFault[] {
  const {customer, procedure, footer} = checklist.running;
  const lines = [...toLines(checklist), ...[customer, procedure, footer].map((text): SheetLine => ({text}))];
  return lines.flatMap((line) => {
    const {text, isValue, ...where} = line;
    return [...kindsIn(line)].map((kind) => ({...where, kind}));
  });
}

/** A value under a name such as `Password` is one, whatever it looks like. */
function kindsIn({text, label, isValue}: SheetLine): Set<SecretKind> {
  const named = isValue && label !== undefined && asksForSecret(label) && !isNoSecret(text);
  const found = [...findSecrets(text), ...(isValue && label !== undefined ? findSecrets(`${label}: ${text}`) : [])];
  return new Set([...(named ? (['password'] as const) : []), ...found.map(({kind}) => kind)]);
}
