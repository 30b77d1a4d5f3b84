import type {Locale} from '../locale.ts';

export const passageKinds = ['procedure', 'requirement', 'step', 'option', 'trouble'] as const;
export type PassageKind = (typeof passageKinds)[number];

/** One passage of a procedure, as search engines take it. */
export interface SearchRecord {
  /** `<procedure>_<passage>`, the same in every language; of letters, digits, hyphens and underscores, which every engine takes. */
  readonly id: string;
  readonly kind: PassageKind;
  /** The language of the site that finds it. */
  readonly locale: Locale;
  /** The language of the text is the site's; if not, it is the source language. */
  readonly translated: boolean;
  readonly procedure: string;
  readonly product: {readonly key: string; readonly name: string; readonly vendor?: string};
  /** Of the procedure. */
  readonly title: string;
  /** The titles of the same procedure in the other languages. */
  readonly siblings: readonly {readonly locale: Locale; readonly title: string}[];
  readonly url: string;
  /** The id that a link leads to; absent for the procedure itself. */
  readonly anchor?: string;
  /** Where the step is done; several names where that depends on the answers. */
  readonly console?: string;
  /** What is shown of the passage: the command, the symptom, the statement. */
  readonly text: string;
  /** Everything else that the passage says. */
  readonly detail: string;
  /** Labels of consoles and forms. */
  readonly labels: readonly string[];
  /** Numbers and names of articles. */
  readonly sources: readonly string[];
  readonly tags: readonly string[];
}
