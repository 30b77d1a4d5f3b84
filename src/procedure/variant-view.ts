import type {Answers} from './condition.ts';
import {type Lane, toLanes} from './lane.ts';
import type {Page, PageStep} from './page.ts';
import {minutesOf, toVariant, toVariants} from './variant.ts';

export type Range = readonly [least: number, most: number];

/** Where a step stands among those that are shown. */
export interface StepPlace {
  readonly number: number;
  /** One lane, or several while the answers leave open from which step it carries on. */
  readonly lanes: readonly Lane[];
  readonly laneChanges: boolean;
  readonly accountChanges: boolean;
}

/** What a reader with these answers sees. Ranges go over the variants that are still possible. */
export interface VariantView {
  readonly steps: readonly PageStep[];
  readonly places: ReadonlyMap<string, StepPlace>;
  readonly shown: ReadonlySet<string>;
  readonly hiddenPhases: ReadonlySet<string>;
  readonly count: Range;
  readonly minutes: Range;
}

export function toVariantView(page: Page, answers: Answers): VariantView {
  const steps = toVariant(page.steps, answers);
  const open = page.questions.filter(({id}) => answers[id] === undefined);
  const variants = toVariants(open).map((rest) => toVariant(page.steps, {...answers, ...rest}));
  return {
    steps,
    places: toPlaces(steps, toPossibleLanes(variants)),
    shown: new Set([...steps, ...toVariant(page.requirements, answers), ...toVariant(page.outcomes, answers)].map(({id}) => id)),
    hiddenPhases: toHiddenPhases(page.steps, steps),
    count: toRange(variants.map((variant) => variant.length)),
    minutes: toRange(variants.map(minutesOf)),
  };
}

function toPlaces(steps: readonly PageStep[], possible: ReadonlyMap<string, readonly Lane[]>): Map<string, StepPlace> {
  return new Map(
    steps.map((step, index) => {
      const before = steps[index - 1];
      const lanes = possible.get(step.id) ?? [];
      const lanesBefore = before ? (possible.get(before.id) ?? []) : [];
      const startsPhase = step.phase !== before?.phase;
      const accountChanges = before !== undefined && keysOf(lanes, 'as') !== keysOf(lanesBefore, 'as');
      const consoleChanges = keysOf(lanes, 'console') !== keysOf(lanesBefore, 'console');
      return [step.id, {number: index + 1, lanes, laneChanges: startsPhase || accountChanges || consoleChanges, accountChanges}];
    }),
  );
}

/** The lanes in which the variants reach each step. */
export function toPossibleLanes(variants: readonly (readonly Pick<PageStep, 'id' | 'console' | 'as'>[])[]): Map<string, Lane[]> {
  const possible = new Map<string, Lane[]>();
  for (const steps of variants) {
    const lanes = toLanes(steps);
    steps.forEach(({id}, index) => {
      const lane = lanes[index] ?? {};
      const known = possible.get(id) ?? [];
      if (!known.some((other) => other.console === lane.console && other.as === lane.as)) possible.set(id, [...known, lane]);
    });
  }
  return possible;
}

function toHiddenPhases(all: readonly PageStep[], shown: readonly PageStep[]): Set<string> {
  const reached = new Set(shown.map(({phase}) => phase));
  return new Set(all.flatMap(({phase}) => (phase === undefined || reached.has(phase) ? [] : [phase])));
}

function keysOf(lanes: readonly Lane[], part: keyof Lane): string {
  return lanes.map((lane) => lane[part] ?? '').join(' ');
}

function toRange(numbers: readonly number[]): Range {
  return [Math.min(...numbers), Math.max(...numbers)];
}
