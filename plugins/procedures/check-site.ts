import {locales, sourceLocale} from '../../src/procedure/locale.ts';
import type {VocabularyName} from '../../src/procedure/vocabulary.ts';
import {type Diagnostic, diagnose, hasErrors, inOrder} from '../remark-procedures/diagnose.ts';
import type {Phrase} from '../remark-procedures/messages/data.ts';
import {silence} from '../remark-procedures/silence.ts';
import {startOf} from '../remark-procedures/source.ts';
import {vocabularyNames} from '../remark-procedures/vocabulary.ts';
import {type Cache, noCache} from './cache.ts';
import {checkStrings, listStringFiles} from './check-strings.ts';
import type {ReadAgain} from './compare-facts.ts';
import {freshnessFile} from './freshness.ts';
import {contentRoot, isProcedureFile, type LoadedVocabulary, listPages, loadFile, loadVocabulary, localeOf, vocabularyFile} from './load.ts';
import {type PageFacts, readPages} from './pages.ts';
import {checkParity} from './parity.ts';
import {checkLabels, checkTranslationFiles} from './translation-files.ts';
import {checkFreshness, loadTranslationStates, type TranslationState} from './translation-state.ts';

export interface CheckedSite {
  /** Of all files in all languages, in order, without those that authors silenced. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many pages and vocabularies were looked at. */
  readonly files: number;
  readonly translations: readonly TranslationState[];
}

export interface CheckOptions {
  /** As `2026-11-20`: reviews that should have been before are reported. */
  readonly today: string;
  readonly cache: Cache;
  /** Files from the project's root to report on; all when absent. One outside of the content is read as a procedure. */
  readonly only?: readonly string[];
}

export function checkSite(siteDir: string, {today, cache, only}: CheckOptions): CheckedSite {
  const vocabulary = loadVocabulary(siteDir);
  const listed = listPages(siteDir);
  const stringFiles = listStringFiles(siteDir);
  const others = [...vocabularyNames.map(vocabularyFile), ...stringFiles.map(({file}) => file), ...locales.map(freshnessFile)];
  const outside = (only ?? []).filter((file) => !listed.some((page) => page.file === file) && !others.includes(file));
  const files = [...listed, ...outside.map((file) => ({file, locale: localeOf(file), isProcedure: true}))];
  const pages = readPages(siteDir, files, {vocabulary, cache}).map(({facts}) => facts);
  const translations = loadTranslationStates(siteDir, pages);
  const diagnostics = [
    ...vocabulary.diagnostics,
    ...pages.flatMap((page) => page.diagnostics).filter(({rule}) => vocabulary.complete || !needsVocabulary.includes(rule)),
    ...checkFolder(pages),
    ...checkStrings(siteDir, stringFiles),
    ...checkIds(pages),
    ...checkReviews(pages, today),
    ...checkTranslationFiles(siteDir, pages),
    ...checkLabels(siteDir, vocabulary),
    ...checkParity(pages, readAgain(siteDir, vocabulary)),
    ...checkFreshness(translations),
    ...(hasErrors(vocabulary) ? [] : checkUsage(pages, vocabulary)),
  ];
  const heard = inOrder(
    silence(
      diagnostics,
      pages.flatMap(({allowances}) => allowances),
    ),
  );
  return only
    ? {diagnostics: heard.filter(({place}) => only.includes(place.file)), files: only.length, translations}
    : {diagnostics: heard, files: pages.length + vocabularyNames.length, translations};
}

function readAgain(siteDir: string, vocabulary: LoadedVocabulary): ReadAgain {
  return {
    procedure: (page) => readPages(siteDir, [page], {vocabulary, cache: noCache, withProcedures: true})[0]?.procedure,
    source: (file) => loadFile(siteDir, file, localeOf(file)).source,
  };
}

/** Rules that cry wolf while a vocabulary file is broken. */
const needsVocabulary: readonly Diagnostic['rule'][] = ['unknown-vocabulary-key', 'undeclared-variable'];

function checkFolder(pages: readonly PageFacts[]): Diagnostic[] {
  if (pages.some(({file}) => isProcedureFile(file, sourceLocale))) return [];
  const folder = `${contentRoot(sourceLocale)}/procedures`;
  return [diagnose('no-procedures', startOf(folder), {folder})];
}

function checkIds(pages: readonly PageFacts[]): Diagnostic[] {
  const first = new Map<string, string>();
  return pages.flatMap(({file, locale, id}) => {
    if (!id) return [];
    const key = `${locale} ${id.value}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, file);
    return earlier === undefined ? [] : [diagnose('duplicate-procedure', id.place, {actual: id.value, first: earlier})];
  });
}

function checkReviews(pages: readonly PageFacts[], today: string): Diagnostic[] {
  return pages.flatMap(({procedure}) =>
    procedure && procedure.reviewBy < today ? [diagnose('overdue-review', procedure.reviewByPlace, {actual: procedure.reviewBy})] : [],
  );
}

const entries = {
  variables: {phrase: 'theVariable'},
  consoles: {phrase: 'theConsole'},
  accounts: {phrase: 'theAccount'},
  roles: {phrase: 'theRole'},
  products: {phrase: 'theProduct'},
} as const satisfies Partial<Record<VocabularyName, Phrase>>;

/** A page that could not be read may use anything, so nothing is called unused while there is one. */
function checkUsage(pages: readonly PageFacts[], {places}: LoadedVocabulary): Diagnostic[] {
  const procedures = pages.filter(({file, locale}) => isProcedureFile(file, locale));
  if (procedures.length === 0 || procedures.some((page) => !page.procedure || hasErrors(page))) return [];
  return (Object.keys(entries) as (keyof typeof entries)[]).flatMap((name) => {
    const used = new Set(procedures.flatMap(({procedure}) => procedure?.usage[name] ?? []));
    return Object.entries(places[name])
      .filter(([key]) => !used.has(key))
      .map(([key, place]) => diagnose('unused-vocabulary-key', place, {vocabulary: entries[name], actual: key}));
  });
}
