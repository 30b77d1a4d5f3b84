import {admonitions} from '../../src/procedure/content.ts';

/** How each directive of the language is written: `container` as a fence around lines, `leaf` on a line of its own, `text` within a line. */
export const directiveForms = {
  requires: ['container'],
  step: ['container'],
  outcome: ['container'],
  option: ['container'],
  expect: ['container', 'leaf'],
  trouble: ['container'],
  field: ['leaf'],
  include: ['leaf'],
  ui: ['text'],
  value: ['text'],
  var: ['text'],
} as const satisfies Record<string, readonly DirectiveForm[]>;

export type DirectiveForm = 'container' | 'leaf' | 'text';
export type DirectiveName = keyof typeof directiveForms;

export const directiveNames = Object.keys(directiveForms) as DirectiveName[];
export const textDirectives = ['ui', 'value', 'var'] as const;

/** The directives that a procedure consists of. */
export const elementDirectives: readonly string[] = ['requires', 'step', 'outcome'];

/** The directives that make a page a procedure: they need one around them. */
export const pageDirectives: readonly string[] = [...elementDirectives, 'include'];

/** Names that an author may have meant. */
export const knownNames: readonly string[] = [...directiveNames, ...admonitions];

export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directiveForms, name);
}

export function isAdmonition(name: string): name is (typeof admonitions)[number] {
  return (admonitions as readonly string[]).includes(name);
}
