import {readdirSync} from 'node:fs';
import path from 'node:path';
import {noCache} from '../../plugins/procedures/cache.ts';
import {contentRoot, loadVocabulary} from '../../plugins/procedures/load.ts';
import {readPages} from '../../plugins/procedures/pages.ts';
import {type Locale, locales} from '../../src/procedure/locale.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import type {Searchable} from '../../src/procedure/search/build-search.ts';
import type {PublishedProcedure} from '../../src/procedure/search/records.ts';
import type {Vocabulary} from '../../src/procedure/vocabulary.ts';
import {root} from '../host.ts';
import {generateProcedures} from './field/generate.ts';
import {products} from './field/products.ts';

const vocabulary = loadVocabulary(root);

function readShipped(locale: Locale): Procedure[] {
  const files = readdirSync(path.join(root, contentRoot(locale), 'procedures')).map((name) => `${contentRoot(locale)}/procedures/${name}`);
  const pages = readPages(
    root,
    files.map((file) => ({file, locale})),
    {vocabulary, cache: noCache, withProcedures: true},
  );
  return pages.flatMap(({procedure}) => procedure ?? []);
}

const shipped = new Map(locales.map((locale) => [locale, readShipped(locale)]));

/** The shipped procedures, and so many generated ones that there are `count` of them. */
export function toSite(count: number): Searchable {
  const toPublished = (locale: Locale): PublishedProcedure[] => {
    const own = shipped.get(locale) ?? [];
    const all = [...own, ...generateProcedures(locale, Math.max(0, count - own.length))];
    return all.map((procedure) => ({procedure, url: `${locale === 'en' ? '' : `/${locale}`}/procedures/${procedure.id}`, locale, translated: true}));
  };
  return {procedures: {en: toPublished('en'), da: toPublished('da'), de: toPublished('de')}, vocabulary: withField(vocabulary.vocabulary)};
}

function withField(own: Vocabulary): Vocabulary {
  const named = Object.entries(products);
  return {
    ...own,
    products: {...own.products, ...Object.fromEntries(named.map(([key, [name]]) => [key, {name}]))},
    consoles: {...own.consoles, ...Object.fromEntries(named.map(([key, [, name]]) => [key, {name, language: 'en' as const}]))},
  };
}
