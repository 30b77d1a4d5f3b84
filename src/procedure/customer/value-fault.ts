import type {SecretKind} from '../secret.ts';
import type {Variable} from '../vocabulary.ts';
import type {TextCleaning} from './clean-text.ts';

/** The types of a variable that has a value; a secret has none. */
export type ValueType = Exclude<Variable['type'], 'secret'>;

/** What keeps a text from being a value. `expected` is an example of one. */
export type ValueFault =
  | {readonly id: 'missing-name'}
  | {readonly id: 'too-long'; readonly limit: number; readonly length: number}
  | {readonly id: 'secret-in-value'; readonly kind: SecretKind}
  | {readonly id: 'secret-not-stored'}
  | {readonly id: 'not-text'}
  | {readonly id: MalformedId; readonly expected: string}
  | {readonly id: 'password-in-url'};

type MalformedId =
  | `malformed-${Exclude<ValueType, 'text'> | 'id'}`
  /** Another scheme than `https:`, or none. */
  | 'not-https'
  /** Written well, but no calendar has it. */
  | 'no-such-day'
  /** `3/4/2026` is two days. */
  | 'ambiguous-date';

/** What was put right. */
export type Cleaning = TextCleaning | 'lower-case' | 'trailing-dot' | 'guid-form' | 'url-form' | 'date-form' | 'zone-form' | 'apostrophe';

/** What is right and still worth a look. */
export type ValueWarning =
  | {readonly id: 'mixed-scripts'; readonly word: string}
  /** A spreadsheet would run it; our exports see to that. */
  | {readonly id: 'formula'};

export interface ReadValue {
  readonly raw: string;
  /** Empty: there is no value. With a fault, what can be shown of it. */
  readonly text: string;
  readonly cleaned: readonly Cleaning[];
  readonly warnings: readonly ValueWarning[];
  readonly fault?: ValueFault | undefined;
}

/** What one type makes of a clean text: the value in its one form, or why it is none. */
export type Form = {readonly text: string; readonly cleaned?: Cleaning | undefined} | {readonly fault: MalformedId | 'password-in-url'};
