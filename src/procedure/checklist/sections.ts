/** Steps of a section, and which part of how many parts of its phases it begins with. */
export interface Section<Step> {
  readonly steps: readonly Step[];
  readonly phases: readonly PhasePart[];
}

export interface PhasePart {
  readonly phase: string | undefined;
  readonly part: number;
  readonly of: number;
}

/** Source: Gawande, five to nine items between two pause points. */
export const sectionSize = {least: 5, most: 9} as const;

/** A cut within a phase is dearer than two phases in one section, and that than sections of unequal length. */
const price = {cutPhase: 40, joinPhases: 10} as const;

/** Sections of five to nine steps that keep to the phases where that is possible; fewer than five steps are one section. */
export function toSections<Step extends {readonly phase?: string | undefined}>(steps: readonly Step[]): Section<Step>[] {
  const sections = toLengths(steps).map((range) => steps.slice(...range));
  const parts = new Map<string | undefined, number>();
  const count = (phase: string | undefined): number => sections.filter((section) => section.some((step) => step.phase === phase)).length;
  return sections.map((section) => ({
    steps: section,
    phases: [...new Set(section.map(({phase}) => phase))].map((phase) => {
      const part = (parts.get(phase) ?? 0) + 1;
      parts.set(phase, part);
      return {phase, part, of: count(phase)};
    }),
  }));
}

interface Way {
  readonly cost: number;
  readonly ranges: readonly (readonly [number, number])[];
}

/** The cheapest way to cut, found for each beginning of the list in turn. */
function toLengths(steps: readonly {readonly phase?: string | undefined}[]): Way['ranges'] {
  if (steps.length < sectionSize.least) return steps.length === 0 ? [] : [[0, steps.length]];
  const ways: (Way | undefined)[] = [{cost: 0, ranges: []}];
  for (let end = 1; end <= steps.length; end++) {
    for (let length = sectionSize.least; length <= Math.min(sectionSize.most, end); length++) {
      const start = end - length;
      const before = ways[start];
      if (!before) continue;
      const cost = before.cost + costOf(steps, start, end);
      const known = ways[end];
      if (!known || cost < known.cost) ways[end] = {cost, ranges: [...before.ranges, [start, end]]};
    }
  }
  return ways[steps.length]?.ranges ?? [];
}

function costOf(steps: readonly {readonly phase?: string | undefined}[], start: number, end: number): number {
  const changes = (from: number, to: number): number =>
    steps.slice(from, to).filter((step, index) => from + index > 0 && step.phase !== steps[from + index - 1]?.phase).length;
  const cutsPhase = end < steps.length && steps[end]?.phase === steps[end - 1]?.phase;
  return (cutsPhase ? price.cutPhase : 0) + price.joinPhases * changes(start + 1, end) + (end - start - 7) ** 2;
}
