import type {Locale} from '../../src/procedure/locale.ts';
import type {PublishedProcedure} from '../../src/procedure/search/records.ts';
import type {Cache} from './cache.ts';
import {isProcedureFile, type LoadedVocabulary, localeOf} from './load.ts';
import {readPages} from './pages.ts';

/** A page of the host in one language: which file it is made from, and where it stands. */
export interface PublishedPage {
  readonly file: string;
  readonly url: string;
}

export interface Reading {
  readonly vocabulary: LoadedVocabulary;
  readonly cache: Cache;
}

/** The procedures of a site in one language. A page that is not translated is made from the source language's file. */
export function readPublished(siteDir: string, pages: readonly PublishedPage[], locale: Locale, reading: Reading): PublishedProcedure[] {
  const procedures = pages.map((page) => ({...page, locale: localeOf(page.file)})).filter((page) => isProcedureFile(page.file, page.locale));
  return readPages(siteDir, procedures, {...reading, withProcedures: true}).flatMap(({procedure}, index) => {
    const page = procedures[index];
    return procedure && page ? [{procedure, url: page.url, locale: page.locale, translated: page.locale === locale}] : [];
  });
}
