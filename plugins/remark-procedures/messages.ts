import type {Locale} from '../../src/procedure/locale.ts';
import {danish} from './messages/danish.ts';
import {english} from './messages/english.ts';
import {german} from './messages/german.ts';

/** An error would make a reader do the wrong thing, or a sheet wrong; a warning would make a reader stumble. */
export type Severity = 'error' | 'warning';

/** A rule's id names its fault, is never renamed, and is the anchor of its heading in `docs/authoring/rules.mdx`. */
export type Rule = keyof typeof english.rules;

export const severities = {
  // Files
  'unreadable-file': 'error',
  'huge-file': 'error',
  'no-procedures': 'error',
  'unknown-file': 'error',
  'duplicate-procedure': 'error',

  // Front matter and vocabulary
  'malformed-yaml': 'error',
  'missing-front-matter': 'error',
  'missing-key': 'error',
  'unknown-key': 'error',
  'malformed-value': 'error',
  'missing-vocabulary': 'error',

  // Syntax
  'mdx-syntax': 'error',
  'malformed-directive': 'error',
  'unclosed-fence': 'error',
  'misnested-fence': 'error',
  'stray-fence': 'error',
  'wrong-form': 'error',
  'missing-label': 'error',
  'unclosed-label': 'error',
  'unexpected-label': 'error',
  'unknown-directive': 'error',
  'misplaced-directive': 'error',
  'repeated-directive': 'error',
  'empty-directive': 'error',
  'unknown-attribute': 'error',
  'duplicate-attribute': 'error',
  'missing-attribute': 'error',
  'malformed-attribute': 'error',

  // Ids
  'missing-id': 'error',
  'malformed-id': 'error',
  'duplicate-id': 'error',

  // Steps
  'unknown-step-kind': 'error',
  'unknown-requirement-kind': 'error',
  'missing-command': 'error',
  'missing-statement': 'error',
  'form-without-fields': 'error',
  'field-without-source': 'error',
  'field-with-two-sources': 'error',
  'too-few-options': 'error',
  'check-without-expect': 'error',
  'wait-without-time': 'error',
  'unknown-time-zone': 'error',
  'record-without-variable': 'error',
  'sign-in-without-console': 'error',
  'sign-in-without-account': 'error',
  'missing-lane': 'error',
  'account-change-without-sign-in': 'error',
  'heading-in-step': 'error',
  'deep-list': 'error',
  'irreversible-before-warning': 'error',
  'late-warning': 'warning',
  'role-never-revoked': 'error',
  'check-without-trouble': 'warning',

  // The procedure as a whole
  'late-requirement': 'error',
  'missing-outcome': 'error',
  'outcome-not-last': 'error',
  'missing-step': 'error',
  'too-many-variants': 'error',
  'unknown-question': 'error',
  'unknown-answer': 'error',
  'variant-without-steps': 'error',
  'variant-without-outcome': 'error',
  'on-no-variant': 'error',
  'missing-phase': 'warning',
  'overdue-review': 'warning',

  // Vocabulary and includes
  'unknown-vocabulary-key': 'error',
  'undeclared-variable': 'error',
  'unused-vocabulary-key': 'warning',
  'missing-include': 'error',
  'self-include': 'error',
  'nested-include': 'error',
  'repeated-include': 'error',
  'front-matter-in-include': 'error',

  // Strings of the site
  'malformed-json': 'error',
  'missing-ui-string': 'error',
  'unknown-ui-string': 'error',
  'differing-placeholders': 'error',

  // Characters
  'mixed-scripts': 'error',
  'invisible-character': 'error',

  // Words
  'time-without-zone': 'error',
  'secret-in-text': 'error',
  'long-command': 'warning',
  'two-actions': 'warning',
  'unclear-command': 'warning',
  'command-without-full-stop': 'warning',
  'unmarked-label': 'warning',
  'decorated-label': 'warning',
  'optional-in-text': 'warning',
  'step-number-in-text': 'warning',
  'adjacent-admonitions': 'warning',
  'unreserved-domain': 'warning',
  'avoided-term': 'warning',

  // Translations
  'missing-translation': 'warning',
  'orphaned-translation': 'error',
  'untranslated-step': 'warning',
  'orphaned-step': 'error',
  'differing-order': 'error',
  'differing-translation': 'error',
  'untranslated-label': 'warning',
  'stale-translation': 'warning',
  'unaccepted-translation': 'warning',
  'orphaned-record': 'warning',

  // Silencing
  'allow-without-reason': 'error',
  'unknown-rule': 'error',
  'allowed-error': 'error',
  'unused-allow': 'warning',
} as const satisfies Record<Rule, Severity>;

export const rules = Object.keys(severities) as Rule[];

/** What a schema gives as its message. */
export type Expectation = keyof typeof english.expectations;

export function isExpectation(word: string): word is Expectation {
  return Object.hasOwn(english.expectations, word);
}

type Translated<Text> = Text extends string ? string : {readonly [Key in keyof Text]: Translated<Text[Key]>};

/** All that English says, in the words of a language. */
export type Wording = Translated<typeof english>;

/** All wording of the checker. */
export const wordings: Readonly<Record<Locale, Wording>> = {en: english, da: danish, de: german};
