import type {Nodes} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import {admonitions} from '../../../src/procedure/content.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from '../diagnose.ts';
import {type Directive, isDirective, toDirective, toWritten} from '../directive.ts';
import {type DirectiveName, directiveForms, directiveNames, isAdmonition, isDirectiveName, textDirectives} from '../directive-names.ts';
import {isClosed} from '../fences.ts';
import type {Check} from '../reading.ts';
import {findMatches, type Sheet} from '../sheet.ts';
import {offsetOf, type Source} from '../source.ts';

/** Every directive is one of ours or a box of the host, in its form, where it belongs. */
export const checkDirectives: Check = ({body}) => body.sheets.flatMap(checkSheet);

function checkSheet(sheet: Sheet): Diagnostic[] {
  const {source, directives} = sheet;
  const found = directives.flatMap(({node, ancestors}) =>
    checkDirective(
      toDirective(node, source),
      ancestors.filter((outer) => !isUnclosed(outer, source)),
    ),
  );
  return [...found, ...checkBareNames(sheet)];
}

/** What an open fence swallowed is judged as if the fence had been closed before it. */
function isUnclosed(node: Nodes, source: Source): boolean {
  return node.type === 'containerDirective' && !isClosed(node, source);
}

function checkDirective(directive: Directive, ancestors: readonly Nodes[]): Diagnostic[] {
  const {name, form, opening} = directive;
  if (isAdmonition(name) && form === 'container') return [];
  const actual = toWritten(name, form);
  if (!isDirectiveName(name)) {
    const known = [...directiveNames, ...admonitions];
    return form === 'text' ? [] : [diagnose('unknown-directive', opening, {actual: excerpt(actual), expected: expectedOf(name, known)})];
  }
  const forms: readonly string[] = directiveForms[name];
  if (!forms.includes(form)) return [diagnose('wrong-form', opening, {actual, expected: directiveForms[name].map((right) => toWritten(name, right))})];
  const wanted = places[name];
  if (!wanted.fits(ancestors)) return [diagnose('misplaced-directive', opening, {actual, expected: wanted.expected})];
  return form === 'text' ? checkTextDirective(directive) : checkLabel(directive);
}

interface Where {
  readonly fits: (ancestors: readonly Nodes[]) => boolean;
  readonly expected: string;
}

const topLevel: Where = {fits: (ancestors) => ancestors.every((node) => node.type === 'root'), expected: 'between the steps, not inside anything'};
const inStep: Where = {fits: (ancestors) => isStep(ancestors.at(-1)), expected: 'directly in a step'};
const inText: Where = {
  fits: (ancestors) => !ancestors.some((node) => isDirective(node) && (textDirectives as readonly string[]).includes(node.name)),
  expected: 'outside of another label',
};

const places = {
  requires: topLevel,
  step: topLevel,
  outcome: topLevel,
  include: topLevel,
  field: inStep,
  option: inStep,
  expect: inStep,
  trouble: inStep,
  ui: inText,
  value: inText,
  var: inText,
} satisfies Record<DirectiveName, Where>;

function isStep(node: Nodes | undefined): boolean {
  return node?.type === 'containerDirective' && node.name === 'step';
}

function checkTextDirective(directive: Directive): Diagnostic[] {
  const actual = toWritten(directive.name, 'text');
  return [
    ...(toPlainText(directive.node).trim() === '' ? [diagnose(labelFault(directive), directive.opening, {actual})] : []),
    ...directive.attributes.map(({name, place}) => diagnose('unknown-attribute', place, {actual: name, directive: actual, expected: 'none'})),
  ];
}

/** The parser takes the name for a directive and the bracket for text when the label never ends. */
function labelFault({source, node, label}: Directive): 'unclosed-label' | 'missing-label' {
  return !label && source.text[offsetOf(node.position?.end)] === '[' ? 'unclosed-label' : 'missing-label';
}

const labelled: readonly string[] = ['option', 'trouble', 'field', 'expect'];

function checkLabel({name, form, label}: Directive): Diagnostic[] {
  if (!label || (labelled.includes(name) && !(name === 'expect' && form === 'container'))) return [];
  return [diagnose('unexpected-label', label.place, {actual: excerpt(label.text), directive: toWritten(name, form)})];
}

const bareName = new RegExp(`(?<![\\w:\\\\]):(${textDirectives.join('|')})(?![\\w-])`, 'g');

/** A name of ours behind a colon that the parser took for text: nothing or no whole label follows it. */
function checkBareNames(sheet: Sheet): Diagnostic[] {
  return findMatches(sheet, sheet.texts, bareName).map(({match, slice, place}) => {
    const rule = sheet.source.text[slice.start + match.index + match[0].length] === '[' ? 'unclosed-label' : 'missing-label';
    return diagnose(rule, place, {actual: match[0]});
  });
}
