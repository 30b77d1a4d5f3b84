import {statSync} from 'node:fs';
import path from 'node:path';
import type {Block} from '../../src/procedure/content.ts';
import {elementsOf, toWholeContent} from '../../src/procedure/element.ts';
import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import type {StaleTexts} from '../../src/procedure/page.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import type {Cache} from './cache.ts';
import {freshnessFile, type LoadedFreshness, loadFreshness} from './freshness.ts';
import type {LoadedVocabulary} from './load.ts';
import type {OutlinePart} from './outline.ts';
import {type PageFile, readPages} from './pages.ts';
import {toProcedureState} from './translation-state.ts';

/** Loads, of a translated page, what the original says now in those parts that have changed since. */
export function staleTextLoader(siteDir: string, cache: Cache) {
  const freshnessOf = freshnessLoader(siteDir);
  return (page: PageFile, original: string, vocabulary: LoadedVocabulary): StaleTexts => {
    const {isTracked, acceptances} = freshnessOf(page.locale);
    if (!isTracked) return {};
    const source: PageFile = {file: original, locale: sourceLocale};
    const [originalFacts, facts] = readPages(siteDir, [source, page], {vocabulary, cache}).map((read) => read.facts);
    const parts = (originalFacts && toProcedureState(originalFacts, facts, page.locale, acceptances)?.parts) ?? [];
    const stale = parts.filter(({state}) => state === 'stale').map((part) => part.original);
    if (stale.length === 0) return {};
    const [read] = readPages(siteDir, [source], {vocabulary, cache, withProcedures: true});
    return read?.procedure ? toTexts(stale, read.procedure) : {};
  };
}

/** Reads the records of a language again when their file has changed. */
function freshnessLoader(siteDir: string): (locale: Locale) => LoadedFreshness {
  const known = new Map<Locale, {readonly stamp: number | undefined; readonly freshness: LoadedFreshness}>();
  return (locale) => {
    const stamp = statSync(path.join(siteDir, freshnessFile(locale)), {throwIfNoEntry: false})?.mtimeMs;
    const entry = known.get(locale);
    if (entry && entry.stamp === stamp) return entry.freshness;
    const freshness = loadFreshness(siteDir, locale);
    known.set(locale, {stamp, freshness});
    return freshness;
  };
}

function toTexts(stale: readonly OutlinePart[], procedure: Procedure): StaleTexts {
  const elements = new Map(elementsOf(procedure).map((element) => [element.id, element]));
  const page = stale.some(({name}) => name === 'page') ? toPageText(procedure) : undefined;
  const texts = stale.flatMap(({name, id}) => {
    const element = name === 'page' ? undefined : elements.get(id);
    return element ? [[id, toWholeContent(element)] as const] : [];
  });
  return {...(page && {page}), ...(texts.length > 0 && {elements: Object.fromEntries(texts)})};
}

function toPageText({title, description, questions, phases, prose}: Procedure): Block[] {
  const lines = [title, description, ...questions.flatMap(({text, answers}) => [text, ...answers.map(({label}) => label)])];
  const paragraphs = lines.map((text): Block => ({type: 'paragraph', inline: [{type: 'text', text}]}));
  return [...paragraphs, ...prose, ...phases.map((phase): Block => ({type: 'paragraph', inline: phase.title}))];
}
