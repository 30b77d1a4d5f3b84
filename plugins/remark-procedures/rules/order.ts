import {type Diagnostic, diagnose} from '../diagnose.ts';
import {isComment} from '../read/step.ts';
import type {Check, Reading} from '../reading.ts';
import {placeBetween, placeOfNode} from '../source.ts';

/** Requirements, then steps, then the outcome, and nothing behind it. */
export const checkOrder: Check = (reading) => [...checkRequirements(reading), ...checkStart(reading), ...checkEnd(reading)];

function checkRequirements({elements}: Reading): Diagnostic[] {
  const firstStep = elements.findIndex(({name}) => name === 'step');
  return elements
    .filter(({name}, index) => name === 'requires' && firstStep >= 0 && index > firstStep)
    .map(({opening}) => diagnose('late-requirement', opening, {}));
}

function checkStart({elements, source}: Reading): Diagnostic[] {
  return elements.some(({name}) => name === 'step') ? [] : [diagnose('missing-step', placeBetween(source, 0, 0), {})];
}

function checkEnd({elements, body, source}: Reading): Diagnostic[] {
  if (!elements.some(({name}) => name === 'outcome')) {
    return [diagnose('missing-outcome', placeBetween(source, source.text.trimEnd().length, source.text.trimEnd().length), {})];
  }
  const nodes = body.nodes.filter(({node}) => !isComment(node) && node.type !== 'mdxjsEsm');
  const isOutcome = ({node}: (typeof nodes)[number]) => node.type === 'containerDirective' && node.name === 'outcome';
  const after = nodes.slice(nodes.findIndex(isOutcome)).find((node) => !isOutcome(node));
  if (!after) return [];
  const element = elements.find(({node}) => node === after.node);
  return [diagnose('outcome-not-last', element?.opening ?? placeOfNode(after.source, after.node), {})];
}
