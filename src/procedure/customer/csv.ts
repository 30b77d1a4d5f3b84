import Papa from 'papaparse';
import {defuse, toOriginal} from './defuse.ts';
import type {FileFault} from './file-fault.ts';
import type {ParsedTable, TableRow} from './table.ts';

const delimiters = [',', ';', '\t'] as const;

/** @param isKnown whether a head is one of ours: the delimiter is the one with which most of them are */
export function parseCsv(text: string, isKnown: (head: string) => boolean): ParsedTable {
  const [stated, body] = readSeparatorLine(text.replace(/\r\n?/g, '\n'));
  const delimiter = stated ?? toDelimiter(body, isKnown);
  const lines: TableRow[] = [];
  let fault: FileFault | undefined;
  let line = stated === undefined ? 1 : 2;
  let at = 0;
  Papa.parse<string[]>(body, {
    delimiter,
    skipEmptyLines: false,
    step: ({data, errors: [error], meta}) => {
      if (error) fault ??= {id: 'malformed-csv', line, reason: error.message};
      if (data.some((cell) => cell.trim() !== '')) lines.push({line, cells: data.map(toOriginal), defused: data.map((cell) => cell !== toOriginal(cell))});
      line += body.slice(at, meta.cursor).split('\n').length - 1;
      at = meta.cursor;
    },
  });
  const [head, ...rows] = lines;
  if (fault) return {fault};
  return head ? {table: {heads: head.cells.map((cell) => cell?.trim() ?? ''), rows}} : {fault: {id: 'empty-file'}};
}

/** Quoted throughout, with a mark of its encoding for spreadsheets. */
export function printCsv(rows: readonly (readonly string[])[], delimiter: ',' | ';'): string {
  const cells = rows.map((row) => row.map(defuse));
  return `\uFEFF${Papa.unparse(cells, {delimiter, quotes: true, newline: '\r\n'})}\r\n`;
}

/** Spreadsheets write `sep=;` in the first line. */
function readSeparatorLine(text: string): [string | undefined, string] {
  const [line = '', stated] = /^"?sep=([,;\t])"?\n/i.exec(text) ?? [];
  return [stated, text.slice(line.length)];
}

function toDelimiter(text: string, isKnown: (head: string) => boolean): string {
  const scores = delimiters.map((delimiter) => {
    const [heads = []] = Papa.parse<string[]>(text, {delimiter, preview: 1}).data;
    return {delimiter, score: heads.filter(isKnown).length * 1000 + heads.length};
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}
