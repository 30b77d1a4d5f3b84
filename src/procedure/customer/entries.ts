import {LineCounter, parseDocument} from 'yaml';
import type {ParsedTable} from './table.ts';

export function parseJson(text: string): ParsedTable {
  try {
    return toTable(JSON.parse(text));
  } catch (error) {
    return {fault: {id: 'malformed-json', reason: error instanceof Error ? error.message : ''}};
  }
}

/** Every plain value is a text, so that `007`, `no` and `2026-11-20` stay what they are. */
export function parseYaml(text: string): ParsedTable {
  const lines = new LineCounter();
  const document = parseDocument(text, {schema: 'failsafe', lineCounter: lines, prettyErrors: false});
  const [error] = document.errors;
  if (error) return {fault: {id: 'malformed-yaml', line: lines.linePos(error.pos[0]).line, reason: error.message}};
  try {
    return toTable(document.toJS({maxAliasCount: 100}));
  } catch (thrown) {
    return {fault: {id: 'malformed-yaml', reason: thrown instanceof Error ? thrown.message : ''}};
  }
}

/** A list of customers, an export of ours, or one customer; `values` and `kept` may stand as objects of their own. */
function toTable(content: unknown): ParsedTable {
  const entries = toEntries(content);
  if (!entries) return {fault: {id: 'no-customers'}};
  const flat = entries.map(flatten);
  const heads = [...new Set(flat.flatMap((entry) => [...entry.keys()]))];
  const rows = flat.map((entry, index) => ({
    line: index + 1,
    cells: heads.map((head) => (entry.has(head) ? toCellText(entry.get(head)) : '')),
    defused: heads.map(() => false),
  }));
  return {table: {heads, rows}};
}

function toEntries(content: unknown): object[] | undefined {
  const list = Array.isArray(content) ? content : isObject(content) && 'customers' in content ? content.customers : [content];
  return Array.isArray(list) && list.length > 0 && list.every(isObject) ? list : undefined;
}

function flatten(entry: object): Map<string, unknown> {
  const parts = Object.entries(entry).flatMap(([key, value]) =>
    (key === 'values' || key === 'kept') && isObject(value)
      ? Object.entries(value).map(([inner, each]) => [`${key}.${inner}`, each] as const)
      : [[key, value] as const],
  );
  return new Map(parts);
}

function toCellText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean' || (typeof value === 'number' && (Number.isSafeInteger(value) || !Number.isInteger(value)))) return String(value);
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
