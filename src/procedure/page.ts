import type {Condition} from './condition.ts';
import type {Block} from './content.ts';
import {toSeconds} from './duration.ts';
import {type Locale, toLocale} from './locale.ts';
import type {Moment} from './moment.ts';
import type {Procedure} from './procedure.ts';
import {toRevision} from './revision.ts';
import type {Field, Step, StepKind} from './step.ts';
import {toUsage} from './usage.ts';
import type {Console, Variable, Vocabulary} from './vocabulary.ts';

type WithoutPlace<T> = T extends unknown ? Omit<T, 'place' | 'places' | 'allow'> : never;

export interface PageQuestion {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly {readonly id: string; readonly label: string}[];
}

/** What a page must know of a step beside the author's text, which it shows as it is written. */
export interface PageStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly phase?: string | undefined;
  readonly when?: Condition | undefined;
  /** Keys of `consoles` and `accounts`; absent where they carry on from the step before. */
  readonly console?: string | undefined;
  readonly as?: string | undefined;
  readonly minutes?: number | undefined;
  readonly optional: boolean;
  readonly irreversible: boolean;
  /** Keys of `roles`. */
  readonly needs: readonly string[];
  readonly grants: readonly string[];
  readonly revokes: readonly string[];
  readonly keeps?: string | undefined;
  /** Of a `sign-in`. */
  readonly private: boolean;
  /** Of a `form`. */
  readonly fields: readonly WithoutPlace<Field>[];
  /** Of a `choice`. */
  readonly options: readonly Conditional[];
  /** Of a `wait`: seconds, or a moment. */
  readonly wait?: {readonly seconds: number} | Moment | undefined;
  /** Of a `record`: a key of `variables`. */
  readonly record?: string | undefined;
}

/** Of a translation: what the original says now where it has changed since, in the page's own parts and by the ids of elements. */
export interface StaleTexts {
  readonly page?: readonly Block[];
  readonly elements?: Readonly<Record<string, readonly Block[]>>;
}

/** A secret has no example: nothing of it is shown. */
export interface PageVariable {
  readonly type: Variable['type'];
  readonly label: string;
  readonly example?: string;
  readonly default?: string;
}

interface Conditional {
  readonly id: string;
  readonly when?: Condition | undefined;
}

/** What a procedure's page is made from, in one language: names are resolved, so a page needs no vocabulary. */
export interface Page {
  readonly id: string;
  readonly locale: Locale;
  readonly product: {readonly key: string; readonly name: string; readonly vendor?: string | undefined};
  readonly sources: readonly string[];
  readonly appliesTo: readonly string[];
  /** Days, as `2026-11-20`. */
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly revision: string;
  readonly questions: readonly PageQuestion[];
  readonly requirements: readonly (Conditional & {readonly kind: Procedure['requirements'][number]['kind']})[];
  readonly phases: readonly string[];
  readonly steps: readonly PageStep[];
  readonly outcomes: readonly Conditional[];
  readonly consoles: Readonly<Record<string, {readonly name: string; readonly address?: string | undefined; readonly language: Console['language']}>>;
  readonly accounts: Readonly<Record<string, {readonly name: string; readonly variable?: string | undefined}>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, PageVariable>>;
  readonly stale: StaleTexts;
}

export function toPage(procedure: Procedure, vocabulary: Vocabulary, locale: Locale, stale: StaleTexts = {}): Page {
  const product = vocabulary.products[procedure.product];
  return {
    id: procedure.id,
    locale,
    product: {key: procedure.product, name: product ? toLocale(product.name, locale) : procedure.product, vendor: product?.vendor},
    sources: procedure.sources,
    appliesTo: procedure.appliesTo,
    reviewed: procedure.reviewed,
    reviewBy: procedure.reviewBy,
    revision: toRevision(procedure),
    questions: procedure.questions.map(({id, text, answers}) => ({id, text, answers})),
    requirements: procedure.requirements.map(({id, kind, when}) => ({id, kind, when})),
    phases: procedure.phases.map(({id}) => id),
    steps: procedure.steps.map(toPageStep),
    outcomes: procedure.outcomes.map(({id, when}) => ({id, when})),
    ...toPageNames(procedure, vocabulary, locale),
    stale,
  };
}

function toPageStep(step: Step): PageStep {
  return {
    id: step.id,
    kind: step.kind,
    phase: step.phase,
    when: step.when,
    console: step.console,
    as: step.as,
    minutes: step.minutes,
    optional: step.optional ?? false,
    irreversible: step.irreversible ?? false,
    needs: step.needs ?? [],
    grants: step.grants ?? [],
    revokes: step.revokes ?? [],
    keeps: step.keeps,
    private: step.kind === 'sign-in' && (step.private ?? false),
    fields: step.kind === 'form' ? step.fields.map(({place, places, allow, ...field}) => field) : [],
    options: step.kind === 'choice' ? step.options.map(({id, when}) => ({id, when})) : [],
    wait: step.kind === 'wait' ? (step.until ?? (step.for && {seconds: toSeconds(step.for)})) : undefined,
    record: step.kind === 'record' ? step.var : undefined,
  };
}

/** The names of what the procedure mentions, and of nothing else. */
export function toPageNames(procedure: Procedure, vocabulary: Vocabulary, locale: Locale): Pick<Page, 'consoles' | 'accounts' | 'roles' | 'variables'> {
  const usage = toUsage(procedure, vocabulary);
  return {
    consoles: pick(usage.consoles, vocabulary.consoles, ({name, ...rest}) => ({...rest, name: toLocale(name, locale)})),
    accounts: pick(usage.accounts, vocabulary.accounts, ({name, ...rest}) => ({...rest, name: toLocale(name, locale)})),
    roles: pick(usage.roles, vocabulary.roles, ({name}) => toLocale(name, locale)),
    variables: pick(usage.variables, vocabulary.variables, ({label, ...rest}) => ({...rest, label: toLocale(label, locale)})),
  };
}

function pick<Entry, Shown>(keys: readonly string[], entries: Readonly<Record<string, Entry>>, show: (entry: Entry) => Shown): Record<string, Shown> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const entry = entries[key];
      return entry === undefined ? [] : [[key, show(entry)]];
    }),
  );
}
