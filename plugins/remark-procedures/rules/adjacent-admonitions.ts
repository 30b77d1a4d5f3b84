import type {Nodes} from 'mdast';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import {toDirective} from '../directive.ts';
import {isAdmonition} from '../directive-names.ts';
import {isComment} from '../read/step.ts';
import type {Check} from '../reading.ts';
import type {Source} from '../source.ts';

/** Of two boxes in a row neither is read. */
export const checkAdmonitions: Check = ({body}) => body.sheets.flatMap((sheet) => checkParent(sheet.tree, sheet.source));

function checkParent(parent: Nodes, source: Source): Diagnostic[] {
  if (!('children' in parent)) return [];
  const children: readonly Nodes[] = parent.children.filter((node) => !isComment(node));
  return children.flatMap((node, index) => {
    const before = children[index - 1];
    const own = isBox(node) && before && isBox(before) ? [diagnose('adjacent-admonitions', toDirective(node, source).opening, {})] : [];
    return [...own, ...checkParent(node, source)];
  });
}

function isBox(node: Nodes): node is Extract<Nodes, {type: 'containerDirective'}> {
  return node.type === 'containerDirective' && isAdmonition(node.name);
}
