import {type Diagnostic, diagnose} from '../diagnose.ts';
import {type Directive, isDirective, toDirective} from '../directive.ts';
import {splitStep} from '../read/step.ts';
import type {Check} from '../reading.ts';

const warnings = ['warning', 'danger'];

/** A warning is read before the hand moves, or too late. */
export const checkLateWarnings: Check = ({elements}) => elements.filter(({name}) => name === 'step').flatMap(checkStep);

function checkStep(step: Directive): Diagnostic[] {
  const {command, detail} = splitStep(step);
  if (!command) return [];
  const rule = step.attributes.some(({name}) => name === 'irreversible') ? 'irreversible-before-warning' : 'late-warning';
  return detail
    .filter(isDirective)
    .filter((node) => warnings.includes(node.name))
    .map((node) => diagnose(rule, toDirective(node, step.source).opening, {}));
}
