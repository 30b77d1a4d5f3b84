import {valueToEstree} from 'estree-util-value-to-estree';
import type {BlockContent, DefinitionContent, PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';

/** The props of an element; those that are undefined are left out. */
export type Props = Readonly<Record<string, unknown>>;

/** An element on lines of its own. It may hold lines as well as the words of one line. */
export function flow(name: string, props: Props, children: readonly (RootContent | PhrasingContent)[] = []): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes: toAttributes(props), children: [...children] as (BlockContent | DefinitionContent)[]};
}

/** An element within a line. */
export function inline(name: string, props: Props, children: readonly PhrasingContent[] = []): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes: toAttributes(props), children: [...children]};
}

function toAttributes(props: Props): MdxJsxAttribute[] {
  return Object.entries(props)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => toAttribute(name, value));
}

/** The loader compiles the estree; the text beside it is for whoever prints the tree. */
function toAttribute(name: string, value: unknown): MdxJsxAttribute {
  if (typeof value === 'string') return {type: 'mdxJsxAttribute', name, value};
  const expression = valueToEstree(value, {preserveReferences: false});
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(value),
      data: {estree: {type: 'Program', sourceType: 'module', comments: [], body: [{type: 'ExpressionStatement', expression}]}},
    },
  };
}
