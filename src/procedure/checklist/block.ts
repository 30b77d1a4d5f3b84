import type {Locale} from '../locale.ts';

/**
 * A run of text. `label` is a name as a console shows it, `value` what is typed as it stands. `blank` is a line to write on, its text
 * what belongs there; `box` is a box to tick, its text what the tick says.
 */
export interface Piece {
  readonly style: 'plain' | 'strong' | 'label' | 'value' | 'blank' | 'box';
  readonly text: string;
  /** Of a thing that has one name in all languages. */
  readonly isName?: true;
}
export type SheetText = readonly Piece[];

/** What stands in a requirement, a step or an outcome, from top to bottom. */
export type Part =
  | {readonly type: 'text'; readonly text: SheetText}
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Part[])[]}
  | {readonly type: 'table'; readonly rows: readonly (readonly SheetText[])[]}
  /** A heavy bar at the side and a word; `strong` for what must not be missed. */
  | {readonly type: 'note'; readonly strong: boolean; readonly word: string; readonly parts: readonly Part[]}
  | {readonly type: 'labelled'; readonly label: string; readonly parts: readonly Part[]}
  | {readonly type: 'fields'; readonly heads: readonly [string, string]; readonly rows: readonly (readonly [label: string, content: SheetText])[]}
  /** Something to write down: a line of its own. */
  | {readonly type: 'line'; readonly label: string}
  /** Boxes of which one is ticked. */
  | {readonly type: 'options'; readonly label: string; readonly options: readonly {readonly text: SheetText; readonly parts: readonly Part[]}[]};

export interface Stop {
  readonly word: string;
  readonly text: string;
  readonly leftOut: string;
}

export interface SheetRequirement {
  readonly id: string;
  readonly word: string;
  readonly text: SheetText;
  readonly parts: readonly Part[];
}

export interface SheetStep {
  readonly id: string;
  readonly number: number;
  /** Where it differs from the step before: the console and the account. */
  readonly lane?: SheetText;
  readonly tags: readonly string[];
  /** What must be read before the command. */
  readonly before: readonly Part[];
  readonly command: SheetText;
  readonly parts: readonly Part[];
}

export type Row = readonly [label: string, content: SheetText];

/** One thing on a sheet; a sheet is a list of them, from top to bottom. */
export type ChecklistBlock =
  /** Where a list begins, if there are several: on a page of its own. */
  | {readonly type: 'list'; readonly text: string}
  | {readonly type: 'title'; readonly text: string}
  /** For whom and by whom, what it is, and what was asked before it started. */
  | {readonly type: 'identity'; readonly people: readonly Row[]; readonly facts: readonly Row[]; readonly questions: readonly Row[]}
  /** What is in a pack. */
  | {readonly type: 'contents'; readonly heading: string; readonly rows: readonly Row[]}
  | {readonly type: 'mode'; readonly word: string; readonly text: string}
  | {readonly type: 'prose'; readonly parts: readonly Part[]}
  | {readonly type: 'requirements'; readonly heading: string; readonly initials: string; readonly items: readonly SheetRequirement[]; readonly stop: Stop}
  | {readonly type: 'section'; readonly heading: string; readonly initials: string; readonly steps: readonly SheetStep[]; readonly stop: Stop}
  | {
      readonly type: 'outcome';
      readonly heading: string;
      readonly initials: string;
      readonly items: readonly {readonly id: string; readonly parts: readonly Part[]}[];
    }
  | {readonly type: 'sign-off'; readonly heading: string; readonly heads: readonly string[]; readonly rows: readonly string[]}
  | {readonly type: 'validity'; readonly text: string; readonly address: string; readonly alternative: string; readonly qr: QrCode};

/** `path` draws the black modules; one module is one unit, the quiet zone is within the size. The width on paper is in millimetres. */
export interface QrCode {
  readonly size: number;
  readonly width: number;
  readonly path: string;
}

/** One sheet. The running lines stand on every page. */
export interface Checklist {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly revision: string;
  /** In large print. */
  readonly large: boolean;
  readonly running: {
    /** The customer, and what is done for them. */
    readonly customer: string;
    readonly procedure: string;
    readonly footer: string;
    /** What stands before the page's number, between it and their count. */
    readonly page: readonly [string, string];
  };
  readonly blocks: readonly ChecklistBlock[];
}
