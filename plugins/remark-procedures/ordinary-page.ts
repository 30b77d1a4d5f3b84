import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {type Diagnostic, diagnose} from './diagnose.ts';
import {isDirective, toDirective, toWritten} from './directive.ts';
import {isDirectiveName} from './directive-names.ts';
import type {Source} from './source.ts';

/** A page that is no procedure may mark labels and values; all else of the language needs a procedure around it. */
export function checkOrdinaryPage(tree: Root, source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(tree, (node) => {
    if (!isDirective(node) || !isDirectiveName(node.name) || node.name === 'ui' || node.name === 'value') return;
    const {name, form, opening} = toDirective(node, source);
    found.push(diagnose('misplaced-directive', opening, {actual: toWritten(name, form), expected: {phrase: 'inProcedure'}}));
  });
  return found;
}
