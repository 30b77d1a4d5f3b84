/** A phone number or a plain negative number: a spreadsheet computes nothing of it. */
const harmless = /^(?:\+[\d ()./-]+|-\d+(?:[.,]\d+)?)$/;
const live = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that a spreadsheet would run gets an apostrophe before it. So does one that looks as if it had been defused already: `toOriginal` takes one away. */
export function defuse(cell: string): string {
  return live.test(cell) && !harmless.test(cell) ? `'${cell}` : cell;
}

export function toOriginal(cell: string): string {
  return cell.startsWith("'") && live.test(cell) ? cell.slice(1) : cell;
}
