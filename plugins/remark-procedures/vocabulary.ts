import * as z from 'zod';
import {Id} from '../../src/procedure/id.ts';
import {locales} from '../../src/procedure/locale.ts';
import type {Place} from '../../src/procedure/place.ts';
import {nameKey, templateKeys} from '../../src/procedure/template.ts';
import {type Vocabulary, type VocabularyName, vocabularyFiles} from '../../src/procedure/vocabulary.ts';
import {withoutConsequences} from './consequences.ts';
import {type Diagnostic, diagnose, excerpt} from './diagnose.ts';
import {checkText} from './rules/characters.ts';
import {checkForSecrets} from './rules/secret-in-text.ts';
import {findUnreserved} from './rules/unreserved-domain.ts';
import {checkVariable} from './rules/vocabulary-keys.ts';
import {placeBetween, type Source} from './source.ts';
import {readYaml} from './yaml.ts';

export interface ReadVocabulary {
  readonly vocabulary: Vocabulary;
  /** The place of each key, by vocabulary. */
  readonly places: Readonly<Record<VocabularyName, Readonly<Record<string, Place>>>>;
  readonly diagnostics: readonly Diagnostic[];
  /** False when a file could not be read whole: then a key that seems unknown may be in it. */
  readonly complete: boolean;
}

export const vocabularyNames = Object.keys(vocabularyFiles) as VocabularyName[];

type Entries<Name extends VocabularyName> = Vocabulary[Name];

/** The vocabulary of a site. @param sources one a vocabulary; a missing one is reported where it should be */
export function readVocabulary(sources: Readonly<Record<VocabularyName, Source>>, missing: readonly VocabularyName[]): ReadVocabulary {
  const variables = readFile('variables', sources);
  const files = {
    variables,
    consoles: readFile('consoles', sources),
    accounts: readFile('accounts', sources),
    roles: readFile('roles', sources),
    products: readFile('products', sources),
    glossary: readFile('glossary', sources),
    terms: readFile('terms', sources),
  } satisfies {[Name in VocabularyName]: ReadFile<Entries<Name>>};
  const vocabulary: Vocabulary = {
    variables: files.variables.entries,
    consoles: files.consoles.entries,
    accounts: files.accounts.entries,
    roles: files.roles.entries,
    products: files.products.entries,
    glossary: files.glossary.entries,
    terms: files.terms.entries,
  };
  const complete = Object.values(files).every(({diagnostics}) => diagnostics.length === 0) && missing.length === 0;
  const names = vocabularyNames.filter((name) => !missing.includes(name));
  return {
    vocabulary,
    complete,
    places: Object.fromEntries(vocabularyNames.map((name) => [name, files[name].places])) as ReadVocabulary['places'],
    diagnostics: [
      ...missing.map((name) => diagnose('missing-vocabulary', placeBetween(sources[name], 0, 0), {file: sources[name].file})),
      ...names.flatMap((name) => [...withoutConsequences(files[name].diagnostics, []), ...checkText(sources[name]), ...checkForSecrets(sources[name])]),
      ...(complete ? [...checkVariables(vocabulary, files), ...checkTerms(vocabulary, files)] : []),
    ],
  };
}

interface ReadFile<Value> {
  readonly entries: Value;
  readonly places: Readonly<Record<string, Place>>;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly diagnostics: readonly Diagnostic[];
}

function readFile<Name extends VocabularyName>(name: Name, sources: Readonly<Record<VocabularyName, Source>>): ReadFile<Entries<Name>> {
  const source = sources[name];
  const schema = z.record(Id, vocabularyFiles[name]);
  const {value, diagnostics, placeOf} = readYaml(source, 0, source.text.length, schema, `${name}.yml`);
  const entries = (value ?? {}) as Entries<Name>;
  return {entries, placeOf, diagnostics, places: Object.fromEntries(Object.keys(entries).map((key) => [key, placeOf([key], 'key')]))};
}

/** Templates and accounts name variables that exist, and templates what the customer is called; examples belong to nobody. */
function checkVariables({variables, accounts}: Vocabulary, files: Record<'variables' | 'accounts', Pick<ReadFile<unknown>, 'placeOf'>>): Diagnostic[] {
  const inVariables = Object.entries(variables).flatMap(([key, variable]) =>
    variable.type === 'secret'
      ? []
      : [
          ...templateKeys(variable.default ?? '')
            .filter((named) => named !== nameKey)
            .flatMap((named) => checkVariable(named, files.variables.placeOf([key, 'default']), variables)),
          ...findUnreserved(variable.example).map((text) => diagnose('unreserved-domain', files.variables.placeOf([key, 'example']), {actual: excerpt(text)})),
        ],
  );
  const inAccounts = Object.entries(accounts).flatMap(([key, {variable}]) =>
    variable === undefined ? [] : checkVariable(variable, files.accounts.placeOf([key, 'variable']), variables),
  );
  return [...inVariables, ...inAccounts];
}

/** A word that one entry uses and another avoids would leave an author without any. */
function checkTerms({terms}: Vocabulary, files: Record<'terms', Pick<ReadFile<unknown>, 'placeOf'>>): Diagnostic[] {
  return locales.flatMap((locale) => {
    const entries = Object.entries(terms).flatMap(([key, {[locale]: term}]) => (term ? [{key, ...term}] : []));
    const isUsed = (word: string, key: string): boolean => entries.some((other) => other.key !== key && other.use.toLowerCase() === word.toLowerCase());
    return entries.flatMap(({key, avoid}) =>
      avoid.flatMap((actual, index) =>
        isUsed(actual, key)
          ? [diagnose('malformed-value', files.terms.placeOf([key, locale, 'avoid', index]), {actual, key: 'avoid', expected: {expectation: 'otherWord'}})]
          : [],
      ),
    );
  });
}
