import {type Element, elementsOf} from '../../src/procedure/element.ts';
import {type Fact, toComparable, toElementFacts, toPageFacts} from '../../src/procedure/facts.ts';
import {sourceLocale} from '../../src/procedure/locale.ts';
import {toElementMeaning, toPageMeaning} from '../../src/procedure/meaning.ts';
import type {Place} from '../../src/procedure/place.ts';
import type {BodyNode, Missing} from '../remark-procedures/body.ts';
import {excerpt} from '../remark-procedures/diagnose.ts';
import {type Directive, isDirective, toDirective} from '../remark-procedures/directive.ts';
import type {Page} from '../remark-procedures/pipeline.ts';
import {offsetOf, placeBetween, placeOfNode} from '../remark-procedures/source.ts';
import {hash} from './cache.ts';

/** A requirement, step or outcome, or, with the procedure's id, all that stands around them. */
export interface OutlinePart {
  readonly name: 'page' | 'requires' | 'step' | 'outcome';
  readonly id: string;
  readonly opening: Place;
  /** Hash of what a translation must not change; absent where the part has faults. */
  readonly facts?: string;
  /** Hash of what it says. Only of the source language: translations say it otherwise. */
  readonly meaning?: string;
}

/** What parity and freshness compare of a page. */
export interface Outline {
  /** In the order of reading; the first part is the page. */
  readonly parts: readonly OutlinePart[];
  /** What a translation lacks: what it is, where the original has it, and behind what it belongs. */
  readonly missing: readonly {readonly written: string; readonly original: Place; readonly place: Place}[];
}

export function toOutline({reading, procedure, id}: Page): Outline | undefined {
  if (!reading || !id) return undefined;
  const elements = procedure ? new Map(elementsOf(procedure).map((element) => [element.id, element])) : undefined;
  const hasMeaning = reading.locale === sourceLocale;
  const page: OutlinePart = {
    name: 'page',
    id: id.value,
    opening: id.place,
    ...(procedure && {facts: factsHash(toPageFacts(procedure)), ...(hasMeaning && {meaning: meaningHash(toPageMeaning(procedure))})}),
  };
  return {
    parts: [page, ...reading.elements.map((directive) => toPart(directive, elements?.get(idOf(directive)), hasMeaning))],
    missing: reading.body.missing.map(toMissing),
  };
}

function toMissing({node, behind, source}: Missing): Outline['missing'][number] {
  const {opening} = openingOf(node);
  const written = node.source.text.slice(offsetOf(node.node.position?.start)).split('\n', 1)[0] ?? '';
  return {written: excerpt(written), original: opening, place: behind ? openingOf(behind).opening : placeBetween(source, 0, 0)};
}

function openingOf({node, source}: BodyNode): {opening: Place} {
  return isDirective(node) ? toDirective(node, source) : {opening: placeOfNode(source, node)};
}

function toPart(directive: Directive, element: Element | undefined, hasMeaning: boolean): OutlinePart {
  return {
    name: directive.name as Exclude<OutlinePart['name'], 'page'>,
    id: idOf(directive),
    opening: directive.opening,
    ...(element && {facts: factsHash(toElementFacts(element)), ...(hasMeaning && {meaning: meaningHash(toElementMeaning(element))})}),
  };
}

function idOf({node}: Directive): string {
  return node.attributes?.id ?? '';
}

/** Only words in the text may change places. */
function factsHash(facts: readonly Fact[]): string {
  const inText = facts.filter(({slot}) => slot === 'text').map(toComparable);
  const others = facts.filter(({slot}) => slot !== 'text').map((fact) => `${fact.slot} ${toComparable(fact)}`);
  return hash(...others, ...inText.sort());
}

/** Short enough to be read in a list of them, long enough to tell the states of one text apart. */
export function meaningHash(meaning: string): string {
  return hash(meaning).slice(0, 12);
}
