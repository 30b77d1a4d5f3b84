import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose, hasErrors} from '../remark-procedures/diagnose.ts';
import {compareFacts, type ReadAgain} from './compare-facts.ts';
import {contentRoot, sourceFileOf} from './load.ts';
import type {OutlinePart} from './outline.ts';
import type {PageFacts} from './pages.ts';

/** Whether each translation is built like its original: the same parts in the same order, with the same facts. */
export function checkParity(pages: readonly PageFacts[], readAgain: ReadAgain): Diagnostic[] {
  const originals = new Map(pages.filter(({locale}) => locale === sourceLocale).map((page) => [pathOf(page), page]));
  return pages.flatMap((page) => {
    const original = originals.get(pathOf(page));
    return page.locale === sourceLocale || !original || hasErrors(page) || hasErrors(original) ? [] : comparePages(page, original, readAgain);
  });
}

/** Where a page stands below the content root of its language. */
export function pathOf({file, locale}: Pick<PageFacts, 'file' | 'locale'>): string {
  return file.slice(contentRoot(locale).length);
}

function comparePages(page: PageFacts, original: PageFacts, readAgain: ReadAgain): Diagnostic[] {
  if (!page.outline || !original.outline) return [];
  const own = page.outline.parts.filter((part) => isTranslated(part, page.locale));
  const pairs = own.flatMap((part): PartPair[] => {
    const index = original.outline?.parts.findIndex((other) => isSamePart(other, part)) ?? -1;
    const partner = original.outline?.parts[index];
    return partner ? [{part, original: partner, index}] : [];
  });
  const orphaned = own.filter((part) => !pairs.some((pair) => pair.part === part));
  const differing = pairs.filter((pair) => pair.part.facts !== pair.original.facts);
  return [
    ...page.outline.missing.map(({written, original: at, place}) => diagnose('untranslated-step', place, {missing: written, original: toReference(at)})),
    ...orphaned.map(({id, opening}) => diagnose('orphaned-step', opening, {actual: id, original: sourceFileOf(opening.file, page.locale) ?? original.file})),
    ...checkOrder(pairs),
    ...(differing.length > 0 ? compareFacts(page, original, readAgain) : []),
  ];
}

/** A step may have the id of its procedure. */
export function isSamePart(part: Pick<OutlinePart, 'name' | 'id'>, other: Pick<OutlinePart, 'name' | 'id'>): boolean {
  return part.name === 'page' || other.name === 'page' ? part.name === other.name : part.id === other.id;
}

/** Shared steps that nobody has translated are those of the source language. */
export function isTranslated({opening}: Pick<OutlinePart, 'opening'>, locale: Locale): boolean {
  return opening.file.startsWith(`${contentRoot(locale)}/`);
}

interface PartPair {
  readonly part: OutlinePart;
  readonly original: OutlinePart;
  /** Among the parts of the original. */
  readonly index: number;
}

/** The fewest parts that one would move to have the order of the original. */
function checkOrder(pairs: readonly PartPair[]): Diagnostic[] {
  const inOrder = longestRising(pairs.map(({index}) => index));
  return pairs
    .filter(({index}) => !inOrder.has(index))
    .map(({part, original}) => diagnose('differing-order', part.opening, {actual: part.id, original: toReference(original.opening)}));
}

function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const [at, number] of numbers.entries()) {
    const before = best.slice(0, at).filter((run) => (run.at(-1) ?? 0) < number);
    best.push([...before.reduce((longest, run) => (run.length > longest.length ? run : longest), []), number]);
  }
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}

/** A place in a message, as editors open it. */
export function toReference({file, line}: Place): string {
  return `${file}:${line}`;
}
