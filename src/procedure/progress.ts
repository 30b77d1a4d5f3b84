import type {Locale} from './locale.ts';

export const freshnessStates = ['fresh', 'stale', 'unaccepted', 'missing'] as const;

/** `fresh`: right for what the original says now. `stale`: for what it said before. `unaccepted`: nobody has said so yet. */
export type FreshnessState = (typeof freshnessStates)[number];

export type FreshnessCounts = Readonly<Record<FreshnessState, number>>;

/** How far a procedure is in one language. */
export interface ProcedureProgress {
  readonly id: string;
  readonly title: string;
  /** Of the title. */
  readonly locale: Locale;
  /** From the root of a language, without a slash before it. */
  readonly path: string;
  readonly counts: FreshnessCounts;
  /** What is not fresh; no id stands for the page itself. Nothing where the whole procedure is missing. */
  readonly waiting: readonly {readonly id?: string; readonly state: FreshnessState}[];
}

/** How far a language is. */
export interface LanguageProgress {
  readonly locale: Locale;
  readonly counts: FreshnessCounts;
  readonly procedures: readonly ProcedureProgress[];
}
