import {type Element, elementsOf} from '../../src/procedure/element.ts';
import {type Fact, toComparable, toElementFacts, toPageFacts} from '../../src/procedure/facts.ts';
import {type Place, type Placed, placeOf} from '../../src/procedure/place.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {type Diagnostic, diagnose, excerpt} from '../remark-procedures/diagnose.ts';
import type {Phrase} from '../remark-procedures/messages/data.ts';
import {placeBetween, type Source} from '../remark-procedures/source.ts';
import {toLiteral} from '../remark-procedures/terms.ts';
import type {PageFacts} from './pages.ts';
import {isTranslated, toReference} from './parity.ts';

/** Reads pages and files again, whole: what differs is looked for only where something does. */
export interface ReadAgain {
  readonly procedure: (page: PageFacts) => Procedure | undefined;
  readonly source: (file: string) => Source | undefined;
}

/** Something with facts, and where in its file the text of them stands. */
interface Holder {
  readonly element: Placed;
  readonly facts: readonly Fact[];
  readonly source: Source | undefined;
  readonly isWithin: (line: number) => boolean;
}

/** Each fact of a translation that is not that of its original. */
export function compareFacts(page: PageFacts, original: PageFacts, read: ReadAgain): Diagnostic[] {
  const [translated, source] = [read.procedure(page), read.procedure(original)];
  if (!translated || !source) return [];
  const originals = new Map(elementsOf(source).map((element) => [element.id, element]));
  const pairs = elementsOf(translated).flatMap((element): [Holder, Holder][] => {
    const partner = originals.get(element.id);
    return partner && isTranslated({opening: placeOf(element, 'opening')}, page.locale) ? [[ofElement(element, read), ofElement(partner, read)]] : [];
  });
  return [[ofPage(translated, read), ofPage(source, read)] as const, ...pairs].flatMap(([holder, partner]) => compare(holder, partner));
}

function ofElement(element: Element, read: ReadAgain): Holder {
  const {file, line, endLine} = element.place;
  return {element, facts: toElementFacts(element), source: read.source(file), isWithin: (each) => each >= line && each <= endLine};
}

function ofPage(procedure: Procedure, read: ReadAgain): Holder {
  const {file} = procedure.place;
  const inside = elementsOf(procedure).filter(({place}) => place.file === file);
  const isWithin = (line: number): boolean => !inside.some(({place}) => line >= place.line && line <= place.endLine);
  return {element: procedure, facts: toPageFacts(procedure), source: read.source(file), isWithin};
}

/** A fact of the one or the other, or one in place of another. */
interface Difference {
  readonly slot: string;
  readonly actual: Fact | undefined;
  readonly expected: Fact | undefined;
}

function compare(holder: Holder, original: Holder): Diagnostic[] {
  const slots = [...new Set([...original.facts, ...holder.facts].map(({slot}) => slot))];
  const differences = slots.flatMap((slot) => differencesOf(slot, inSlot(holder.facts, slot), inSlot(original.facts, slot)));
  const decisive = differences.find(({slot}) => slot === 'directive' || slot === 'kind');
  return (decisive ? [decisive] : differences).map(({actual, expected}) =>
    diagnose('differing-translation', placeOfFact(holder, actual), {
      actual: toDatum(actual),
      expected: toDatum(expected),
      original: toReference(placeOfFact(original, expected)),
    }),
  );
}

function inSlot(facts: readonly Fact[], slot: string): Fact[] {
  return facts.filter((fact) => fact.slot === slot);
}

function differencesOf(slot: string, actual: readonly Fact[], expected: readonly Fact[]): Difference[] {
  const extra = without(actual, expected);
  const missing = without(expected, actual);
  const count = Math.max(extra.length, missing.length);
  if (count > 0) return Array.from({length: count}, (_, index) => ({slot, actual: extra[index], expected: missing[index]}));
  const moved = slot === 'text' ? -1 : actual.findIndex((fact, index) => toComparable(fact) !== (expected[index] && toComparable(expected[index])));
  return moved < 0 ? [] : [{slot, actual: actual[moved], expected: expected[moved]}];
}

/** What the one has more often than the other. */
function without(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = others.map(toComparable);
  return facts.filter((fact) => {
    const at = left.indexOf(toComparable(fact));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function toDatum(fact: Fact | undefined): string | Phrase {
  return fact ? `\`${excerpt(fact.written.replaceAll('`', ''))}\`` : {phrase: 'nothing'};
}

/** The narrowest place that can be found: the attribute, the words in the text, or else the beginning of the element. */
function placeOfFact(holder: Holder, fact: Fact | undefined): Place {
  const {element} = holder;
  const found = fact && (fact.place ?? element.places[fact.slot] ?? (fact.slot === 'text' ? findLast(holder, fact.sought ?? fact.written) : undefined));
  return found ?? placeOf(element, 'opening');
}

/** Of several, one more than in the other language is most likely the last. */
function findLast({source, isWithin}: Holder, sought: string): Place | undefined {
  if (!source) return undefined;
  const pattern = new RegExp(sought.split(/\s+/).map(toLiteral).join('\\s+'), 'g');
  const places = [...source.text.matchAll(pattern)].map(({index, 0: found}) => placeBetween(source, index, index + found.length));
  return places.findLast(({line}) => isWithin(line));
}
