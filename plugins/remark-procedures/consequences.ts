import type {Diagnostic} from './diagnose.ts';
import type {Directive} from './directive.ts';
import type {Rule} from './messages.ts';
import {begins} from './silence.ts';

/** What another fault explains: to mend that one mends this one too, so an author is told of one. */
interface Cause {
  readonly rules: readonly Rule[];
  /** The other fault stands anywhere, within the same element, in the same opening, or at the same place; or the key that is missing was meant by it. */
  readonly within: 'anywhere' | 'element' | 'opening' | 'place' | 'meant';
}

const unreadable: readonly Rule[] = [
  'malformed-directive',
  'unclosed-label',
  'unclosed-fence',
  'misnested-fence',
  'unknown-directive',
  'wrong-form',
  'misplaced-directive',
  'mdx-syntax',
];
const missingPart: Cause = {rules: unreadable, within: 'element'};
const misspelt: Cause = {rules: ['unknown-attribute', 'malformed-attribute'], within: 'opening'};

const causes: Partial<Record<Rule, Cause>> = {
  'missing-step': {rules: [...unreadable, 'missing-include', 'unreadable-file'], within: 'anywhere'},
  'missing-outcome': {rules: [...unreadable, 'missing-include', 'unreadable-file'], within: 'anywhere'},
  'form-without-fields': missingPart,
  'too-few-options': missingPart,
  'check-without-expect': missingPart,
  'missing-command': {rules: ['mdx-syntax'], within: 'element'},
  'empty-directive': {rules: ['unexpected-label', 'wrong-form'], within: 'opening'},
  'missing-id': misspelt,
  'missing-attribute': misspelt,
  'sign-in-without-console': misspelt,
  'sign-in-without-account': misspelt,
  'record-without-variable': misspelt,
  'wait-without-time': misspelt,
  'field-without-source': misspelt,
  'unknown-attribute': {rules: ['missing-label'], within: 'opening'},
  'account-change-without-sign-in': {rules: ['unknown-vocabulary-key'], within: 'place'},
  'role-never-revoked': {rules: ['unknown-vocabulary-key', 'unknown-attribute', 'malformed-attribute'], within: 'opening'},
  'missing-lane': {rules: [...misspelt.rules, 'sign-in-without-console', 'sign-in-without-account'], within: 'opening'},
  'variant-without-steps': {rules: ['unknown-question', 'unknown-answer', 'on-no-variant'], within: 'anywhere'},
  'variant-without-outcome': {rules: ['unknown-question', 'unknown-answer', 'on-no-variant'], within: 'anywhere'},
  'outcome-not-last': {rules: ['stray-fence', 'late-requirement'], within: 'place'},
  'missing-key': {rules: ['unknown-key'], within: 'meant'},
};

/** Leaves out the faults that another one explains. @param elements the directives at the top level of the page */
export function withoutConsequences(diagnostics: readonly Diagnostic[], elements: readonly Directive[]): Diagnostic[] {
  return diagnostics.filter((diagnostic) => {
    const cause = causes[diagnostic.rule];
    return !cause || !diagnostics.some((other) => cause.rules.includes(other.rule) && explains(other, diagnostic, cause.within, elements));
  });
}

function explains({place, data}: Diagnostic, explained: Diagnostic, within: Cause['within'], elements: readonly Directive[]): boolean {
  switch (within) {
    case 'anywhere':
      return true;
    case 'element':
      return elements.some((element) => begins(explained.place, element.place) && begins(place, element.place));
    case 'opening':
      return place.file === explained.place.file && place.line === explained.place.line;
    case 'meant':
      return place.file === explained.place.file && Array.isArray(data.expected) && data.expected.length === 1 && data.expected[0] === explained.data.missing;
    case 'place':
      return begins(place, explained.place) || begins(explained.place, place);
  }
}
