import type {Nodes} from 'mdast';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import type {Directive} from '../directive.ts';
import type {Check} from '../reading.ts';
import type {Sheet} from '../sheet.ts';
import {placeOfNode} from '../source.ts';

/** A step is one action: no headings in it, and no steps within its sub-steps. */
export const checkStepContent: Check = ({body, elements}) => {
  const steps = elements.filter(({name}) => name === 'step');
  return [
    ...body.sheets.flatMap((sheet) => checkHeadings(sheet, steps)),
    ...steps.flatMap((step) => step.children.flatMap((child) => checkLists(child, step, 0))),
  ];
};

function checkHeadings({source, headings}: Sheet, steps: readonly Directive[]): Diagnostic[] {
  return headings
    .filter(({ancestors}) => steps.some(({node}) => ancestors.includes(node)))
    .map(({node}) => diagnose('heading-in-step', placeOfNode(source, node), {}));
}

/** A list in a list is the limit; the first deeper one is reported, not those inside it. */
function checkLists(node: Nodes, step: Directive, depth: number): Diagnostic[] {
  const inner = node.type === 'list' ? depth + 1 : depth;
  if (inner > 2) return [diagnose('deep-list', placeOfNode(step.source, node), {actual: depthOf(node) + depth})];
  return 'children' in node ? node.children.flatMap((child) => checkLists(child, step, inner)) : [];
}

function depthOf(node: Nodes): number {
  const own = node.type === 'list' ? 1 : 0;
  return own + ('children' in node ? Math.max(0, ...node.children.map(depthOf)) : 0);
}
