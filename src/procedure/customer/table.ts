import type {FileFault} from './file-fault.ts';

export const importFormats = ['csv', 'json', 'yaml'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What a file says, whatever its format: rows of texts under heads. A cell is undefined where there is something else than a text. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** In a CSV file the line on which the row begins; else the number of the entry. */
  readonly line: number;
  readonly cells: readonly (string | undefined)[];
  /** For cells whose apostrophe was taken away. */
  readonly defused: readonly boolean[];
}

export type ParsedTable = {readonly table: Table} | {readonly fault: FileFault};
