import {entryOf} from '../../procedure/customer/by-key.ts';
import {toCustomer, withKept, withName, withValue} from '../../procedure/customer/change.ts';
import type {Customer} from '../../procedure/customer/customer.ts';
import type {Declarations} from '../../procedure/customer/declaration.ts';
import {readName, readValue} from '../../procedure/customer/read-value.ts';
import {toValue, type Value} from '../../procedure/customer/value.ts';
import type {ReadValue} from '../../procedure/customer/value-fault.ts';

/** A sheet while somebody fills it in: what stands in its boxes. */
export interface Draft {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly kept: Readonly<Record<string, boolean>>;
}

export function toDraft(customer: Customer | undefined): Draft {
  return {name: customer?.name ?? '', values: customer?.values ?? {}, kept: customer?.kept ?? {}};
}

/** One box, read as what it is for. */
export function readDraft(draft: Draft, key: string, variables: Declarations): ReadValue {
  const variable = entryOf(variables, key);
  return readValue(variable === undefined || variable.type === 'secret' ? 'text' : variable.type, entryOf(draft.values, key) ?? '', variable?.example);
}

/** The boxes that differ from what is kept. */
export function changedKeys(draft: Draft, customer: Customer | undefined): string[] {
  return Object.keys(draft.values).filter((key) => (entryOf(draft.values, key) ?? '') !== (entryOf(customer?.values ?? {}, key) ?? ''));
}

export function isDirty(draft: Draft, customer: Customer | undefined): boolean {
  const kept = Object.entries(draft.kept).some(([key, isKept]) => isKept !== (entryOf(customer?.kept ?? {}, key) ?? false));
  return kept || draft.name !== (customer?.name ?? '') || changedKeys(draft, customer).length > 0;
}

/** How many boxes keep the sheet from being saved. What was kept before and is left as it is does not. */
export function countFaults(draft: Draft, customer: Customer | undefined, variables: Declarations): number {
  const values = changedKeys(draft, customer).filter((key) => readDraft(draft, key, variables).fault !== undefined);
  return values.length + (readName(draft.name).fault ? 1 : 0);
}

/** What has been changed in the sheet, done to the customer as it is now. There must be no faults. */
export function applyDraft(draft: Draft, before: Customer | undefined, now: Customer, variables: Declarations, date: Date): Customer {
  const {text: name} = readName(draft.name);
  let next = name === now.name ? now : withName(now, name, date);
  for (const key of changedKeys(draft, before)) next = withValue(next, key, readDraft(draft, key, variables).text, variables, date);
  for (const [key, isKept] of Object.entries(draft.kept)) if (isKept !== (entryOf(before?.kept ?? {}, key) ?? false)) next = withKept(next, key, isKept, date);
  return next;
}

/** What would stand for a variable if its box were empty, with the other boxes as they are. */
export function deriveFrom(draft: Draft, key: string, variables: Declarations): Value {
  const others = Object.keys(draft.values).flatMap((other) => {
    const {text, fault} = readDraft(draft, other, variables);
    return other === key || fault || text === '' ? [] : [[other, text] as const];
  });
  const customer = toCustomer('draft', readName(draft.name).text, new Date(0));
  return toValue(key, variables, {...customer, values: Object.fromEntries(others)});
}
