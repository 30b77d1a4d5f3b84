import {type ChecklistSource, toChecklistSource} from '../../../src/procedure/checklist/source.ts';
import {type Locale, sourceLocale} from '../../../src/procedure/locale.ts';
import type {Diagnostic} from '../../remark-procedures/diagnose.ts';
import type {Cache} from '../cache.ts';
import {contentRoot, isProcedureFile, listPages, loadVocabulary} from '../load.ts';
import {readPages} from '../pages.ts';

/** The procedures of a site in one language, as far as sheets need them. */
export interface LoadedSources {
  /** By id; those without a translation are in the source language. */
  readonly sources: ReadonlyMap<string, ChecklistSource>;
  /** Faults that keep procedures from being printed. */
  readonly errors: readonly Diagnostic[];
}

export interface SourceOptions {
  readonly cache: Cache;
  /** Where the site is published, with no slash at the end. */
  readonly site: string;
}

export function loadSources(siteDir: string, locale: Locale, {cache, site}: SourceOptions): LoadedSources {
  const vocabulary = loadVocabulary(siteDir);
  const pages = listPages(siteDir).filter((page) => (page.locale === locale || page.locale === sourceLocale) && isProcedureFile(page.file, page.locale));
  const sources = new Map<string, ChecklistSource>();
  const errors: Diagnostic[] = [];
  for (const {facts, procedure} of readPages(siteDir, pages, {vocabulary, cache, withProcedures: true})) {
    const faults = facts.diagnostics.filter(({severity}) => severity === 'error');
    errors.push(...faults);
    if (!procedure || faults.length > 0 || (sources.get(procedure.id)?.locale ?? sourceLocale) !== sourceLocale) continue;
    const url = `${site}${locale === sourceLocale ? '' : `/${locale}`}${toPagePath(facts.file, facts.locale, procedure.slug)}`;
    sources.set(procedure.id, toChecklistSource(procedure, vocabulary.vocabulary, {locale: facts.locale, url}));
  }
  return {sources, errors: [...vocabulary.diagnostics.filter(({severity}) => severity === 'error'), ...errors]};
}

/** Where the host puts a page: without the numbers that order files, and with the slug as the last part. */
export function toPagePath(file: string, locale: Locale, slug: string | undefined): string {
  if (slug?.startsWith('/')) return slug;
  const parts = file
    .slice(contentRoot(locale).length + 1)
    .replace(/\.mdx?$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s\d])/, ''));
  return `/${[...parts.slice(0, -1), slug ?? parts.at(-1)].join('/')}`;
}
