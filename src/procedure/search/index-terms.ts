import type {IndexLanguage} from './index-language.ts';
import type {NumberedRecords} from './numbering.ts';
import {toPassageTerms} from './passage-terms.ts';
import {productTerm} from './terms.ts';

/** What each term is worth in each passage. */
export type WeightedTerms = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The terms of all passages. A phrase of the glossary is a term as well, and stands wherever its concept does. */
export function toIndexTerms({records}: NumberedRecords, known: IndexLanguage): WeightedTerms {
  const terms = new Map<string, Map<number, number>>();
  const byConcept = new Map<string, Map<number, number>>();
  for (const [passage, record] of records.entries()) {
    if (!record) continue;
    const found = toPassageTerms(record, known);
    for (const [term, weight] of found.terms) raise(terms, term, passage, weight);
    for (const [concept, weight] of found.concepts) raise(byConcept, concept, passage, weight);
    if (record.kind === 'procedure') raise(terms, productTerm(record.product.key), passage, 1);
  }
  for (const [phrase, named] of known.concepts) {
    for (const concept of named) for (const [passage, weight] of byConcept.get(concept) ?? []) raise(terms, phrase, passage, weight);
  }
  return terms;
}

function raise(worth: Map<string, Map<number, number>>, key: string, passage: number, weight: number): void {
  const passages = worth.get(key) ?? new Map<number, number>();
  if (weight > (passages.get(passage) ?? 0)) passages.set(passage, weight);
  worth.set(key, passages);
}
