import type {IndexLanguage} from './index-language.ts';
import {toPassageTerms} from './passage-terms.ts';
import type {SearchRecord} from './record.ts';

/** One record a line, with the terms that make a plain engine find inflected forms, parts of compounds and synonyms. */
export function toJsonLines(records: readonly SearchRecord[], known: IndexLanguage): string {
  return records.map((record) => `${JSON.stringify({...record, ...toTermFields(record, known)})}\n`).join('');
}

function toTermFields(record: SearchRecord, known: IndexLanguage): {terms: string[]; concepts: string[]} {
  const {terms, concepts} = toPassageTerms(record, known);
  return {terms: [...terms.keys()].sort(), concepts: [...concepts.keys()].sort()};
}
