import {fillTemplate, nameKey} from '../template.ts';
import {entryOf} from './by-key.ts';
import type {Customer} from './customer.ts';
import type {Declaration, Declarations} from './declaration.ts';

/** Where a text comes from: the customer's sheet, the declared default, the declared example while nobody is chosen, or nowhere. */
export type Origin = 'own' | 'derived' | 'example' | 'missing';

export interface Value {
  /** Empty when it is missing. */
  readonly text: string;
  readonly origin: Origin;
}

const missing: Value = {text: '', origin: 'missing'};

/** What stands for a variable. A default that leads back to itself is missing; braces in a customer's text are text. A secret is always missing. */
export function toValue(key: string, variables: Declarations, customer: Customer | undefined): Value {
  const variable = entryOf(variables, key);
  if (!variable || variable.type === 'secret') return missing;
  if (!customer) return variable.example === undefined ? missing : {text: variable.example, origin: 'example'};
  return resolve(key, variable, variables, customer, []);
}

function resolve(key: string, variable: Declaration, variables: Declarations, customer: Customer, resolving: readonly string[]): Value {
  const own = entryOf(customer.values, key);
  if (own !== undefined) return {text: own, origin: 'own'};
  if (variable.default === undefined || resolving.includes(key)) return missing;
  const text = fillTemplate(variable.default, (named) => resolveNamed(named, variables, customer, [...resolving, key]));
  return text === undefined ? missing : {text, origin: 'derived'};
}

function resolveNamed(key: string, variables: Declarations, customer: Customer, resolving: readonly string[]): string | undefined {
  const variable = entryOf(variables, key);
  if (!variable) return key === nameKey ? customer.name : undefined;
  if (variable.type === 'secret') return undefined;
  const {text, origin} = resolve(key, variable, variables, customer, resolving);
  return origin === 'missing' ? undefined : text;
}

/** Of the variables that a procedure uses (`toUsage`), those without an own or derived value. Secrets have none and are not among them. */
export function toMissing(used: readonly string[], variables: Declarations, customer: Customer | undefined): string[] {
  return used.filter((key) => {
    const type = entryOf(variables, key)?.type;
    return type !== undefined && type !== 'secret' && !['own', 'derived'].includes(toValue(key, variables, customer).origin);
  });
}

/** The values that there are, by variable: own and derived ones. */
export function toValues(keys: readonly string[], variables: Declarations, customer: Customer | undefined): Record<string, string> {
  const missing = new Set(toMissing(keys, variables, customer));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const {text, origin} = toValue(key, variables, customer);
      return missing.has(key) || origin === 'missing' || origin === 'example' ? [] : [[key, text]];
    }),
  );
}
