import type {Nodes, Paragraph, Parents, RootContent} from 'mdast';

/** Takes tags and expressions out of paragraphs in which nothing else stands, as MDX does before any plugin sees the tree. */
export function unravel(parent: Parents): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node: Nodes | undefined = parent.children[index];
    if (node?.type === 'paragraph' && isWrapper(node))
      parent.children.splice(index, 1, ...(node.children.filter(({type}) => type !== 'text').map(toFlow) as typeof parent.children));
    const present = parent.children[index];
    if (present && 'children' in present) unravel(present);
  }
}

function isWrapper({children}: Paragraph): boolean {
  const isMdx = ({type}: Nodes): boolean => type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
  return children.some(isMdx) && children.every((child) => isMdx(child) || (child.type === 'text' && child.value.trim() === ''));
}

function toFlow(node: Paragraph['children'][number]): RootContent {
  if (node.type === 'mdxJsxTextElement') return {...node, type: 'mdxJsxFlowElement', children: node.children as never[]};
  return node.type === 'mdxTextExpression' ? {...node, type: 'mdxFlowExpression'} : node;
}
