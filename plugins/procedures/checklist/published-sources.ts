import {type ChecklistSource, toChecklistSource} from '../../../src/procedure/checklist/source.ts';
import type {Cache} from '../cache.ts';
import type {PublishedPage} from '../catalogue.ts';
import {isProcedureFile, type LoadedVocabulary, localeOf} from '../load.ts';
import {readPages} from '../pages.ts';

/** What sheets are made from, of each procedure that the host publishes in one language, by id. @param site with no slash at the end */
export function toPublishedSources(
  siteDir: string,
  pages: readonly PublishedPage[],
  {vocabulary, cache, site}: {readonly vocabulary: LoadedVocabulary; readonly cache: Cache; readonly site: string},
): ChecklistSource[] {
  const procedures = pages.map((page) => ({...page, locale: localeOf(page.file)})).filter((page) => isProcedureFile(page.file, page.locale));
  return readPages(siteDir, procedures, {vocabulary, cache, withProcedures: true})
    .flatMap(({procedure}, index) => {
      const page = procedures[index];
      return procedure && page ? [toChecklistSource(procedure, vocabulary.vocabulary, {locale: page.locale, url: site + page.url})] : [];
    })
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
