import {mergeEvents} from './merge.ts';
import type {Run, Runs} from './run.ts';

/** @param schemaUrl where the schema of `Runs` is published */
export function toJson(runs: readonly Run[], schemaUrl: string): string {
  const content: Runs = {$schema: schemaUrl, version: 1, runs: runs.map((run) => ({...run, events: mergeEvents(run.events, [])}))};
  return `${JSON.stringify(content, null, 2)}\n`;
}
