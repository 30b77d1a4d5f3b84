import type {Vocabulary} from '../vocabulary.ts';
import {learnCompounds, type SplitCompound} from './compounds.ts';
import {type Concepts, type GappedPhrases, toConcepts, toGappedPhrases} from './concepts.ts';
import {toFields} from './fields.ts';
import {longestSpan} from './groups.ts';
import type {Language} from './language.ts';
import {toWords} from './normalise.ts';
import {type Phrase, toPhrase} from './phrase.ts';
import type {SearchRecord} from './record.ts';

/** What the language work needs to know of all records. */
export interface IndexLanguage {
  readonly language: Language;
  readonly concepts: Concepts;
  readonly gapped: GappedPhrases;
  /** Neighbours that mean something together: phrases of the glossary, labels, names of products. */
  readonly phrases: ReadonlySet<Phrase>;
  readonly split: SplitCompound;
}

export function toIndexLanguage(records: readonly SearchRecord[], language: Language, glossary: Vocabulary['glossary']): IndexLanguage {
  const concepts = toConcepts(glossary, language);
  const own = Object.values(glossary).flatMap((words) => words[language.locale]);
  const texts = new Set([...records.flatMap((record) => toFields(record).map(([text]) => text)), ...own]);
  const words = new Set([...texts].flatMap((text) => toWords(text, language).map(({folded}) => folded)));
  const phrases = new Set([...concepts.keys(), ...namesOf(records, language)].filter(isRun));
  return {language, concepts, gapped: toGappedPhrases(glossary, language), phrases, split: learnCompounds(words, language)};
}

/** The parts of each menu path, and products. */
function namesOf(records: readonly SearchRecord[], language: Language): Phrase[] {
  const names = new Set(records.flatMap(({labels, product}) => [product.name, ...labels.flatMap((label) => label.split(' > '))]));
  return [...names].map((name) => toPhrase(toWords(name, language)));
}

function isRun(phrase: Phrase): boolean {
  const {length} = phrase.split(' ');
  return length > 1 && length <= longestSpan;
}
