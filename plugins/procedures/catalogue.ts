import * as z from 'zod';
import {Catalogue, type CatalogueProcedure, toCatalogueProcedure} from '../../src/procedure/catalogue.ts';
import type {Locale} from '../../src/procedure/locale.ts';
import type {Cache} from './cache.ts';
import type {LoadedVocabulary} from './load.ts';
import {type PublishedPage, readPublished} from './published.ts';

/** The procedures of a site in one language, by id. A page that is not translated is made from the source language's file. */
export function buildCatalogue(
  siteDir: string,
  pages: readonly PublishedPage[],
  locale: Locale,
  vocabulary: LoadedVocabulary,
  cache: Cache,
): CatalogueProcedure[] {
  return readPublished(siteDir, pages, locale, {vocabulary, cache})
    .map(({procedure, ...published}) => toCatalogueProcedure(procedure, vocabulary.vocabulary, published))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
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
