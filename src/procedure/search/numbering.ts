import type {SearchRecord} from './record.ts';
import {blockSize} from './results.ts';

/** Where the passages of each procedure are among all, which are numbered through. */
export interface Numbering {
  readonly procedures: number;
  readonly procedureOf: (passage: number) => number;
  readonly firstOf: (procedure: number) => number;
}

/** Passages in the order of their numbers. Those of each procedure begin a block, so that a number tells where its result is. */
export interface NumberedRecords extends Numbering {
  /** Absent where a block is not full. */
  readonly records: readonly (SearchRecord | undefined)[];
  /** How many blocks each procedure has. */
  readonly blocks: readonly number[];
}

export function numberRecords(records: readonly SearchRecord[]): NumberedRecords {
  const groups = new Map<string, SearchRecord[]>();
  for (const record of records) groups.set(record.procedure, [...(groups.get(record.procedure) ?? []), record]);
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const blocks = sorted.map((group) => Math.ceil(group.length / blockSize));
  const padded = sorted.flatMap((group, index) => Array.from({length: (blocks[index] ?? 0) * blockSize}, (_, at) => group[at]));
  return {...toNumbering(blocks), records: padded, blocks};
}

/** @param blocks how many blocks each procedure has */
export function toNumbering(blocks: readonly number[]): Numbering {
  const procedures = blocks.flatMap((count, procedure) => Array.from({length: count}, () => procedure));
  const firsts: number[] = [];
  let first = 0;
  for (const count of blocks) {
    firsts.push(first);
    first += count * blockSize;
  }
  return {
    procedures: blocks.length,
    procedureOf: (passage) => procedures[Math.floor(passage / blockSize)] ?? 0,
    firstOf: (procedure) => firsts[procedure] ?? 0,
  };
}
