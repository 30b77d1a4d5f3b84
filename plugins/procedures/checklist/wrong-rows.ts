import type {WrongRow} from './load-customers.ts';

/** What was not printed, a line a row. */
export function toTable(wrong: readonly WrongRow[]): string {
  const width = Math.max(...wrong.map(({row}) => row.length), 3);
  return wrong.map(({row, reason}) => `${row.padEnd(width)}  ${reason}\n`).join('');
}
