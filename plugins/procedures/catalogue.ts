import * as z from 'zod';
import {Catalogue, type CatalogueProcedure, toCatalogueProcedure} from '../../src/procedure/catalogue.ts';
import type {Locale} from '../../src/procedure/locale.ts';
import {toPageNames} from '../../src/procedure/page.ts';
import {type ProcedureText, toProcedureText} from '../../src/procedure/run/procedure-text.ts';
import type {Cache} from './cache.ts';
import type {LoadedVocabulary} from './load.ts';
import {type PublishedPage, readPublished} from './published.ts';

/** The procedures of a site in one language, by id. A page that is not translated is made from the source language's file. */
export function buildCatalogue(...given: Parameters<typeof buildTexts>): CatalogueProcedure[] {
  return buildTexts(...given).map(({procedure}) => procedure);
}

/** The same with what runs need beside it. */
export function buildTexts(siteDir: string, pages: readonly PublishedPage[], locale: Locale, vocabulary: LoadedVocabulary, cache: Cache): ProcedureText[] {
  return readPublished(siteDir, pages, locale, {vocabulary, cache})
    .map(({procedure, ...published}) =>
      toProcedureText(toCatalogueProcedure(procedure, vocabulary.vocabulary, published), toPageNames(procedure, vocabulary.vocabulary, published.locale)),
    )
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
