import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import type {FreshnessState} from '../../src/procedure/progress.ts';
import {type Diagnostic, diagnose, hasErrors} from '../remark-procedures/diagnose.ts';
import {type Acceptance, type Acceptances, type LoadedFreshness, loadFreshness, placeOfRecord} from './freshness.ts';
import {isProcedureFile, translatedLocales} from './load.ts';
import type {OutlinePart} from './outline.ts';
import type {PageFacts} from './pages.ts';
import {isSamePart, isTranslated, pathOf, toReference} from './parity.ts';

/** One part of a procedure in one language. */
export interface PartState {
  /** `procedure#step`, or `procedure` for what stands around the steps. */
  readonly key: string;
  readonly state: FreshnessState;
  readonly original: OutlinePart;
  /** Absent where it is missing. */
  readonly part?: OutlinePart | undefined;
  readonly acceptance?: Acceptance | undefined;
}

export interface ProcedureState {
  readonly id: string;
  /** The page in the source language. */
  readonly page: PageFacts;
  readonly parts: readonly PartState[];
}

/** How far a language has come. */
export interface TranslationState {
  readonly locale: Locale;
  readonly freshness: LoadedFreshness;
  readonly procedures: readonly ProcedureState[];
  /** Keys of records that belong to nothing any more; none while an original cannot be read. */
  readonly orphaned: readonly string[];
}

/** By the ids of the procedures, in the order of their files. */
export function toTranslationState(pages: readonly PageFacts[], locale: Locale, freshness: LoadedFreshness): TranslationState {
  const translations = new Map(pages.filter((page) => page.locale === locale).map((page) => [pathOf(page), page]));
  const originals = pages.filter((page) => page.locale === sourceLocale && isProcedureFile(page.file, page.locale));
  const procedures = originals.flatMap((page) => toProcedureState(page, translations.get(pathOf(page)), locale, freshness.acceptances) ?? []);
  const known = new Set(procedures.flatMap(({parts}) => parts.map(({key}) => key)));
  const orphaned = originals.every(isWhole) ? [...freshness.acceptances.keys()].filter((key) => !known.has(key)) : [];
  return {locale, freshness, procedures, orphaned};
}

/** A page with errors may hide parts that it has. */
function isWhole({outline, diagnostics}: PageFacts): boolean {
  return outline !== undefined && !hasErrors({diagnostics});
}

/** Undefined where the original cannot be read. */
export function toProcedureState(page: PageFacts, translation: PageFacts | undefined, locale: Locale, acceptances: Acceptances): ProcedureState | undefined {
  const [first, ...rest] = page.outline?.parts ?? [];
  if (!first) return undefined;
  const translated = (translation?.outline?.parts ?? []).filter((part) => isTranslated(part, locale));
  return {id: first.id, page, parts: [first, ...rest].map((original) => toPartState(first.id, original, translated, acceptances))};
}

function toPartState(procedure: string, original: OutlinePart, translated: readonly OutlinePart[], acceptances: Acceptances): PartState {
  const key = original.name === 'page' ? procedure : `${procedure}#${original.id}`;
  const part = translated.find((other) => isSamePart(other, original));
  const recorded = acceptances.get(key) ?? [];
  const acceptance = recorded.find(({source}) => source === original.meaning) ?? recorded.at(-1);
  if (!part) return {key, state: 'missing', original, acceptance};
  const state = acceptance === undefined ? 'unaccepted' : acceptance.source === original.meaning ? 'fresh' : 'stale';
  return {key, state, original, part, acceptance};
}

export function loadTranslationStates(siteDir: string, pages: readonly PageFacts[]): TranslationState[] {
  return translatedLocales(siteDir).map((locale) => toTranslationState(pages, locale, loadFreshness(siteDir, locale)));
}

/** What translators have to do, in the languages that are tracked. Nothing is said of originals that cannot be read. */
export function checkFreshness(states: readonly TranslationState[]): Diagnostic[] {
  return states.flatMap((state) => {
    const {locale, freshness, procedures, orphaned} = state;
    if (!freshness.isTracked) return [];
    const isReadable = freshness.diagnostics.length === 0;
    return [
      ...freshness.diagnostics,
      ...(isReadable ? procedures.flatMap(({parts}) => parts.flatMap((part) => toDiagnostic(part, locale))) : []),
      ...orphaned.map((key) => diagnose('orphaned-record', placeOfRecord(freshness, key), {actual: key, locale})),
    ];
  });
}

function toDiagnostic({key, state, original, part}: PartState, locale: Locale): Diagnostic[] {
  if (!part || original.meaning === undefined || state === 'fresh' || state === 'missing') return [];
  const rule = state === 'stale' ? 'stale-translation' : 'unaccepted-translation';
  return [diagnose(rule, part.opening, {actual: key, original: toReference(original.opening), locale})];
}
