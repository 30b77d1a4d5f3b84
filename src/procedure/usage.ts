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
function variablesIn(part: object, found: string[] = []): string[] {
  for (const name in part) {
    const value: unknown = part[name as keyof typeof part];
    if (typeof value === 'string') {
      if (isVariable(name, part)) found.push(value);
    } else if (typeof value === 'object' && value !== null && name !== 'place' && name !== 'places') variablesIn(value, found);
  }
  return found;
}

/** `var` of a record, `key` of a variable in a text, `variable` of a rule. */
function isVariable(name: string, part: object): boolean {
  return name === 'var' || (name === 'key' && 'type' in part && part.type === 'var') || (name === 'variable' && 'rule' in part);
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
