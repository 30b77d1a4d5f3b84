import {type Cell, readCell} from './cell.ts';
import {cellOf} from './column.ts';
import type {Customer} from './customer.ts';
import {toNameKey} from './identity.ts';
import {mergeRow, type PreviewRow, type RowFault} from './preview.ts';

interface ReadRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** How many cells there are when some have no head. */
  readonly surplus: number | undefined;
}

/** Which customer each row means: by id, else by name. @param heads how many columns there are */
export function matchRows(rows: readonly ReadRow[], heads: number, existing: readonly Customer[]): PreviewRow[] {
  const byId = new Map(existing.map((customer) => [customer.id, customer]));
  const byName = groupByName(existing);
  const seen = new Seen();
  return rows.map(({line, cells, surplus}) => {
    const id = textOf(cells, 'id');
    const name = textOf(cells, 'name');
    const named = byName.get(toNameKey(name)) ?? [];
    const match = byId.get(id) ?? (named.length === 1 ? named[0] : undefined);
    const duplicate = seen.add(match?.id ?? id, toNameKey(name), line);
    const faults: RowFault[] = [];
    if (duplicate !== undefined) faults.push({id: 'duplicate', line: duplicate});
    if (!match && id === '' && named.length > 1) faults.push({id: 'ambiguous-name', customers: named.map((customer) => customer.id)});
    if (surplus !== undefined) faults.push({id: 'too-many-cells', cells: surplus, heads});
    return {line, cells: withName(cells, match), faults, existing: match, becomes: !match ? 'new' : isNews(cells, match) ? 'changed' : 'same'};
  });
}

/** Two rows are the same customer when their ids are, or their names, unless each has an id of its own. */
class Seen {
  readonly #ids = new Map<string, number>();
  readonly #names = new Map<string, {readonly line: number; readonly hasId: boolean}>();

  /** The line of an earlier row of the same customer. */
  add(id: string, name: string, line: number): number | undefined {
    const named = this.#names.get(name);
    const sameName = name !== '' && named && !(id !== '' && named.hasId) ? named.line : undefined;
    const earlier = (id === '' ? undefined : this.#ids.get(id)) ?? sameName;
    if (id !== '' && !this.#ids.has(id)) this.#ids.set(id, line);
    if (!named) this.#names.set(name, {line, hasId: id !== ''});
    return earlier;
  }
}

function groupByName(customers: readonly Customer[]): Map<string, Customer[]> {
  const groups = new Map<string, Customer[]>();
  for (const customer of customers) {
    const key = toNameKey(customer.name);
    groups.set(key, [...(groups.get(key) ?? []), customer]);
  }
  return groups;
}

function textOf(cells: readonly Cell[], of: 'id' | 'name'): string {
  return cellOf(cells, of)?.text ?? '';
}

/** A row that means somebody by id needs no name; any other does, also when there is no column for it. */
function withName(cells: readonly Cell[], match: Customer | undefined): Cell[] {
  const given = cellOf(cells, 'name');
  if (!given) return match ? [...cells] : [readCell({of: 'name'}, '', {}), ...cells];
  return cells.map((cell) => (match && cell === given && cell.fault?.id === 'missing-name' ? {...cell, fault: undefined} : cell));
}

function isNews(cells: readonly Cell[], existing: Customer): boolean {
  const {name, values, kept} = mergeRow(cells, existing);
  return (
    name !== existing.name ||
    Object.keys(kept).length > Object.keys(existing.kept).length ||
    Object.entries(values).some(([key, text]) => !Object.hasOwn(existing.values, key) || existing.values[key] !== text)
  );
}
