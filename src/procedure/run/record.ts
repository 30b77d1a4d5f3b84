import {toDue} from './due.ts';
import {type FilledText, toFiller} from './filled-text.ts';
import {toProgress} from './progress.ts';
import type {RecordWords} from './record-words.ts';
import type {Run} from './run.ts';
import type {Element, Snapshot} from './snapshot.ts';
import {type ElementState, type Mark, type RunState, type Status, stateOf, toState} from './state.ts';

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

interface Context extends RecordOptions {
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

/** The requirements, then the steps by their phases. */
function toSections(context: Context): RecordPart[] {
  const {snapshot, words} = context;
  const steps = snapshot.elements.filter(({type}) => type === 'step');
  const requirements = snapshot.elements.filter(({type}) => type === 'requirement');
  const titles = new Map(snapshot.phases.map(({id, title}) => [id, title]));
  const sections = groupByPhase(steps).map(({phase, elements}) => ({
    heading: (phase === undefined ? undefined : titles.get(phase)) ?? words.steps,
    items: elements.map((element) => toItem(element, context, steps.indexOf(element) + 1)),
  }));
  const before = {heading: words.requirements, items: requirements.map((element) => toItem(element, context))};
  return [...(requirements.length > 0 ? [before] : []), ...sections].flatMap(({heading, items}) => [
    {part: 'heading', text: heading},
    {part: 'items', items},
  ]);
}

function groupByPhase(steps: readonly Element[]): {phase: string | undefined; elements: Element[]}[] {
  const groups: {phase: string | undefined; elements: Element[]}[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last && last.phase === step.phase) last.elements.push(step);
    else groups.push({phase: step.phase, elements: [step]});
  }
  return groups;
}

function toItem(element: Element, context: Context, number?: number): RecordItem {
  const state = stateOf(context.state, element.id);
  return {
    number,
    status: state.status,
    statusText: context.words.status[state.status],
    text: context.fill(element.text),
    mark: state.mark ? toMark(state.mark, context) : '',
    facts: [...toPlaceFacts(element, context), ...toStateFacts(element, state, context)],
  };
}

function toPlaceFacts({console, as}: Element, {snapshot, words}: Context): Fact[] {
  return [
    ...(console === undefined ? [] : [{label: words.console, text: snapshot.consoles[console] ?? console}]),
    ...(as === undefined ? [] : [{label: words.account, text: snapshot.accounts[as] ?? as}]),
  ];
}

function toStateFacts(element: Element, state: ElementState, {words, formatTime, snapshot}: Context): Fact[] {
  const option = element.options?.find(({id}) => id === state.option);
  const variable = element.record === undefined ? undefined : snapshot.variables[element.record];
  const isKept = variable?.type === 'secret' && state.status === 'done';
  const isWaiting = state.waiting !== undefined && element.wait !== undefined;
  return [
    ...fact(words.option, option?.label ?? state.option),
    ...fact(words.answer, state.answer && words[state.answer]),
    ...fact(variable?.label ?? words.value, isKept ? words.secretKept : state.value),
    ...fact(words.waitStarted, isWaiting ? state.waiting && formatTime(state.waiting) : undefined),
    ...fact(words.waitEnds, isWaiting && element.wait && state.waiting ? formatTime(toDue(element.wait, new Date(state.waiting)).toISOString()) : undefined),
    ...fact(words.reason, state.reason),
    ...state.notes.map((note) => ({label: words.note, text: `${note.note} (${toMark(note, {words, formatTime})})`})),
  ];
}

function fact(label: string, text: string | undefined): Fact[] {
  return text === undefined ? [] : [{label, text}];
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

function toMark({by, at}: Mark, {words, formatTime}: Pick<Context, 'words' | 'formatTime'>): string {
  return words.byAt(by, formatTime(at));
}

function translate(snapshot: Snapshot, texts: Snapshot | undefined): Snapshot {
  if (!texts || texts.procedure !== snapshot.procedure) return snapshot;
  const known = new Map(texts.elements.map((element) => [element.id, element]));
  return {...texts, revision: snapshot.revision, elements: snapshot.elements.map((element) => known.get(element.id) ?? element)};
}
