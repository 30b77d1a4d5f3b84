import type {Definition, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';

/**
 * Puts links and pictures in place of those that name a definition, `[the jobs][jobs]`, and takes the definitions out: all that reads a page then knows one
 * form of each. A library does this too, but forgets where they stood.
 * @param text of the tree: few have a definition
 */
export function resolveReferences(tree: Root, text: string): void {
  if (!text.includes(']:')) return;
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
    const definition = 'identifier' in node ? definitions.get(node.identifier) : undefined;
    if (!definition || !parent || index === undefined) return;
    const {url, title} = definition;
    if (node.type === 'linkReference') parent.children[index] = {type: 'link', url, title, children: node.children, position: node.position};
    if (node.type === 'imageReference') parent.children[index] = {type: 'image', url, title, alt: node.alt, position: node.position};
  });
}
