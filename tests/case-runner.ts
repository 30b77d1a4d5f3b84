import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {noCache} from '../plugins/procedures/cache.ts';
import {checkSite} from '../plugins/procedures/check-site.ts';
import {freshnessFile} from '../plugins/procedures/freshness.ts';
import {contentRoot, loadVocabulary, vocabularyFile} from '../plugins/procedures/load.ts';
import {type Diagnostic, hasErrors, inOrder, messageOf} from '../plugins/remark-procedures/diagnose.ts';
import {readText} from '../plugins/remark-procedures/pipeline.ts';
import {silence} from '../plugins/remark-procedures/silence.ts';
import {toSource} from '../plugins/remark-procedures/source.ts';
import {vocabularyNames} from '../plugins/remark-procedures/vocabulary.ts';
import {type Locale, locales} from '../src/procedure/locale.ts';
import {printTree} from './print-tree.ts';

export const casesFolder = path.join(import.meta.dirname, 'cases');
const vocabularyFolder = path.join(casesFolder, '_vocabulary');

/** The day on which all cases are checked. */
export const caseDay = '2026-11-20';

export interface Case {
  readonly subject: string;
  /** `reports-…`, `accepts-…` or `builds-…`. */
  readonly name: string;
  readonly folder: string;
}

/** `tests/cases/<subject>/<case>`; folders that begin with `_` are no subjects. */
export function listCases(): Case[] {
  return listFolders(casesFolder).flatMap((subject) =>
    listFolders(path.join(casesFolder, subject)).map((name) => ({subject, name, folder: path.join(casesFolder, subject, name)})),
  );
}

function listFolders(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({name}) => name)
    .sort();
}

/** What a case says, by the file that it is compared with; undefined where there is nothing to say. */
export interface Results {
  readonly 'messages.txt': string | undefined;
  readonly 'model.json': string | undefined;
  readonly 'tree.mdx': string | undefined;
}

export const expectationFiles = ['messages.txt', 'model.json', 'tree.mdx'] as const satisfies readonly (keyof Results)[];

/** What a case of one procedure in several languages may hold, and where a site has it. Pages include `/_shared/shared.mdx`. */
const placesInSite: Readonly<Record<string, string>> = {
  ...Object.fromEntries(vocabularyNames.map((name) => [`${name}.yml`, vocabularyFile(name)])),
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [`${locale}.mdx`, `${contentRoot(locale)}/procedures/procedure.mdx`],
      [`shared.${locale}.mdx`, `${contentRoot(locale)}/_shared/shared.mdx`],
      [`freshness.${locale}.json`, freshnessFile(locale)],
    ]),
  ),
};

/**
 * Inputs: `source.mdx` (or `source.da.mdx`, `source.de.mdx`) with the `.mdx` files that it includes beside it as `/name.mdx`, or
 * `en.mdx` with its translations, or a whole `site`.
 */
export function listInputs(folder: string): string[] {
  const names = readdirSync(folder);
  if (names.includes('site')) return ['site'];
  return names.filter((name) => (names.includes('en.mdx') ? name in placesInSite : name.endsWith('.mdx')));
}

export function runCase({folder}: Case): Results {
  const site = path.join(folder, 'site');
  if (existsSync(site)) return runSite(site);
  return existsSync(path.join(folder, 'en.mdx')) ? runLanguages(folder) : runSource(folder);
}

function runSource(folder: string): Results {
  const [locale, name] = sourceOf(folder);
  const text = readFileSync(path.join(folder, name), 'utf8');
  const load = (written: string) => {
    const file = path.join(folder, written);
    return existsSync(file) ? {source: toSource(written.slice(1), locale, readFileSync(file, 'utf8')), diagnostics: []} : undefined;
  };
  const source = toSource(name, locale, text);
  const page = readText(source, {vocabulary: testVocabulary().vocabulary, load});
  const diagnostics = inOrder(silence(page.diagnostics, page.allowances));
  const isSound = !hasErrors({diagnostics});
  return {
    'messages.txt': toLines(diagnostics, name),
    'model.json': page.procedure && `${JSON.stringify(page.procedure, (key, value) => (key === 'place' || key === 'places' ? undefined : value), 2)}\n`,
    'tree.mdx': isSound ? printTree(source, {vocabulary: testVocabulary().vocabulary, load}) : undefined,
  };
}

