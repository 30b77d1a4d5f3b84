import {toDue} from './due.ts';
import type {Context, Fact, RecordItem, RecordPart} from './record.ts';
import type {Element} from './snapshot.ts';
import {type ElementState, type Mark, stateOf} from './state.ts';

/** The requirements, then the steps by their phases. */
export function toSections(context: Context): RecordPart[] {
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

/** Who, and when. */
export function toMark({by, at}: Mark, {words, formatTime}: Pick<Context, 'words' | 'formatTime'>): string {
  return words.byAt(by, formatTime(at));
}
