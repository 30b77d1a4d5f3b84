import type {Step} from './step.ts';

/** The console one works in and the account one is signed in with. */
export interface Lane {
  readonly console?: string | undefined;
  readonly as?: string | undefined;
}

/** The lane of each step of one variant: what a step does not name carries on from the step before. */
export function toLanes(steps: readonly Pick<Step, 'console' | 'as'>[]): Lane[] {
  let lane: Lane = {};
  return steps.map((step) => {
    lane = {console: step.console ?? lane.console, as: step.as ?? lane.as};
    return lane;
  });
}