function sourceOf(folder: string): [Locale, string] {
  for (const locale of locales) {
    const name = `source.${locale}.mdx`;
    if (existsSync(path.join(folder, name))) return [locale, name];
  }
  return ['en', 'source.mdx'];
}

/** A copy of the site, with the vocabulary of all cases where it has none of its own. */
function runSite(site: string): Results {
  const files = existsSync(path.join(site, 'docs/_shared')) ? [] : [[vocabularyFolder, 'docs/_shared'] as const];
  return checkCopies([...files, [site, '']], (diagnostics) => toLines(diagnostics, ''));
}

/** Files have their names in the folder, also in messages. Of the vocabulary of all cases, no procedure uses everything. */
function runLanguages(folder: string): Results {
  const names = listInputs(folder);
  const files = names.map((name) => [path.join(folder, name), placesInSite[name] ?? name] as const);
  return checkCopies([[vocabularyFolder, 'docs/_shared'], ...files], (diagnostics) => {
    const heard = diagnostics.filter(({rule, place}) => rule !== 'unused-vocabulary-key' || names.some((name) => placesInSite[name] === place.file));
    return withShortNames(toLines(heard, ''));
  });
}

function withShortNames(lines: string | undefined): string | undefined {
  return Object.entries(placesInSite).reduce((text, [name, file]) => text?.replaceAll(file, name), lines);
}

function checkCopies(files: readonly (readonly [from: string, to: string])[], say: (diagnostics: readonly Diagnostic[]) => string | undefined): Results {
  const copy = mkdtempSync(path.join(tmpdir(), 'trin-case-'));
  try {
    for (const [from, to] of files) cpSync(from, path.join(copy, to), {recursive: true});
    return {'messages.txt': say(checkSite(copy, {today: caseDay, cache: noCache}).diagnostics), 'model.json': undefined, 'tree.mdx': undefined};
  } finally {
    rmSync(copy, {recursive: true});
  }
}

let vocabulary: ReturnType<typeof loadVocabulary> | undefined;
export function testVocabulary(): ReturnType<typeof loadVocabulary> {
  if (!vocabulary) {
    const site = mkdtempSync(path.join(tmpdir(), 'trin-vocabulary-'));
    cpSync(vocabularyFolder, path.join(site, 'docs/_shared'), {recursive: true});
    vocabulary = loadVocabulary(site);
    rmSync(site, {recursive: true});
  }
  return vocabulary;
}

/** `3:17-3:24 error unknown-step-kind Unexpected step kind …`; another file than the source stands before it. */
function toLines(diagnostics: readonly Diagnostic[], file: string): string | undefined {
  const lines = diagnostics.map((diagnostic) => {
    const {line, column, endLine, endColumn} = diagnostic.place;
    const prefix = diagnostic.place.file === file ? '' : `${diagnostic.place.file} `;
    return `${prefix}${line}:${column}-${endLine}:${endColumn} ${diagnostic.severity} ${diagnostic.rule} ${messageOf(diagnostic)}\n`;
  });
  return lines.length > 0 ? lines.join('') : undefined;
}

/** Writes what a case says now: messages always, the other files where they are there. */
export function updateCase(tested: Case, results: Results): void {
  for (const name of expectationFiles) {
    const file = path.join(tested.folder, name);
    const result = results[name];
    if (result === undefined) rmSync(file, {force: true});
    else if (name === 'messages.txt' || existsSync(file)) writeFileSync(file, result);
  }
}
