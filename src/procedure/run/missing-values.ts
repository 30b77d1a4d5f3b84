import {entryOf} from '../customer/by-key.ts';
import type {Customer} from '../customer/customer.ts';
import type {Declarations} from '../customer/declaration.ts';
import {toMissing} from '../customer/value.ts';
import {templateKeys} from '../template.ts';
import type {ProcedureText} from './procedure-text.ts';
import type {Element, Snapshot} from './snapshot.ts';

/**
 * The variables to fill before a run starts: those that this variant names and that have no value. What a step of it writes down is
 * not among them. In place of one that is derived stand those that its default lacks.
 */
export function toMissingValues(snapshot: Snapshot, {accounts}: ProcedureText['names'], variables: Declarations, customer: Customer): string[] {
  const recorded = new Set(snapshot.elements.map(({record}) => record));
  const used = new Set<string>();
  const use = (key: string): void => {
    if (used.has(key) || recorded.has(key)) return;
    used.add(key);
    templateKeys(defaultOf(key, variables)).forEach(use);
  };
  for (const element of snapshot.elements) variablesIn(element, accounts).forEach(use);
  for (const {text} of snapshot.outcomes) templateKeys(text).forEach(use);
  const missing = toMissing([...used], variables, customer);
  return missing.filter((key) => !templateKeys(defaultOf(key, variables)).some((named) => missing.includes(named)));
}

function variablesIn(element: Element, accounts: ProcedureText['names']['accounts']): string[] {
  const account = element.as === undefined ? undefined : entryOf(accounts, element.as)?.variable;
  const {text, detail, expect, fields = [], options = [], trouble = []} = element;
  const texts = [
    text,
    detail,
    expect,
    ...options.flatMap(({label, text: rest}) => [label, rest]),
    ...trouble.flatMap(({symptom, remedy}) => [symptom, remedy]),
  ];
  return [...texts.flatMap((each) => templateKeys(each ?? '')), ...fields.flatMap(({variable, rule}) => [variable, rule?.variable]), account].filter(
    (key) => key !== undefined,
  );
}

function defaultOf(key: string, variables: Declarations): string {
  return entryOf(variables, key)?.default ?? '';
}
