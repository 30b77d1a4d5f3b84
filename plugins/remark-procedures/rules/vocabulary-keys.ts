import {toString as toPlainText} from 'mdast-util-to-string';
import {type Place, placeOf} from '../../../src/procedure/place.ts';
import type {Step} from '../../../src/procedure/step.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from '../diagnose.ts';
import {toDirective} from '../directive.ts';
import type {Datum} from '../messages/data.ts';
import type {Check, Reading} from '../reading.ts';
import type {Sheet} from '../sheet.ts';
import {placeOfWord} from '../word-place.ts';

const files = {console: 'consoles', account: 'accounts', role: 'roles', product: 'products'} as const;

/** Every console, account, role, product and variable is one of `docs/_shared`. */
export const checkVocabularyKeys: Check = (reading) => {
  const {vocabulary, head, steps, body} = reading;
  const product = head ? checkKey('product', head.product, placeOf(head, 'product'), reading) : [];
  return [
    ...product,
    ...steps.flatMap((step) => checkStepKeys(step, reading)),
    ...steps.flatMap((step) => variablesOf(step, reading)).flatMap(({key, place}) => checkVariable(key, place, vocabulary.variables)),
    ...body.sheets.flatMap((sheet) => checkVariablesInText(sheet, vocabulary.variables)),
  ];
};

function checkStepKeys(step: Step, reading: Reading): Diagnostic[] {
  const roles = (['needs', 'grants', 'revokes'] as const).flatMap((part) =>
    (step[part] ?? []).flatMap((key) => checkKey('role', key, placeOfWord(reading, placeOf(step, part), key), reading)),
  );
  return [
    ...(step.console ? checkKey('console', step.console, placeOf(step, 'console'), reading) : []),
    ...(step.as ? checkKey('account', step.as, placeOf(step, 'as'), reading) : []),
    ...roles,
  ];
}

function checkKey(vocabulary: keyof typeof files, actual: string, place: Place, reading: Reading): Diagnostic[] {
  const entries = reading.vocabulary[files[vocabulary]];
  if (Object.hasOwn(entries, actual)) return [];
  return [
    diagnose('unknown-vocabulary-key', place, {vocabulary: {phrase: vocabulary}, actual, expected: known(actual, entries), file: `${files[vocabulary]}.yml`}),
  ];
}

/** Of records, and of the fields of forms with their rules. */
function variablesOf(step: Step, reading: Reading): {key: string; place: Place}[] {
  if (step.kind === 'record') return [{key: step.var, place: placeOf(step, 'var')}];
  if (step.kind !== 'form') return [];
  return step.fields.flatMap((field) => {
    if (field.source === 'var') return [{key: field.var, place: placeOf(field, 'var')}];
    if (field.source === 'secret' && field.rule) return [{key: field.rule.variable, place: placeOfWord(reading, placeOf(field, 'rule'), field.rule.variable)}];
    return [];
  });
}

function checkVariablesInText({source, directives}: Sheet, variables: Reading['vocabulary']['variables']): Diagnostic[] {
  return directives.flatMap(({node}) => {
    if (node.type !== 'textDirective' || node.name !== 'var') return [];
    const key = toPlainText(node).trim();
    const {label, place} = toDirective(node, source);
    return key === '' ? [] : checkVariable(key, label?.place ?? place, variables);
  });
}

export function checkVariable(actual: string, place: Place, variables: Reading['vocabulary']['variables']): Diagnostic[] {
  if (Object.hasOwn(variables, actual)) return [];
  return [diagnose('undeclared-variable', place, {actual: excerpt(actual), expected: known(actual, variables)})];
}

function known(actual: string, entries: object): Datum {
  const keys = Object.keys(entries);
  return keys.length > 0 ? expectedOf(actual, keys) : {phrase: 'declaredKey'};
}
