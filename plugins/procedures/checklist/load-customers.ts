import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Customer} from '../../../src/procedure/customer/customer.ts';
import type {Labelled} from '../../../src/procedure/customer/declaration.ts';
import {isSound, type PreviewRow, toCustomers} from '../../../src/procedure/customer/preview.ts';
import {readImport} from '../../../src/procedure/customer/read-import.ts';
import type {ImportFormat} from '../../../src/procedure/customer/table.ts';

/** A row that is not printed, and why, in words. */
export interface WrongRow {
  readonly row: string;
  readonly reason: string;
}

export interface LoadedCustomers {
  readonly customers: readonly {readonly row: string; readonly customer: Customer}[];
  readonly wrong: readonly WrongRow[];
}

const formats: Readonly<Record<string, ImportFormat>> = {'.csv': 'csv', '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml'};

/** @throws when the file cannot be read at all */
export function loadCustomers(file: string, variables: Labelled): LoadedCustomers {
  const format = formats[path.extname(file).toLowerCase()];
  if (!format) throw new Error(`Unexpected file ${file}, expected one that ends in .csv, .json or .yaml.`);
  const preview = readImport(readFileSync(file), format, variables, []);
  const [fault] = preview.faults;
  if (fault) throw new Error(`${file} cannot be read: ${toWords(fault)}.`);
  const wrong = preview.rows.filter((row) => !isSound(row)).map((row) => ({row: nameOf(row), reason: reasonsOf(row).join('; ')}));
  const customers = preview.rows.filter(isSound).flatMap((row) => {
    const [customer] = toCustomers({...preview, rows: [row]}, {rows: 'sound', now: new Date(0), newId: () => nameOf(row)}) ?? [];
    return customer ? [{row: nameOf(row), customer}] : [];
  });
  return {customers, wrong};
}

/** Of a CSV file the line, of the others the number of the entry. */
function nameOf({line}: PreviewRow): string {
  return `row-${String(line).padStart(4, '0')}`;
}

function reasonsOf({faults, cells}: PreviewRow): string[] {
  return [
    ...faults.map(toWords),
    ...cells.flatMap(({column, fault}) => (fault ? [`${column.of === 'value' || column.of === 'kept' ? column.key : column.of}: ${toWords(fault)}`] : [])),
  ];
}

/** A fault's id with what belongs to it: `too-long (limit 80, length 93)`. */
function toWords(fault: {readonly id: string}): string {
  const facts = Object.entries(fault).flatMap(([key, value]) => (key === 'id' || value === undefined ? [] : [`${key} ${String(value)}`]));
  return facts.length > 0 ? `${fault.id} (${facts.join(', ')})` : fault.id;
}
