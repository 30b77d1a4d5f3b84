import type {Answers} from '@site/src/procedure/condition.ts';
import {type ComponentType, createContext, useContext} from 'react';
import type {RunStore} from './run-store.ts';

/** The run that a procedure's page is in. Its parts are loaded with it; a page that is only read knows their shape alone. */
export interface ActiveRun {
  readonly store: RunStore;
  readonly answers: Answers;
  /** Nothing can be done: the run is finished, or is for another customer than the one chosen, or nobody has said who works. */
  readonly isFixed: boolean;
  /** What stands at each requirement and step. */
  readonly Control: ComponentType<{readonly id: string}>;
  /** What stands at each option. */
  readonly OptionControl: ComponentType<{readonly id: string}>;
  /** The text that the run goes by, when the page has a later one. */
  readonly OldText: ComponentType | undefined;
  readonly Bar: ComponentType;
  /** Back to reading. */
  readonly leave: () => void;
}

export const RunContext = createContext<ActiveRun | undefined>(undefined);

/** Undefined on a page that is only read. */
export function useOptionalRun(): ActiveRun | undefined {
  return useContext(RunContext);
}

export function useRun(): ActiveRun {
  const run = useContext(RunContext);
  if (!run) throw new Error('This component belongs to a run.');
  return run;
}
