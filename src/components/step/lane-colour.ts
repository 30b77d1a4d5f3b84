import type {Lane} from '@site/src/procedure/lane.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import styles from './lanes.module.css';

/** The class that gives a console of this procedure its own colour, by the order in which its steps name the consoles. */
export function useLaneColour(lanes: readonly Lane[] | undefined): string | undefined {
  const {page} = useProcedure();
  const consoles = new Set(lanes?.map((lane) => lane.console));
  const index = consoles.size === 1 ? toConsoleIndex(page.steps, [...consoles][0]) : -1;
  return index < 0 ? undefined : styles[`console${(index % 6) + 1}`];
}

type Named = readonly {readonly console?: string | undefined; readonly as?: string | undefined}[];

export function toConsoleIndex(steps: Named, key: string | undefined): number {
  return indexOf(
    steps.map((step) => step.console),
    key,
  );
}

export function toAccountIndex(steps: Named, key: string | undefined): number {
  return indexOf(
    steps.map((step) => step.as),
    key,
  );
}

function indexOf(keys: readonly (string | undefined)[], key: string | undefined): number {
  return key === undefined ? -1 : [...new Set(keys.filter((candidate) => candidate !== undefined))].indexOf(key);
}
