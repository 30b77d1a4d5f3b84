import {entryOf} from './by-key.ts';
import type {Column} from './column.ts';
import type {Labelled} from './declaration.ts';
import {customerId} from './identity.ts';
import {readName, readValue} from './read-value.ts';
import type {ReadValue} from './value-fault.ts';

/** One cell of a table, and what becomes of it. The raw text of a secret is forgotten at once. */
export interface Cell extends ReadValue {
  readonly column: Column;
}

const yes = /^(?:yes|ja|y|j|true|1|x|✓|✔)$/i;
const no = /^(?:no|nej|nein|n|false|0|-)$/i;

/** @param raw undefined where a file has something else than a text, such as a list */
export function readCell(column: Column, raw: string | undefined, variables: Labelled): Cell {
  if (raw === undefined) return {column, raw: '', text: '', cleaned: [], warnings: [], fault: {id: 'not-text'}};
  return {column, ...readText(column, raw, variables)};
}

function readText(column: Column, raw: string, variables: Labelled): ReadValue {
  switch (column.of) {
    case 'id':
      return readId(raw);
    case 'name':
      return readName(raw);
    case 'changed':
      return {raw, text: raw.trim(), cleaned: [], warnings: []};
    case 'value': {
      const variable = entryOf(variables, column.key);
      return readValue(variable === undefined || variable.type === 'secret' ? 'text' : variable.type, raw, variable?.example);
    }
    case 'kept':
      return readKept(raw);
  }
}

function readId(raw: string): ReadValue {
  const read = readValue('text', raw);
  if (read.text === '' || customerId.test(read.text)) return {...read, warnings: []};
  return {...read, fault: {id: 'malformed-id', expected: '1001'}};
}

/** `yes` in English, Danish or German: the secret is in the password manager. Anything else may be the secret itself. */
function readKept(raw: string): ReadValue {
  const word = raw.trim();
  if (yes.test(word)) return {raw, text: 'yes', cleaned: [], warnings: []};
  const known = {raw: '', text: '', cleaned: [], warnings: []};
  return word === '' || no.test(word) ? known : {...known, fault: {id: 'secret-not-stored'}};
}
