import * as z from 'zod';
import {Catalogue, type CatalogueProcedure, toCatalogueProcedure} from '../../src/procedure/catalogue.ts';
import type {Locale} from '../../src/procedure/locale.ts';
import {toPageNames} from '../../src/procedure/page.ts';
import {type ProcedureText, toProcedureText} from '../../src/procedure/run/procedure-text.ts';
import type {Cache} from './cache.ts';
import {isProcedureFile, type LoadedVocabulary, localeOf} from './load.ts';
import {readPages} from './pages.ts';

/** A page of the host in one language: which file it is made from, and where it stands. */
export interface PublishedPage {
  readonly file: string;
  readonly url: string;
}

/** The procedures of a site in one language, by id. A page that is not translated is made from the source language's file. */
export function buildCatalogue(...given: Parameters<typeof buildTexts>): CatalogueProcedure[] {
  return buildTexts(...given).map(({procedure}) => procedure);
}

/** The same with what runs need beside it. */
export function buildTexts(
  siteDir: string,
  pages: readonly PublishedPage[],
  locale: Locale,
  {vocabulary, ...loaded}: LoadedVocabulary,
  cache: Cache,
): ProcedureText[] {
  const procedures = pages.map((page) => ({...page, locale: localeOf(page.file)})).filter((page) => isProcedureFile(page.file, page.locale));
  return readPages(siteDir, procedures, {vocabulary: {vocabulary, ...loaded}, cache, withProcedures: true})
    .flatMap(({procedure}, index) => {
      const page = procedures[index];
      if (!procedure || !page) return [];
      const entry = toCatalogueProcedure(procedure, vocabulary, {url: page.url, locale: page.locale, translated: page.locale === locale});
      return [toProcedureText(entry, toPageNames(procedure, vocabulary, page.locale))];
    })
    .sort((a, b) => (a.procedure.id < b.procedure.id ? -1 : 1));
}

/** @param schemaUrl where the schema is published, from the site's root */
export function toCatalogueJson(procedures: readonly CatalogueProcedure[], locale: Locale, schemaUrl: string): string {
  const catalogue: Catalogue = {$schema: schemaUrl, locale, procedures: [...procedures]};
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

export function toCatalogueSchema(): string {
  const schema = z.toJSONSchema(Catalogue, {target: 'draft-2020-12', io: 'output'});
  return `${JSON.stringify({...schema, title: 'Catalogue of procedures'}, null, 2)}\n`;
}
