import {existsSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {Locale} from '../../src/procedure/locale.ts';
import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose} from '../remark-procedures/diagnose.ts';
import {placeBetween, type Source, toSource} from '../remark-procedures/source.ts';
import {endOf, readJson} from './json.ts';
import {loadFile} from './load.ts';

/** That a translation was right, and for which text: `source` is the hash of what the original said. */
export const Acceptance = z.strictObject({source: z.string().regex(/^[0-9a-f]{12}$/), reason: z.string().regex(/\S/).optional()});
export type Acceptance = z.infer<typeof Acceptance>;

const version = 1;
const writtenVersion = `"version": ${version}`;

/** By `procedure#step`; `procedure` alone is what stands around the steps. Behind a merge there may be several of one. */
export type Acceptances = ReadonlyMap<string, readonly Acceptance[]>;

export interface LoadedFreshness {
  readonly source: Source;
  readonly acceptances: Acceptances;
  /** A language without the file is not tracked. */
  readonly isTracked: boolean;
  /** Of the records, by their keys. */
  readonly places: ReadonlyMap<string, Place>;
  readonly diagnostics: readonly Diagnostic[];
}

export function freshnessFile(locale: Locale): string {
  return `i18n/${locale}/freshness.json`;
}

/** A line for each step of the site: far more than a page has. */
const maximumFreshnessBytes = 100_000_000;

export function loadFreshness(siteDir: string, locale: Locale): LoadedFreshness {
  const file = freshnessFile(locale);
  const none = {source: toSource(file, locale, ''), acceptances: new Map(), places: new Map(), isTracked: false};
  if (!existsSync(path.join(siteDir, file))) return {...none, diagnostics: []};
  const {source, diagnostics} = loadFile(siteDir, file, locale, maximumFreshnessBytes);
  if (!source) return {...none, isTracked: true, diagnostics};
  return readFreshness(source);
}

function readFreshness(source: Source): LoadedFreshness {
  const {members, diagnostics} = readJson(source);
  const faulty = (faults: readonly Diagnostic[]): LoadedFreshness => ({
    source,
    acceptances: new Map(),
    places: new Map(),
    isTracked: true,
    diagnostics: faults,
  });
  if (members.length === 0 && diagnostics.length > 0) return faulty(diagnostics);
  const versions = members.filter(({key}) => key === 'version');
  const records = members.filter(({key}) => key !== 'version').map((member) => ({...member, read: Acceptance.safeParse(member.value)}));
  const faults = [
    ...(versions.length === 0 ? [toFault(endOf(source), writtenVersion)] : []),
    ...versions.filter(({value}) => value !== version).map(({place}) => toFault(place, writtenVersion)),
    ...records.filter(({read}) => !read.success).map(({place}) => toFault(place, '{"source": "…"}')),
  ];
  if (faults.length > 0) return faulty(faults);
  const acceptances = new Map<string, Acceptance[]>();
  for (const {key, read} of records) if (read.success) acceptances.set(key, [...(acceptances.get(key) ?? []), read.data]);
  return {source, acceptances, places: new Map(members.map(({key, place}) => [key, place])), isTracked: true, diagnostics: []};
}

function toFault(place: Place, expected: string): Diagnostic {
  return diagnose('malformed-json', place, {expected: [expected]});
}

/**
 * One line a record with an empty line between, in the order of the keys, the version last: two people who accept different steps
 * change lines that do not touch. Where both add at the same place, `merge=union` in `.gitattributes` keeps both, and may keep the old
 * state of a record beside the new one.
 */
export function toFreshnessText(acceptances: ReadonlyMap<string, Acceptance>): string {
  const lines = [...acceptances]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, {source, reason}]) => {
      const record: Acceptance = {source, ...(reason !== undefined && {reason})};
      return `${JSON.stringify(key)}: ${JSON.stringify(record)},\n\n`;
    });
  return `{\n${lines.join('')}${writtenVersion}\n}\n`;
}

export function writeFreshness(siteDir: string, locale: Locale, acceptances: ReadonlyMap<string, Acceptance>): void {
  const file = path.join(siteDir, freshnessFile(locale));
  writeFileSync(`${file}.tmp`, toFreshnessText(acceptances));
  renameSync(`${file}.tmp`, file);
}

/** The place of a record, for messages. */
export function placeOfRecord({source, places}: LoadedFreshness, key: string): Place {
  return places.get(key) ?? placeBetween(source, 0, 0);
}
