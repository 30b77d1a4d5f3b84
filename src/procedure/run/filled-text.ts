import {entryOf} from '../customer/by-key.ts';
import {findZone} from '../customer/zone.ts';
import {fillTemplate} from '../template.ts';
import type {Run} from './run.ts';
import {type RunState, stateOf} from './state.ts';

export type FilledText = (text: string) => string;

/** Puts the customer's values into an author's text: what the run wrote down, else what was known at its start, else the label in brackets. Other braces stay. */
export function toFiller({values}: Pick<Run, 'values'>, state: RunState): FilledText {
  const recorded = toRecorded(state);
  const textOf = (key: string): string => {
    const variable = entryOf(state.snapshot.variables, key);
    return variable ? (recorded.get(key) ?? entryOf(values, key) ?? `[${variable.label}]`) : `{${key}}`;
  };
  return (text) => fillTemplate(text, textOf) ?? text;
}

/** The customer's own time zone, where the run knows it. */
export function toCustomerZone({run, state}: {readonly run: Pick<Run, 'values'>; readonly state: RunState}): string | undefined {
  const recorded = toRecorded(state);
  return findZone(state.snapshot.variables, (key) => recorded.get(key) ?? entryOf(run.values, key));
}

/** What the run wrote down, by variable. */
export function toRecorded(state: RunState): ReadonlyMap<string, string> {
  return new Map(
    state.snapshot.elements.flatMap(({id, record}) => {
      const {value} = stateOf(state, id);
      return record === undefined || value === undefined ? [] : [[record, value] as const];
    }),
  );
}
