import type {Nodes} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import {type Diagnostic, diagnose, excerpt, expectedOf} from '../diagnose.ts';
import {type Directive, type DirectiveNode, isDirective, toDirective, toWritten} from '../directive.ts';
import {type DirectiveForm, type DirectiveName, directiveForms, isAdmonition, isDirectiveName, knownNames, textDirectives} from '../directive-names.ts';
import {swallowedFrom} from '../fences.ts';
import type {Phrase} from '../messages/data.ts';
import type {Check} from '../reading.ts';
import {findMatches, type Sheet} from '../sheet.ts';
import {offsetOf, type Source} from '../source.ts';

/** Every directive is one of ours or a box of the host, in its form, where it belongs. */
export const checkDirectives: Check = ({body}) => body.sheets.flatMap(checkSheet);

function checkSheet(sheet: Sheet): Diagnostic[] {
  const {source, directives} = sheet;
  const open = new Set<Nodes>(directives.map(({node}) => node).filter((node) => isUnclosed(node, source)));
  const outside = (ancestors: readonly Nodes[]): readonly Nodes[] => (open.size > 0 ? ancestors.filter((outer) => !open.has(outer)) : ancestors);
  const found = directives
    .filter(({node, ancestors}) => !isPlainText(node, ancestors))
    .flatMap(({node, ancestors}) => checkDirective(toDirective(node, source), outside(ancestors)));
  return [...found, ...checkBareNames(sheet)];
}

/** A label, value or variable as nearly all are: words in brackets, in the text. */
function isPlainText({type, name, children, attributes}: DirectiveNode, ancestors: readonly Nodes[]): boolean {
  if (type !== 'textDirective' || !(textDirectives as readonly string[]).includes(name) || Object.keys(attributes ?? {}).length > 0) return false;
  const [only, ...others] = children;
  return only?.type === 'text' && others.length === 0 && only.value.trim() !== '' && ancestors.every((outer) => outer.type !== 'textDirective');
}

/** What an open fence swallowed is judged as if the fence had been closed before it. */
function isUnclosed(node: Nodes, source: Source): boolean {
  return node.type === 'containerDirective' && swallowedFrom(node, source) >= 0;
}

function checkDirective(directive: Directive, ancestors: readonly Nodes[]): Diagnostic[] {
  const {name, form} = directive;
  const forms: readonly string[] = isDirectiveName(name) ? directiveForms[name] : isAdmonition(name) ? ['container'] : [];
  if (forms.length === 0 && form === 'text') return [];
  if (!forms.includes(form)) return [checkName(directive, forms)];
  if (!isDirectiveName(name)) return [];
  const wanted = places[name];
  if (!wanted.fits(ancestors)) return [diagnose('misplaced-directive', directive.opening, {actual: asWritten(directive), expected: wanted.expected})];
  return form === 'text' ? checkTextDirective(directive) : checkLabel(directive);
}

function checkName(directive: Directive, forms: readonly string[]): Diagnostic {
  const {name, namePlace} = directive;
  const actual = asWritten(directive);
  if (forms.length === 0) return diagnose('unknown-directive', namePlace, {actual, expected: expectedOf(name, knownNames)});
  return diagnose('wrong-form', namePlace, {actual, expected: forms.map((right) => toWritten(name, right as DirectiveForm))});
}

/** Its colons and its name. */
function asWritten({node, source, name}: Directive): string {
  const start = offsetOf(node.position?.start);
  return excerpt(/^:+[\w-]+/.exec(source.text.slice(start, start + 100))?.[0] ?? name);
}

interface Where {
  readonly fits: (ancestors: readonly Nodes[]) => boolean;
  readonly expected: Phrase;
}

const topLevel: Where = {fits: (ancestors) => ancestors.every((node) => node.type === 'root'), expected: {phrase: 'betweenSteps'}};
const inStep: Where = {fits: (ancestors) => isStep(ancestors.at(-1)), expected: {phrase: 'inStep'}};
const inText: Where = {
  fits: (ancestors) => !ancestors.some((node) => isDirective(node) && (textDirectives as readonly string[]).includes(node.name)),
  expected: {phrase: 'outsideLabel'},
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
    ...directive.attributes.map(({name, place}) => diagnose('unknown-attribute', place, {actual: name, directive: actual, expected: {phrase: 'noAttribute'}})),
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
