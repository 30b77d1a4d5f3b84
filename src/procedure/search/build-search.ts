import {type Locale, locales} from '../locale.ts';
import type {Vocabulary} from '../vocabulary.ts';
import {buildIndex, type IndexFiles} from './build-index.ts';
import {toIndexLanguage} from './index-language.ts';
import {toJsonLines} from './json-lines.ts';
import {languages} from './languages.ts';
import type {SearchRecord} from './record.ts';
import {type PublishedProcedure, toRecords} from './records.ts';

export interface Searchable {
  /** The procedures of each language's site, with those that are not translated. */
  readonly procedures: Readonly<Record<Locale, readonly PublishedProcedure[]>>;
  readonly vocabulary: Vocabulary;
}

/** The search files of one language's site, by name, and the name of the one that a browser reads first. */
export function buildSearch(searchable: Searchable, locale: Locale): IndexFiles {
  const records = toSiteRecords(searchable, locale);
  const known = toIndexLanguage(records, languages[locale], searchable.vocabulary.glossary);
  const {entry, files} = buildIndex(records, known);
  return {entry, files: {...files, [`records.${locale}.jsonl`]: toJsonLines(records, known)}};
}

/** The records of all procedures of one language's site, by the procedures' ids. */
export function toSiteRecords({procedures, vocabulary}: Searchable, locale: Locale): SearchRecord[] {
  const titles = new Map<string, SearchRecord['siblings']>();
  for (const other of locales.filter((each) => each !== locale)) {
    for (const {procedure, translated} of procedures[other]) {
      if (translated) titles.set(procedure.id, [...(titles.get(procedure.id) ?? []), {locale: other, title: procedure.title}]);
    }
  }
  const sorted = procedures[locale].toSorted((a, b) => (a.procedure.id < b.procedure.id ? -1 : 1));
  return sorted.flatMap((published) => {
    const siblings = (titles.get(published.procedure.id) ?? []).filter(({title}) => title !== published.procedure.title);
    return toRecords(published, {locale, siblings, vocabulary});
  });
}
