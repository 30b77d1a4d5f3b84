import type {Nodes} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose} from './diagnose.ts';
import {isDirective} from './directive.ts';
import {pageDirectives} from './directive-names.ts';
import {type Found, findMatches, type Sheet} from './sheet.ts';
import {begins} from './silence.ts';
import {lineOf, offsetOf, placeBetween, placeOfNode, type Source} from './source.ts';

export interface Fences {
  readonly diagnostics: readonly Diagnostic[];
  /** Where a wrong fence has mixed things up, so that other faults there are none of the author's. */
  readonly blind: readonly Place[];
}

/** Whether a container ends in a fence of its own. The parser ends one silently at the end of the file or of what is around it. */
function isClosed(node: ContainerDirective, source: Source): boolean {
  const {start, end} = node.position ?? {};
  if (!start || !end || end.line === start.line) return false;
  const last = lineOf(source, end.line).slice(0, end.column - 1);
  const fence = /^[\s>]*(:+)\s*$/.exec(last)?.[1] ?? '';
  return fence.length >= colonsOf(node, source);
}

/**
 * The first child that a container swallowed because its fence is missing; -1 where none is. A step without an end takes in the
 * next step, whose fence then closes both.
 */
export function swallowedFrom(node: ContainerDirective, source: Source): number {
  const isPart = (child: Nodes): boolean => isDirective(child) && pageDirectives.includes(child.name);
  const closedByInner = node.children.some((child) => isPart(child) && child.type === 'containerDirective' && !isClosed(child, source));
  if (isClosed(node, source) && !closedByInner) return -1;
  return node.children.findIndex((child) => isPart(child) || child.type === 'heading');
}

/** Whether the author forgot the fence of a container. */
function isOpen(node: ContainerDirective, parent: Nodes | undefined, source: Source): boolean {
  if (swallowedFrom(node, source) >= 0) return true;
  if (isClosed(node, source)) return false;
  const itsFenceClosedTheParent =
    parent?.type === 'containerDirective' && swallowedFrom(parent, source) >= 0 && (isClosed(parent, source) || !isAtEnd(node, source));
  return !(itsFenceClosedTheParent && pageDirectives.includes(node.name));
}

function isAtEnd(node: ContainerDirective, source: Source): boolean {
  return source.text.slice(offsetOf(node.position?.end)).trim() === '';
}

/** What the parser lets pass in silence: fences without an end, and fences without a beginning. */
export function checkFences(sheet: Sheet): Fences {
  const {source, directives} = sheet;
  const open = directives.flatMap(({node, ancestors}) =>
    node.type === 'containerDirective' && isOpen(node, ancestors.at(-1), source) ? [toFault({node, ancestors}, sheet)] : [],
  );
  const blind = open.map((fault) => fault.blind);
  const stray = findMatches(
    sheet,
    sheet.texts.filter(({text}) => text.includes(':::')),
    fenceLine,
  )
    .filter(({place}) => beginsLine(place, source))
    .map(({match, place}) => diagnose('stray-fence', place, {actual: match[0]}));
  const outside = (diagnostic: Diagnostic): boolean => !blind.some((region) => begins(diagnostic.place, region));
  const misnested = open.filter(({diagnostic}) => diagnostic.rule === 'misnested-fence');
  const isOwn = (fault: (typeof open)[number]): boolean => misnested.includes(fault) || !misnested.some((other) => begins(fault.diagnostic.place, other.blind));
  return {diagnostics: [...open.filter(isOwn).map(({diagnostic}) => diagnostic), ...stray.filter(outside)], blind};
}

/** A table's cell or the text behind a label begins a piece of text, not a line. */
function beginsLine({line, column}: Place, source: Source): boolean {
  return /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*$/.test(lineOf(source, line).slice(0, column - 1));
}

const fenceLine = /:{3,}(?=[ \t]*$)/gm;

interface OpenFence {
  readonly diagnostic: Diagnostic;
  readonly blind: Place;
}

function toFault({node, ancestors}: Found<ContainerDirective>, sheet: Sheet): OpenFence {
  const {source} = sheet;
  const start = offsetOf(node.position?.start);
  const colons = colonsOf(node, source);
  const place = placeBetween(source, start, start + colons + node.name.length);
  const actual = ':'.repeat(colons) + node.name;
  const outer = ancestors.find((ancestor) => ancestor.type === 'containerDirective' && isClosed(ancestor, source) && colonsOf(ancestor, source) <= colons);
  if (outer?.type === 'containerDirective' && swallowedFrom(node, source) < 0) {
    const around = ':'.repeat(colonsOf(outer, source)) + outer.name;
    return {diagnostic: diagnose('misnested-fence', place, {actual, outer: around}), blind: regionFrom(outer, sheet)};
  }
  const swallowed = node.children[swallowedFrom(node, source)];
  const region = swallowed
    ? {...place, line: place.line + 1, column: 1, endLine: placeOfNode(source, swallowed).line, endColumn: 1}
    : {...placeOfNode(source, node), line: place.line + 1, column: 1};
  return {diagnostic: diagnose('unclosed-fence', place, {actual, fence: ':'.repeat(colons)}), blind: region};
}

/** From a container up to the next part of the page behind it: what its fence should have held. */
function regionFrom(outer: ContainerDirective, {source, tree}: Sheet): Place {
  const region = placeOfNode(source, outer);
  const next = tree.children.find((node) => isDirective(node) && pageDirectives.includes(node.name) && placeOfNode(source, node).line > region.endLine);
  const end = next ? placeOfNode(source, next) : placeBetween(source, source.text.length, source.text.length);
  return {...region, endLine: end.line, endColumn: end.column};
}

function colonsOf(node: ContainerDirective, source: Source): number {
  const start = offsetOf(node.position?.start);
  let end = start;
  while (source.text[end] === ':') end++;
  return end - start;
}
