/** How many letters of a word may be wrong. */
export function allowedEdits(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3;
}

/**
 * Letters to insert, delete, replace or swap with their neighbour on the way from one word to another; more than `most` counts as
 * infinitely many. @param ending how many letters at the end of the first word may be left out for nothing
 */
export function editDistance(from: string, to: string, most: number, ending = 0): number {
  if (to.length - from.length > most || from.length - to.length > most + ending) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({length: to.length + 1}, (_, index) => index);
  let distance = Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row++) {
    const current = toRow(row, from, to, last, beforeLast);
    if (row >= from.length - ending) distance = Math.min(distance, current[to.length] ?? distance);
    if (Math.min(...current) > most) break;
    beforeLast = last;
    last = current;
  }
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

/** The distances of the first letters of a word from every beginning of the other. */
function toRow(row: number, from: string, to: string, last: readonly number[], beforeLast: readonly number[]): number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column++) {
    const differs = from[row - 1] === to[column - 1] ? 0 : 1;
    let least = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + differs);
    if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) least = Math.min(least, (beforeLast[column - 2] ?? least) + 1);
    current.push(least);
  }
  return current;
}
