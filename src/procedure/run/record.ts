import {type FilledText, toFiller} from './filled-text.ts';
import {toProgress} from './progress.ts';
import {toMark, toSections} from './record-items.ts';
import type {RecordWords} from './record-words.ts';
import type {Run} from './run.ts';
import type {Snapshot} from './snapshot.ts';
import {type Mark, type RunState, type Status, toState} from './state.ts';

/** One line of a list: what it is about, and what it says. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface RecordItem {
  /** Of a step, as the page counts them; a requirement has none. */
  readonly number?: number | undefined;
  readonly status: Status;
  readonly statusText: string;
  readonly text: string;
  /** Who and when; empty while nothing has happened. */
  readonly mark: string;
  readonly facts: readonly Fact[];
}

/** What a record consists of, in its order, whatever it is written in. */
export type RecordPart =
  | {readonly part: 'title'; readonly text: string}
  | {readonly part: 'heading'; readonly text: string}
  | {readonly part: 'facts'; readonly facts: readonly Fact[]}
  | {readonly part: 'items'; readonly items: readonly RecordItem[]}
  | {readonly part: 'paragraph'; readonly text: string};

export interface RecordOptions {
  readonly words: RecordWords;
  /** An instant as the reader's language and zone write it. */
  readonly formatTime: (instant: string) => string;
  /** The same elements in another language; those it lacks stay as they are. Only where the run's revision is that of the procedure now. */
  readonly texts?: Snapshot | undefined;
}

/** What was done for a customer: by whom, when, from which revision. */
export function toRecord(run: Run, options: RecordOptions): RecordPart[] {
  const state = toState(run);
  const context: Context = {...options, run, state, snapshot: translate(state.snapshot, options.texts), fill: toFiller(run, state)};
  return [
    {part: 'title', text: `${context.snapshot.title} – ${run.customer.name}`},
    {part: 'facts', facts: toHeadFacts(context)},
    ...toSections(context),
    ...toOutcome(context),
    ...toNotes(context),
    ...toRunChanges(context),
  ];
}

/** All that the parts of a record are made from. */
export interface Context extends RecordOptions {
  readonly run: Run;
  readonly state: RunState;
  readonly snapshot: Snapshot;
  readonly fill: FilledText;
}

function toHeadFacts({run, state, snapshot, words, formatTime}: Context): Fact[] {
  const {steps} = toProgress(state);
  const people = [...new Set([run.by, ...state.history.filter(({id}) => !state.undone.has(id)).map(({by}) => by)])];
  return [
    {label: words.customer, text: run.customer.name},
    {label: words.procedure, text: `${snapshot.title} (${run.procedure})`},
    {label: words.revision, text: state.snapshot.revision},
    ...snapshot.answers.map(({text, label}) => ({label: text, text: label})),
    {label: words.started, text: words.byAt(run.by, formatTime(run.started))},
    {label: words.finished, text: state.finished ? toMark(state.finished, {words, formatTime}) : words.notFinished},
    {label: words.technicians, text: people.join(', ')},
    {label: words.progress, text: words.stepsDone(steps.done, steps.total)},
  ];
}

function toOutcome({snapshot, words, fill}: Context): RecordPart[] {
  if (snapshot.outcomes.length === 0) return [];
  return [{part: 'heading', text: words.outcome}, ...snapshot.outcomes.map(({text}) => ({part: 'paragraph' as const, text: fill(text)}))];
}

function toNotes(context: Context): RecordPart[] {
  const facts = context.state.notes.map((note) => ({label: toMark(note, context), text: note.note}));
  return facts.length > 0
    ? [
        {part: 'heading', text: context.words.notes},
        {part: 'facts', facts},
      ]
    : [];
}

/** What happened to the run as a whole since it was started. */
function toRunChanges(context: Context): RecordPart[] {
  const {state, words} = context;
  const facts = state.history.flatMap((event) => {
    if (state.undone.has(event.id)) return [];
    if (event.type === 'revision-taken') return [{label: toMark(toMarkOf(event), context), text: `${words.revisionTaken}: ${event.snapshot.revision}`}];
    return event.type === 'run-reopened' ? [{label: toMark(toMarkOf(event), context), text: words.runReopened}] : [];
  });
  return facts.length > 0
    ? [
        {part: 'heading', text: words.changes},
        {part: 'facts', facts},
      ]
    : [];
}

function toMarkOf({id, at, by}: {readonly id: string; readonly at: string; readonly by: string}): Mark {
  return {event: id, at, by};
}

function translate(snapshot: Snapshot, texts: Snapshot | undefined): Snapshot {
  if (!texts || texts.procedure !== snapshot.procedure) return snapshot;
  const known = new Map(texts.elements.map((element) => [element.id, element]));
  return {...texts, revision: snapshot.revision, elements: snapshot.elements.map((element) => known.get(element.id) ?? element)};
}
