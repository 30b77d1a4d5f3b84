import type {Heading, InlineCode, Nodes, Root, Strong, Text} from 'mdast';
import type {Place} from '../../src/procedure/place.ts';
import {type DirectiveNode, isDirective, isDirectiveLabel} from './directive.ts';
import {offsetOf, placeBetween, type Source} from './source.ts';

export interface Found<Node> {
  readonly node: Node;
  /** From the root down to the parent. */
  readonly ancestors: readonly Nodes[];
}

/** A piece of text as it is written: entities and backslashes are still there, so an offset in it is one in the source. */
export interface Slice extends Found<Text | InlineCode> {
  readonly text: string;
  /** Its offset in the source. */
  readonly start: number;
}

/** A text with its tree, and what rules look for in it: found once, as walking a tree costs as much as judging it. */
export interface Sheet {
  readonly source: Source;
  readonly tree: Root;
  readonly texts: readonly Slice[];
  /** Of the texts those that are read as sentences: no labels, no values. */
  readonly prose: readonly Slice[];
  readonly codes: readonly Slice[];
  readonly directives: readonly Found<DirectiveNode>[];
  readonly strongs: readonly Found<Strong>[];
  readonly headings: readonly Found<Heading>[];
}

export function toSheet(source: Source, tree: Root): Sheet {
  const texts: Slice[] = [];
  const codes: Slice[] = [];
  const directives: Found<DirectiveNode>[] = [];
  const strongs: Found<Strong>[] = [];
  const headings: Found<Heading>[] = [];
  const collect = (node: Nodes, ancestors: readonly Nodes[]): void => {
    if (node.type === 'text') texts.push(toSlice(node, ancestors, source));
    else if (node.type === 'inlineCode') codes.push(toSlice(node, ancestors, source));
    else if (node.type === 'strong') strongs.push({node, ancestors});
    else if (node.type === 'heading') headings.push({node, ancestors});
    else if (isDirective(node)) directives.push({node, ancestors});
    if (!('children' in node)) return;
    const inner = [...ancestors, node];
    for (const child of node.children) collect(child, inner);
  };
  collect(tree, []);
  return {source, tree, texts, codes, directives, strongs, headings, prose: texts.filter(({ancestors}) => !ancestors.some(isLabel))};
}

function toSlice<Node extends Text | InlineCode>(node: Node, ancestors: readonly Nodes[], source: Source): Slice {
  const start = offsetOf(node.position?.start);
  return {node, ancestors, start, text: source.text.slice(start, offsetOf(node.position?.end))};
}

/** The label of a directive, but for that of `::expect[…]`, which is a sentence. */
function isLabel(node: Nodes): boolean {
  if (isDirective(node)) return node.type !== 'containerDirective' && node.name !== 'expect';
  return node.type === 'paragraph' && isDirectiveLabel(node);
}

export interface Match {
  readonly match: RegExpExecArray;
  readonly slice: Slice;
  readonly place: Place;
}

/** Where a pattern with the flag `g` is found in pieces of a sheet. Most patterns are in no piece, which one look at the whole text shows. */
export function findMatches({source}: Sheet, slices: readonly Slice[], pattern: RegExp): Match[] {
  if (source.text.search(pattern) < 0) return [];
  return slices.flatMap((slice) =>
    [...slice.text.matchAll(pattern)].map((match) => {
      const start = slice.start + match.index;
      return {match, slice, place: placeBetween(source, start, start + match[0].length)};
    }),
  );
}
