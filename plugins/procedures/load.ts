import {isUtf8} from 'node:buffer';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {type Locale, locales, sourceLocale, targetLocales} from '../../src/procedure/locale.ts';
import type {VocabularyName} from '../../src/procedure/vocabulary.ts';
import type {LoadInclude} from '../remark-procedures/body.ts';
import {type Diagnostic, diagnose} from '../remark-procedures/diagnose.ts';
import type {Phrase} from '../remark-procedures/messages/data.ts';
import {placeBetween, type Source, startOf, toSource} from '../remark-procedures/source.ts';
import {type ReadVocabulary, readVocabulary, vocabularyNames} from '../remark-procedures/vocabulary.ts';

export const maximumBytes = 1_000_000;

/** The folder of a language's pages, from the project's root. */
export function contentRoot(locale: Locale): string {
  return locale === sourceLocale ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
}

export const vocabularyFolder = 'docs/_shared';

export interface LoadedFile {
  readonly file: string;
  readonly locale: Locale;
  /** Absent when the file is no readable text. */
  readonly source?: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** The pages of all languages, in the order of their names; as the host does, without those in folders or files that begin with `_`. */
export function listPages(siteDir: string): {file: string; locale: Locale}[] {
  return locales.flatMap((locale) => listFolder(siteDir, contentRoot(locale)).map((file) => ({file, locale})));
}

/** The files of a language that pages include. */
export function listShared(siteDir: string, locale: Locale): string[] {
  return listFolder(siteDir, `${contentRoot(locale)}/_shared`);
}

function listFolder(siteDir: string, folder: string): string[] {
  const full = path.join(siteDir, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, {withFileTypes: true})
    .filter(({name}) => !name.startsWith('_') && !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFolder(siteDir, inner);
      return /\.mdx?$/.test(entry.name) ? [inner] : [];
    });
}

export function isProcedureFile(file: string, locale: Locale): boolean {
  return file.startsWith(`${contentRoot(locale)}/procedures/`);
}

/** The language of a file of the project; one outside of every content root is taken for a page in the source language. */
export function localeOf(file: string): Locale {
  return locales.find((locale) => file.startsWith(`${contentRoot(locale)}/`)) ?? sourceLocale;
}

/** The languages that somebody has begun to translate into. */
export function translatedLocales(siteDir: string): Locale[] {
  return targetLocales.filter((locale) => existsSync(path.join(siteDir, contentRoot(locale))));
}

/** The page that a translation is made from; undefined for one in the source language. */
export function sourceFileOf(file: string, locale: Locale): string | undefined {
  return locale === sourceLocale ? undefined : contentRoot(sourceLocale) + file.slice(contentRoot(locale).length);
}

/** Where the translation of a page is kept. */
export function translationOf(file: string, locale: Locale): string {
  return contentRoot(locale) + file.slice(contentRoot(sourceLocale).length);
}

/** @param file from the project's root, with `/` */
export function loadFile(siteDir: string, file: string, locale: Locale, maximum = maximumBytes): LoadedFile {
  const full = path.join(siteDir, file);
  const unreadable = (reason: Phrase, bad?: Source, at = 0): LoadedFile => ({
    file,
    locale,
    diagnostics: [diagnose('unreadable-file', placeBetween(bad ?? toSource(file, locale, ''), at, at), {reason})],
  });
  try {
    const {size} = statSync(full);
    if (size > maximum) {
      return {file, locale, diagnostics: [diagnose('huge-file', startOf(file), {actual: size, expected: maximum})]};
    }
    const bytes = readFileSync(full);
    const source = toSource(file, locale, bytes.toString('utf8'));
    if (!isUtf8(bytes)) return unreadable({phrase: 'notUtf8'}, source, source.text.indexOf('\uFFFD'));
    const nul = source.text.indexOf('\u0000');
    if (nul >= 0) return unreadable({phrase: 'nulByte'}, source, nul);
    return {file, locale, source, diagnostics: []};
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return code === 'ENOENT'
      ? {file, locale, diagnostics: [diagnose('unknown-file', startOf(file), {actual: file})]}
      : unreadable(code === 'EISDIR' ? {phrase: 'isFolder'} : {phrase: 'systemError', code: String(code)});
  }
}

/** Finds included files as links are found: in the language of the page first, then in the source language; never outside of these. */
export function includeLoader(siteDir: string, locale: Locale): LoadInclude {
  return (written) => {
    if (!written.startsWith('/') || written.split('/').includes('..')) return undefined;
    const found = [locale, sourceLocale].find((each) => existsSync(path.join(siteDir, contentRoot(each), written)));
    if (found === undefined) return undefined;
    const loaded = loadFile(siteDir, contentRoot(found) + written, found);
    const original = sourceFileOf(loaded.file, found);
    return original === undefined ? loaded : {...loaded, original: loadFile(siteDir, original, sourceLocale).source};
  };
}

export interface LoadedVocabulary extends ReadVocabulary {
  /** All of its text, for caches. */
  readonly text: string;
}

export function loadVocabulary(siteDir: string): LoadedVocabulary {
  const files = vocabularyNames.map((name) => [name, loadFile(siteDir, vocabularyFile(name), sourceLocale)] as const);
  const sources = Object.fromEntries(files.map(([name, {source}]) => [name, source ?? toSource(vocabularyFile(name), sourceLocale, '')])) as Record<
    VocabularyName,
    Source
  >;
  const missing = files.filter(([, {diagnostics}]) => diagnostics.some(({rule}) => rule === 'unknown-file')).map(([name]) => name);
  const unreadable = files.flatMap(([, {diagnostics}]) => diagnostics.filter(({rule}) => rule !== 'unknown-file'));
  const read = readVocabulary(sources, missing);
  return {
    ...read,
    complete: read.complete && unreadable.length === 0,
    diagnostics: [...unreadable, ...read.diagnostics],
    text: Object.values(sources)
      .map(({text}) => text)
      .join('\0'),
  };
}

export function vocabularyFile(name: VocabularyName): string {
  return `${vocabularyFolder}/${name}.yml`;
}
