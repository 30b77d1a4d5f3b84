import {readValue} from '../customer/read-value.ts';
import type {RunEvent} from './event.ts';
import {readNote} from './note.ts';
import {toProgress} from './progress.ts';
import type {Element} from './snapshot.ts';
import {elementOf, type RunState} from './state.ts';

/** Why an event cannot be added to a run as it stands now. */
export type EventFault =
  /** The run is finished; it would have to be opened again. */
  | {readonly id: 'frozen'}
  | {readonly id: 'not-finished'}
  | {readonly id: 'still-open'; readonly elements: readonly string[]}
  | {readonly id: 'unknown-element' | 'unknown-option' | 'unknown-event' | 'wrong-variable'}
  /** A choice wants an option, a check an answer, a record a value. */
  | {readonly id: 'wrong-kind'; readonly kind: Element['kind']}
  | {readonly id: 'secret-value'}
  | {readonly id: 'missing-reason'}
  /** Not as `readNote` or `readValue` returns it. */
  | {readonly id: 'unsound-text'};

/** What the interface asks before it stores an event. Events of other tabs and computers are merged without it. */
export function checkEvent(state: RunState, event: RunEvent): EventFault | undefined {
  if (event.type === 'run-reopened') return state.finished ? undefined : {id: 'not-finished'};
  if (event.type === 'undone') return checkUndo(state, event.event);
  if (state.finished) return {id: 'frozen'};
  if (event.type === 'finished') return checkFinish(state);
  if (event.type === 'revision-taken') return undefined;
  return checkText(event) ?? (event.element === undefined ? undefined : checkElement(state, event, event.element));
}

function checkUndo({history, finished}: RunState, id: string): EventFault | undefined {
  const event = history.find((each) => each.id === id);
  if (!event) return {id: 'unknown-event'};
  return finished && finished.event !== id ? {id: 'frozen'} : undefined;
}

function checkFinish(state: RunState): EventFault | undefined {
  const {blockers} = toProgress(state);
  return blockers.length > 0 ? {id: 'still-open', elements: blockers} : undefined;
}

function checkText(event: RunEvent): EventFault | undefined {
  const text =
    event.type === 'failed' || event.type === 'noted' ? event.note : event.type === 'skipped' || event.type === 'not-applicable' ? event.reason : undefined;
  if (text === undefined) return undefined;
  const read = readNote(text);
  if (read.text === '') return {id: 'missing-reason'};
  return read.fault || read.text !== text ? {id: 'unsound-text'} : undefined;
}

function checkElement(state: RunState, event: RunEvent, id: string): EventFault | undefined {
  const element = elementOf(state, id);
  if (!element) return {id: 'unknown-element'};
  const {kind} = element;
  const wrong: EventFault = {id: 'wrong-kind', kind};
  switch (event.type) {
    case 'done':
      return kind === 'choice' || kind === 'check' || kind === 'record' ? wrong : undefined;
    case 'option-taken':
      if (kind !== 'choice') return wrong;
      return element.options?.some((option) => option.id === event.option) ? undefined : {id: 'unknown-option'};
    case 'answered':
      return kind === 'check' ? undefined : wrong;
    case 'wait-started':
      return kind === 'wait' ? undefined : wrong;
    case 'value-recorded':
    case 'secret-kept':
      return checkRecord(state, event, element);
    default:
      return undefined;
  }
}

function checkRecord({snapshot}: RunState, event: Extract<RunEvent, {variable: string}>, {kind, record}: Element): EventFault | undefined {
  if (kind !== 'record') return {id: 'wrong-kind', kind};
  if (record !== event.variable) return {id: 'wrong-variable'};
  const type = snapshot.variables[event.variable]?.type;
  if (event.type === 'secret-kept') return type === 'secret' ? undefined : {id: 'wrong-variable'};
  if (type === 'secret') return {id: 'secret-value'};
  const read = readValue(type ?? 'text', event.value);
  return read.fault || read.text !== event.value || event.value === '' ? {id: 'unsound-text'} : undefined;
}
