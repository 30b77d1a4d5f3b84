import path from 'node:path';
import {noCache} from '../../plugins/procedures/cache.ts';
import {loadSources} from '../../plugins/procedures/checklist/load-sources.ts';
import {openPress, type Press} from '../../plugins/procedures/checklist/press.ts';
import {type Paper, toSheetData} from '../../plugins/procedures/checklist/sheet-data.ts';
import type {Checklist} from '../../src/procedure/checklist/block.ts';
import {buildChecklist} from '../../src/procedure/checklist/build-checklist.ts';
import type {ChecklistRequest} from '../../src/procedure/checklist/setting.ts';
import type {ChecklistSource} from '../../src/procedure/checklist/source.ts';
import type {Customer} from '../../src/procedure/customer/customer.ts';
import {type Locale, locales} from '../../src/procedure/locale.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** Where the sheets of these tests say that they are published. */
export const site = 'https://trin.example';

/** The sources of all procedures in all languages. */
export function allSources(): ChecklistSource[] {
  return locales.flatMap((locale) => [...sourcesIn(locale).values()]);
}

export function sourcesIn(locale: Locale): ReadonlyMap<string, ChecklistSource> {
  return loadSources(root, locale, {cache: noCache, site}).sources;
}

/** @throws when something on it looks like a secret */
export function checklistOf(source: ChecklistSource, request: ChecklistRequest): Checklist {
  const built = buildChecklist(source, request);
  if ('faults' in built) throw new Error(JSON.stringify(built.faults));
  return built.checklist;
}

let press: Press | undefined;

export function print(checklist: Checklist, paper: Paper = 'a4'): Uint8Array {
  press ??= openPress(root);
  return press.print(toSheetData(checklist, paper)).bytes;
}

export function customerOf(name: string, values: Readonly<Record<string, string>> = {}): Customer {
  return {id: 'customer-1', name, values: {...values}, kept: {}, changed: '2026-11-20T08:00:00.000Z'};
}
