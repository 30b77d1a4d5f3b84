import {zoneKeys} from './customer/zone.ts';
import type {Procedure} from './procedure.ts';
import {nameKey, templateKeys} from './template.ts';
import type {Variable, Vocabulary} from './vocabulary.ts';

/** The keys of each vocabulary that a procedure uses, sorted. Variables that the default of a used one names are used as well, and by a wait those that hold a time zone. */
export interface Usage {
  readonly variables: readonly string[];
  readonly consoles: readonly string[];
  readonly accounts: readonly string[];
  readonly roles: readonly string[];
  readonly products: readonly string[];
}

export function toUsage(procedure: Procedure, vocabulary: Pick<Vocabulary, 'variables' | 'accounts'>): Usage {
  const {steps} = procedure;
  const accounts = sorted(steps.map((step) => step.as));
  const zones = steps.some(({kind}) => kind === 'wait') ? zoneKeys(vocabulary.variables) : [];
  const named = [...variablesIn(procedure), ...zones, ...accounts.map((key) => vocabulary.accounts[key]?.variable)];
  return {
    variables: withDefaults(sorted(named), vocabulary.variables),
    consoles: sorted(steps.map((step) => step.console)),
    accounts,
    roles: sorted(steps.flatMap(({needs = [], grants = [], revokes = []}) => [...needs, ...grants, ...revokes])),
    products: [procedure.product],
  };
}

/** Every variable in the text, the fields and the records, wherever it stands. */
function variablesIn(part: unknown, found: string[] = []): string[] {
  if (typeof part !== 'object' || part === null) return found;
  if (Array.isArray(part)) {
    for (const inner of part) variablesIn(inner, found);
    return found;
  }
  const {type, key, var: recorded, rule, variable} = part as Readonly<Record<string, unknown>>;
  const named = type === 'var' ? key : recorded;
  if (typeof named === 'string') found.push(named);
  if (rule !== undefined && typeof variable === 'string') found.push(variable);
  for (const name in part) if (name !== 'place' && name !== 'places') variablesIn(part[name as keyof typeof part], found);
  return found;
}

function withDefaults(keys: readonly string[], variables: Vocabulary['variables']): string[] {
  const reached = new Set<string>();
  const reach = (key: string): void => {
    if (reached.has(key) || (key === nameKey && !Object.hasOwn(variables, key))) return;
    reached.add(key);
    templateKeys(defaultOf(variables[key])).forEach(reach);
  };
  keys.forEach(reach);
  return sorted([...reached]);
}

function defaultOf(variable: Variable | undefined): string {
  return variable && variable.type !== 'secret' ? (variable.default ?? '') : '';
}

function sorted(keys: readonly (string | undefined)[]): string[] {
  return [...new Set(keys.filter((key) => key !== undefined))].sort();
}
