import {type ChecklistSource, toChecklistSource} from '../../../src/procedure/checklist/source.ts';
import type {Locale} from '../../../src/procedure/locale.ts';
import type {Cache} from '../cache.ts';
import type {LoadedVocabulary} from '../load.ts';
import {type PublishedPage, readPublished} from '../published.ts';

/** What sheets are made from, of each procedure that the host publishes in one language, by id. @param site with no slash at the end */
export function toPublishedSources(
  siteDir: string,
  pages: readonly PublishedPage[],
  locale: Locale,
  {vocabulary, cache, site}: {readonly vocabulary: LoadedVocabulary; readonly cache: Cache; readonly site: string},
): ChecklistSource[] {
  return readPublished(siteDir, pages, locale, {vocabulary, cache})
    .map(({procedure, locale: written, url}) => toChecklistSource(procedure, vocabulary.vocabulary, {locale: written, url: site + url}))
    .sort((a, b) => (a.procedure.id < b.procedure.id ? -1 : 1));
}

/** A module that names all sheets and loads each when it is asked for. */
export function toSheetLoader(sources: readonly ChecklistSource[], fileOf: (source: ChecklistSource) => string): string {
  const entries = sources.map((source) => {
    const {id, title} = source.procedure;
    return `  {id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, load: () => import(${JSON.stringify(`./${fileOf(source)}`)}).then((module) => module.default)},\n`;
  });
  return `export default {sheets: [\n${entries.join('')}]};\n`;
}
