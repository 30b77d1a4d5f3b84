import type {Score} from './scoring.ts';

/** One line of the table that a run prints: everything, then each class. */
export function toRow(name: string, all: Score, classes: readonly (readonly [string, Score])[]): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
  const cells = classes.map(([each, score]) => `${each} ${share(score.first, score.queries)}/${share(score.firstThree, score.queries)}`);
  const total = `${share(all.first, all.queries)}/${share(all.firstThree, all.queries)} mrr ${share(all.reciprocal, all.queries)} step ${share(all.rightSteps, all.steps)}`;
  return `${name.padEnd(16)} ${`${all.queries} queries`.padEnd(12)} ${total}  ${cells.join('  ')}`;
}
