import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {ChecklistSource} from '../../../src/procedure/checklist/source.ts';
import type {Locale} from '../../../src/procedure/locale.ts';
import {hash} from '../cache.ts';
import type {LoadedSources, SourceOptions} from './load-sources.ts';

interface KeptSources {
  readonly key: string;
  readonly sources: readonly (readonly [id: string, source: ChecklistSource])[];
}

/** What `loadSources` gives; while no text has changed it is kept, and no parser is started for the first sheet. */
export async function openSources(siteDir: string, locale: Locale, {cache, site}: SourceOptions): Promise<LoadedSources> {
  const name = `sheets-${locale}`;
  const key = hash(site, ...['docs', `i18n/${locale}`].flatMap((folder) => readTexts(path.join(siteDir, folder))));
  const kept = cache.read(name) as KeptSources | undefined;
  if (kept?.key === key) return {sources: new Map(kept.sources), errors: []};
  const {loadSources} = await import('./load-sources.ts');
  const loaded = loadSources(siteDir, locale, {cache, site});
  if (loaded.errors.length === 0) cache.write(name, {key, sources: [...loaded.sources]} satisfies KeptSources);
  return loaded;
}

/** All that a procedure may be made from, each text after its name. */
function readTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && /\.(?:mdx?|ya?ml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]);
}
