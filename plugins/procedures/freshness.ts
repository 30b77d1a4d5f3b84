import {existsSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {Locale} from '../../src/procedure/locale.ts';
import {type Diagnostic, diagnose} from '../remark-procedures/diagnose.ts';
import {placeBetween, type Source, toSource} from '../remark-procedures/source.ts';
import {loadFile} from './load.ts';

/** That a translation was right, and for which text: `source` is the hash of what the original said. */
export const Acceptance = z.strictObject({source: z.string().regex(/^[0-9a-f]{12}$/), reason: z.string().regex(/\S/).optional()});
export type Acceptance = z.infer<typeof Acceptance>;

const version = 1;
const Freshness = z.object({version: z.literal(version)}).catchall(Acceptance);

/** By `procedure#step`; `procedure` alone is what stands around the steps. */
export type Acceptances = ReadonlyMap<string, Acceptance>;

export interface LoadedFreshness {
  readonly source: Source;
  readonly acceptances: Acceptances;
  /** A language without the file is not tracked. */
  readonly isTracked: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function freshnessFile(locale: Locale): string {
  return `i18n/${locale}/freshness.json`;
}

/** A line for each step of the site: far more than a page has. */
const maximumFreshnessBytes = 100_000_000;

export function loadFreshness(siteDir: string, locale: Locale): LoadedFreshness {
  const file = freshnessFile(locale);
  const none = {source: toSource(file, locale, ''), acceptances: new Map(), isTracked: false};
  if (!existsSync(path.join(siteDir, file))) return {...none, diagnostics: []};
  const {source, diagnostics} = loadFile(siteDir, file, locale, maximumFreshnessBytes);
  if (!source) return {...none, isTracked: true, diagnostics};
  return readFreshness(source);
}

function readFreshness(source: Source): LoadedFreshness {
  const faulty = (at: number, reason: string): LoadedFreshness => ({
    source,
    acceptances: new Map(),
    isTracked: true,
    diagnostics: [diagnose('malformed-json', placeBetween(source, at, at + 1), {reason})],
  });
  try {
    const read = Freshness.safeParse(JSON.parse(source.text));
    if (!read.success) {
      const key = String(read.error.issues[0]?.path[0] ?? 'version');
      return faulty(Math.max(0, source.text.indexOf(JSON.stringify(key))), `${key}: ${read.error.issues[0]?.message}`);
    }
    const {version: _version, ...acceptances} = read.data;
    return {source, acceptances: new Map(Object.entries(acceptances)), isTracked: true, diagnostics: []};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return faulty(Number(/position (\d+)/.exec(reason)?.[1] ?? 0), reason.replace(/ in JSON at position.*$/s, ''));
  }
}

/**
 * One line a record with an empty line between, in the order of the keys, the version last: two people who accept different steps
 * change lines that do not touch. Where both add at the same place, `merge=union` in `.gitattributes` keeps both.
 */
export function toFreshnessText(acceptances: Acceptances): string {
  const lines = [...acceptances]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, {source, reason}]) => {
      const record: Acceptance = {source, ...(reason !== undefined && {reason})};
      return `${JSON.stringify(key)}: ${JSON.stringify(record)},\n\n`;
    });
  return `{\n${lines.join('')}"version": ${version}\n}\n`;
}

export function writeFreshness(siteDir: string, locale: Locale, acceptances: Acceptances): void {
  const file = path.join(siteDir, freshnessFile(locale));
  writeFileSync(`${file}.tmp`, toFreshnessText(acceptances));
  renameSync(`${file}.tmp`, file);
}

/** The place of a record, for messages. */
export function placeOfRecord({source}: LoadedFreshness, key: string): Diagnostic['place'] {
  const written = JSON.stringify(key);
  const at = Math.max(0, source.text.indexOf(`${written}:`));
  return placeBetween(source, at, at + written.length);
}
