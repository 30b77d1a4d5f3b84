import {type Cell, readCell} from './cell.ts';
import {type Column, isSame, readColumn} from './column.ts';
import {parseCsv} from './csv.ts';
import type {Customer} from './customer.ts';
import type {Labelled} from './declaration.ts';
import {decode} from './decode.ts';
import {parseJson, parseYaml} from './entries.ts';
import {type FileFault, importLimits} from './file-fault.ts';
import {matchRows} from './match-rows.ts';
import type {Preview} from './preview.ts';
import type {ImportFormat, ParsedTable, Table, TableRow} from './table.ts';

/** A file of customers, as a preview: nothing is changed. @param content bytes, so that the encoding can be told, or a text */
export function readImport(content: Uint8Array | string, format: ImportFormat, variables: Labelled, existing: readonly Customer[]): Preview {
  const decoded = decode(content);
  if ('fault' in decoded) return failed(decoded.fault);
  const parsed = parse(decoded.text, format, variables);
  if ('fault' in parsed) return failed(parsed.fault);
  const {table} = parsed;
  if (table.rows.length > importLimits.rows) return failed({id: 'too-many-rows', limit: importLimits.rows, rows: table.rows.length});
  return readTable(table, variables, existing);
}

function parse(text: string, format: ImportFormat, variables: Labelled): ParsedTable {
  switch (format) {
    case 'csv':
      return parseCsv(text, (head) => readColumn(head, variables) !== undefined);
    case 'json':
      return parseJson(text);
    case 'yaml':
      return parseYaml(text);
  }
}

function failed(...faults: readonly FileFault[]): Preview {
  return {rows: [], unknown: [], faults};
}

function readTable({heads, rows}: Table, variables: Labelled, existing: readonly Customer[]): Preview {
  const columns = heads.map((head) => readColumn(head, variables));
  const faults = findColumnFaults(heads, columns);
  if (faults.length > 0) return failed(...faults);
  const read = rows.map((row) => ({line: row.line, cells: readCells(row, columns, variables), surplus: surplusOf(row, heads)}));
  return {rows: matchRows(read, heads.length, existing), unknown: heads.filter((head, index) => head !== '' && columns[index] === undefined), faults};
}

function findColumnFaults(heads: readonly string[], columns: readonly (Column | undefined)[]): FileFault[] {
  const repeated = heads.filter((_, index) => {
    const column = columns[index];
    return column && columns.slice(0, index).some((other) => other && isSame(other, column));
  });
  const named = columns.some((column) => column?.of === 'name' || column?.of === 'id');
  return [...(named ? [] : [{id: 'no-name-column', heads} as const]), ...repeated.map((head) => ({id: 'repeated-column', head}) as const)];
}

function readCells({cells, defused}: TableRow, columns: readonly (Column | undefined)[], variables: Labelled): Cell[] {
  return columns.flatMap((column, index) => {
    if (!column) return [];
    const cell = readCell(column, index < cells.length ? cells[index] : '', variables);
    return defused[index] ? [{...cell, cleaned: [...cell.cleaned, 'apostrophe' as const]}] : [cell];
  });
}

/** How many cells a row has, when there are texts beyond the last head. */
function surplusOf({cells}: TableRow, heads: readonly string[]): number | undefined {
  return cells.slice(heads.length).some((cell) => cell?.trim() !== '') ? cells.length : undefined;
}
