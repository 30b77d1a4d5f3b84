import {entryOf, sortByKey} from './by-key.ts';
import type {Customer} from './customer.ts';
import type {Declarations} from './declaration.ts';

/** A customer of whom only the name is known. Both must have been read before. */
export function toCustomer(id: string, name: string, now: Date): Customer {
  return {id, name, values: {}, kept: {}, changed: now.toISOString()};
}

export function withName(customer: Customer, name: string, now: Date): Customer {
  return {...customer, name, changed: now.toISOString()};
}

/** @param text as `readValue` returned it; empty takes the value away, so that a default shows again. Throws for a secret: it has no place here. */
export function withValue(customer: Customer, key: string, text: string, variables: Declarations, now: Date): Customer {
  const type = entryOf(variables, key)?.type;
  if (type === undefined || type === 'secret') throw new Error(`${key} is no variable with a value`);
  const {[key]: _before, ...rest} = customer.values;
  return {...customer, values: sortByKey(text === '' ? rest : {...rest, [key]: text}), changed: now.toISOString()};
}

/** Whether a secret is in the password manager; that is all that is known of it. */
export function withKept(customer: Customer, key: string, isKept: boolean, now: Date): Customer {
  const {[key]: _before, ...rest} = customer.kept;
  return {...customer, kept: sortByKey<true>(isKept ? {...rest, [key]: true} : rest), changed: now.toISOString()};
}

/** A variable may have become a secret since its value was written down: then the value goes. */
export function withoutSecrets(customer: Customer, variables: Declarations): Customer {
  const values = Object.entries(customer.values).filter(([key]) => entryOf(variables, key)?.type !== 'secret');
  return values.length === Object.keys(customer.values).length ? customer : {...customer, values: Object.fromEntries(values)};
}
