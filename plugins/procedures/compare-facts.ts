import {type Element, elementsOf} from '../../src/procedure/element.ts';
import {type Fact, toElementFacts, toPageFacts} from '../../src/procedure/facts.ts';
import {type Place, type Placed, placeOf} from '../../src/procedure/place.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {type Diagnostic, diagnose, excerpt} from '../remark-procedures/diagnose.ts';
import type {Phrase} from '../remark-procedures/messages/data.ts';
import {placeBetween, type Source} from '../remark-procedures/source.ts';
import type {PageFacts} from './pages.ts';
import {isTranslated, toReference} from './parity.ts';

/** Reads pages and files again, whole: what differs is looked for only where something does. */
export interface ReadAgain {
  readonly procedure: (page: PageFacts) => Procedure | undefined;
  readonly source: (file: string) => Source | undefined;
}

interface Holder {
  readonly element: Placed;
  readonly facts: readonly Fact[];
}

/** Each fact of a translation that is not that of its original. */
export function compareFacts(page: PageFacts, original: PageFacts, read: ReadAgain): Diagnostic[] {
  const [translated, source] = [read.procedure(page), read.procedure(original)];
  if (!translated || !source) return [];
  const originals = new Map(elementsOf(source).map((element) => [element.id, element]));
  const pairs = elementsOf(translated).flatMap((element): [Holder, Holder][] => {
    const partner = originals.get(element.id);
    return partner && isTranslated({opening: placeOf(element, 'opening')}, page.locale) ? [[ofElement(element), ofElement(partner)]] : [];
  });
  return [[ofPage(translated), ofPage(source)] as const, ...pairs].flatMap(([holder, partner]) => compare(holder, partner, read));
}

function ofElement(element: Element): Holder {
  return {element, facts: toElementFacts(element)};
}

function ofPage(procedure: Procedure): Holder {
  return {element: procedure, facts: toPageFacts(procedure)};
}

/** A fact of the one or the other, or one in place of another. */
interface Difference {
  readonly actual: Fact | undefined;
  readonly expected: Fact | undefined;
}

function compare({element, facts}: Holder, original: Holder, read: ReadAgain): Diagnostic[] {
  const slots = [...new Set([...original.facts, ...facts].map(({slot}) => slot))];
  const differences = slots.flatMap((slot) => differencesOf(inSlot(facts, slot), inSlot(original.facts, slot), slot !== 'text'));
  return differences.map(({actual, expected}) =>
    diagnose('differing-translation', placeOfFact(element, actual ?? expected, actual !== undefined, read), {
      actual: toDatum(actual),
      expected: toDatum(expected),
      original: toReference(placeOf(original.element, expected?.part ?? 'opening')),
    }),
  );
}

function inSlot(facts: readonly Fact[], slot: string): Fact[] {
  return facts.filter((fact) => fact.slot === slot);
}

function differencesOf(actual: readonly Fact[], expected: readonly Fact[], isOrdered: boolean): Difference[] {
  const extra = without(actual, expected);
  const missing = without(expected, actual);
  const count = Math.max(extra.length, missing.length);
  if (count > 0) return Array.from({length: count}, (_, index) => ({actual: extra[index], expected: missing[index]}));
  const moved = isOrdered ? actual.findIndex(({written}, index) => written !== expected[index]?.written) : -1;
  return moved < 0 ? [] : [{actual: actual[moved], expected: expected[moved]}];
}

/** What the one has more often than the other. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = others.map(({written}) => written);
  return facts.filter(({written}) => {
    const at = left.indexOf(written);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function toDatum(fact: Fact | undefined): string | Phrase {
  return fact ? `\`${excerpt(fact.written).replaceAll('`', "'")}\`` : {phrase: 'nothing'};
}

/** The narrowest place that can be found: the attribute, the words in the text, or else the beginning of the element. */
function placeOfFact(element: Placed, fact: Fact | undefined, isThere: boolean, read: ReadAgain): Place {
  const opening = placeOf(element, 'opening');
  if (!fact || !isThere) return opening;
  const place = element.places[fact.part];
  if (place && fact.part !== 'opening') return place;
  const source = read.source(element.place.file);
  return (source && findWritten(source, element.place, fact.written)) ?? opening;
}

function findWritten(source: Source, within: Place, written: string): Place | undefined {
  const from = source.lineStarts[within.line - 1] ?? 0;
  const to = source.lineStarts[within.endLine] ?? source.text.length;
  const sought = /\{#[\w-]+/.exec(written)?.[0] ?? written.replace(/\{.*$/s, '');
  const pattern = new RegExp(sought.split(/\s+/).map(toPattern).join('\\s+'));
  const match = pattern.exec(source.text.slice(from, to));
  return match ? placeBetween(source, from + match.index, from + match.index + match[0].length) : undefined;
}

function toPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
