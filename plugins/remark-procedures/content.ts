import type {Nodes, PhrasingContent, RootContent} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import type {Block, Inline} from '../../src/procedure/content.ts';
import {isDirectiveLabel} from './directive.ts';
import {isAdmonition} from './directive-names.ts';

/** Markdown within a line, as the model keeps it. Comments and line breaks leave a space at most. */
export function toInline(nodes: readonly PhrasingContent[]): Inline[] {
  return joinText(nodes.flatMap(nodeToInline));
}

function nodeToInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [{type: 'text', text: node.value.replace(/\s+/g, ' ')}];
    case 'break':
      return [{type: 'text', text: ' '}];
    case 'inlineCode':
      return [{type: 'code', text: node.value}];
    case 'image':
      return [{type: 'image', url: node.url, alt: node.alt ?? ''}];
    case 'link':
      return [{type: 'link', url: node.url, children: toInline(node.children)}];
    case 'strong':
    case 'emphasis':
      return [{type: node.type, children: toInline(node.children)}];
    case 'delete':
      return [{type: 'deleted', children: toInline(node.children)}];
    case 'textDirective':
      return directiveToInline(node.name, node.children);
    case 'mdxJsxTextElement':
      return toInline(node.children);
    default:
      return [];
  }
}

function directiveToInline(name: string, children: readonly PhrasingContent[]): Inline[] {
  const text = toPlainText(children).replace(/\s+/g, ' ').trim();
  if (name === 'ui') return [{type: 'ui', path: toMenuPath(text)}];
  if (name === 'value') return [{type: 'value', text}];
  if (name === 'var') return [{type: 'var', key: text}];
  return toInline(children);
}

/** `Devices > Add` has two parts. */
export function toMenuPath(label: string): string[] {
  return label.split(/\s+>\s+/).map((part) => part.trim());
}

/** What stands on lines of its own, as the model keeps it. Our directives are not among it: each has a field of its own. */
export function toBlocks(nodes: readonly Nodes[]): Block[] {
  return nodes.flatMap(nodeToBlocks);
}

function nodeToBlocks(node: Nodes): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{type: 'paragraph', inline: toInline(node.children)}];
    case 'heading':
      return [{type: 'heading', depth: node.depth, inline: toInline(node.children)}];
    case 'code':
      return [{type: 'code', ...(node.lang && {language: node.lang}), text: node.value}];
    case 'blockquote':
      return [{type: 'quote', blocks: toBlocks(node.children)}];
    case 'list':
      return [{type: 'list', ordered: node.ordered ?? false, items: node.children.map((item) => toBlocks(item.children))}];
    case 'table':
      return [{type: 'table', rows: node.children.map((row) => row.children.map((cell) => toInline(cell.children)))}];
    case 'containerDirective':
      return containerToBlocks(node.name, node.children);
    case 'mdxJsxFlowElement':
    case 'listItem':
      return toBlocks(node.children);
    default:
      return [];
  }
}

function containerToBlocks(name: string, children: readonly RootContent[]): Block[] {
  if (!isAdmonition(name)) return toBlocks(children);
  const [first, ...rest] = children;
  const title = first && isDirectiveLabel(first) ? toInline(first.children) : undefined;
  return [{type: 'admonition', kind: name, title: title ?? [], blocks: toBlocks(title ? rest : children)}];
}

function joinText(parts: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (part.type === 'text' && before?.type === 'text') joined[joined.length - 1] = {type: 'text', text: before.text + part.text};
    else joined.push(part);
  }
  return joined;
}
