import {decode} from '../customer/decode.ts';
import type {FileFault} from '../customer/file-fault.ts';
import {mergeRuns} from './merge.ts';
import {Run} from './run.ts';

/** What keeps a run of a file from being taken in. `path` is where in it something is wrong. */
export type RunFault =
  | {readonly id: 'malformed-run'; readonly path: readonly PropertyKey[]}
  | {readonly id: 'secret-in-run'}
  /** Written by a later version of Trin. */
  | {readonly id: 'newer-version'}
  /** Another run has the same id. */
  | {readonly id: 'other-run'};

/** Years of work; a browser holds it. */
const bytes = 100_000_000;

export interface ReadRun {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Merged with the one that is here already; absent with a fault. */
  readonly run?: Run | undefined;
  readonly becomes: 'new' | 'changed' | 'same';
  readonly fault?: RunFault | undefined;
}

/** The runs of an exported file. @param existing the run of this id that is here already, with its events */
export function readRuns(
  content: Uint8Array | string,
  existing: (id: string) => Run | undefined,
): {readonly runs: readonly ReadRun[]} | {readonly fault: FileFault} {
  const decoded = decode(content, bytes);
  if ('fault' in decoded) return decoded;
  try {
    const entries = toEntries(JSON.parse(decoded.text));
    return entries.length === 0 ? {fault: {id: 'no-runs'}} : {runs: entries.map((entry, index) => ({number: index + 1, ...readRun(entry, existing)}))};
  } catch (error) {
    return {fault: {id: 'malformed-json', reason: error instanceof Error ? error.message : ''}};
  }
}

function toEntries(content: unknown): unknown[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('runs' in content) return Array.isArray(content.runs) ? content.runs : [];
  return 'events' in content ? [content] : [];
}

function readRun(entry: unknown, existing: (id: string) => Run | undefined): Omit<ReadRun, 'number'> {
  const read = Run.safeParse(entry);
  if (!read.success) return {becomes: 'new', fault: toFault(entry, read.error.issues[0])};
  const known = existing(read.data.id);
  if (!known) return {becomes: 'new', run: read.data};
  const run = mergeRuns(known, read.data);
  return run ? {becomes: run.events.length > known.events.length ? 'changed' : 'same', run} : {becomes: 'new', fault: {id: 'other-run'}};
}

function toFault(entry: unknown, issue: {readonly message: string; readonly path: readonly PropertyKey[]} | undefined): RunFault {
  if (typeof entry === 'object' && entry !== null && 'version' in entry && typeof entry.version === 'number' && entry.version > 1) return {id: 'newer-version'};
  return issue?.message === 'secret' ? {id: 'secret-in-run'} : {id: 'malformed-run', path: issue?.path ?? []};
}
