import {entryOf} from './by-key.ts';
import type {Cell} from './cell.ts';
import type {Labelled} from './declaration.ts';

/** What a column of a table holds. */
export type Column =
  | {readonly of: 'id'}
  | {readonly of: 'name'}
  | {readonly of: 'changed'}
  | {readonly of: 'value'; readonly key: string}
  | {readonly of: 'kept'; readonly key: string};

/** Keys that a table uses for itself; a variable of that name is written `values.name`. */
const reserved = ['id', 'name', 'changed'] as const;

/** The head of a column: the variable's key wherever that is clear. */
export function toHead(column: Column): string {
  if (column.of !== 'value' && column.of !== 'kept') return column.of;
  return reserved.some((word) => word === column.key) ? `values.${column.key}` : column.key;
}

/** What a head says: `name`, `id`, a variable's key or its label in any language. Undefined when it is none of these. */
export function readColumn(head: string, variables: Labelled): Column | undefined {
  const word = squash(head);
  const own = reserved.find((column) => column === word);
  if (own) return {of: own};
  const key = word.replace(/^(?:values|kept)\./, '');
  return toColumn(key, variables) ?? columnByLabel(word, variables);
}

/** The columns of all declared variables, in their order. */
export function toColumns(variables: Labelled): Column[] {
  return Object.keys(variables).flatMap((key) => toColumn(key, variables) ?? []);
}

export function isSame(a: Column, b: Column): boolean {
  return toHead(a) === toHead(b) && a.of === b.of;
}

export function cellOf(cells: readonly Cell[], of: 'id' | 'name' | 'changed'): Cell | undefined {
  return cells.find(({column}) => column.of === of);
}

function toColumn(key: string, variables: Labelled): Column | undefined {
  const variable = entryOf(variables, key);
  return variable && {of: variable.type === 'secret' ? 'kept' : 'value', key};
}

function columnByLabel(word: string, variables: Labelled): Column | undefined {
  const found = Object.entries(variables).find(([, {label}]) =>
    (typeof label === 'string' ? [label] : Object.values(label)).some((text) => squash(text) === word),
  );
  return found && toColumn(found[0], variables);
}

function squash(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
