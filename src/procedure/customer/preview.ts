import {sortByKey} from './by-key.ts';
import type {Cell} from './cell.ts';
import type {Customer} from './customer.ts';
import type {FileFault} from './file-fault.ts';

/** What keeps a row from being imported, beside its cells. */
export type RowFault =
  /** The same customer as in an earlier row. */
  | {readonly id: 'duplicate'; readonly line: number}
  /** Several customers have this name, and the row does not say by id which it means. */
  | {readonly id: 'ambiguous-name'; readonly customers: readonly string[]}
  | {readonly id: 'too-many-cells'; readonly cells: number; readonly heads: number};

export interface PreviewRow {
  readonly line: number;
  /** `same`: nothing of it is news. */
  readonly becomes: 'new' | 'changed' | 'same';
  readonly cells: readonly Cell[];
  readonly faults: readonly RowFault[];
  /** The one that it changes, as it is now. */
  readonly existing?: Customer | undefined;
}

/** What a file would do, before it does anything. */
export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Heads that are no variable of this site; their columns are left out. */
  readonly unknown: readonly string[];
  /** With one of these there are no rows. */
  readonly faults: readonly FileFault[];
}

export function isSound({cells, faults}: PreviewRow): boolean {
  return faults.length === 0 && cells.every(({fault}) => fault === undefined);
}

export interface ImportOptions {
  /** `all`: nothing at all unless every row is sound. `sound`: the sound rows, each whole. */
  readonly rows: 'all' | 'sound';
  readonly now: Date;
  readonly newId: () => string;
}

/** The customers to be stored, new and changed. Undefined when there is a fault that the options do not leave out. */
export function toCustomers({rows, faults}: Preview, options: ImportOptions): Customer[] | undefined {
  if (faults.length > 0 || (options.rows === 'all' && !rows.every(isSound))) return undefined;
  return rows.filter((row) => isSound(row) && row.becomes !== 'same').map((row) => toImported(row, options));
}

function toImported(row: PreviewRow, {now, newId}: ImportOptions): Customer {
  const {cells, existing} = row;
  const given = cells.find(({column}) => column.of === 'changed')?.text ?? '';
  const id = existing?.id ?? (cells.find(({column}) => column.of === 'id')?.text || newId());
  return {id, ...mergeRow(cells, existing), changed: existing || !instant.test(given) ? now.toISOString() : given};
}

const instant = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** What a row makes of a customer. An empty cell takes nothing away. */
export function mergeRow(cells: readonly Cell[], existing: Customer | undefined): Pick<Customer, 'name' | 'values' | 'kept'> {
  const name = cells.find(({column}) => column.of === 'name')?.text || (existing?.name ?? '');
  const values = cells.flatMap(({column, text}) => (column.of === 'value' && text !== '' ? [[column.key, text]] : []));
  const kept = cells.flatMap(({column, text}) => (column.of === 'kept' && text !== '' ? [[column.key, true as const]] : []));
  return {name, values: sortByKey({...existing?.values, ...Object.fromEntries(values)}), kept: sortByKey({...existing?.kept, ...Object.fromEntries(kept)})};
}
