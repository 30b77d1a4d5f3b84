import {afterAll, describe, expect, it} from 'vitest';
import {type Locale, locales} from '../../src/procedure/locale.ts';
import {openSite} from './open-site.ts';
import {type Query, querySets, readQueries} from './queries.ts';
import {type Answer, answer, type Score, scoreAnswers} from './scoring.ts';
import {toSite} from './sites.ts';
import {toRow} from './table.ts';

const counts = [5, 45, 400] as const;
const halves = ['tuned', 'held out'] as const;

/** The least share with the right procedure first. */
const floors: Readonly<Record<string, number>> = {
  exact: 0.95,
  bare: 0.95,
  label: 0.95,
  article: 0.95,
  symptom: 0.95,
  inflected: 0.92,
  synonym: 0.92,
  compound: 0.88,
  typo: 0.88,
  foreign: 0.88,
  question: 0.8,
  colloquial: 0.8,
};
/** The least share with the right procedure among the first three, where the last word is only begun. */
const floorOfPartial = 0.93;

const rows: string[] = [];
afterAll(() => {
  process.stdout.write(`\nsearch: right procedure first / among three, by class\n${rows.join('\n')}\n`);
});

/** A query is asked where a procedure is that answers it. */
function queriesFor(count: number, locale: Locale): Query[] {
  const ids = new Set(toSite(count).procedures[locale].map(({procedure}) => procedure.id));
  return querySets.flatMap((set) => readQueries(set, locale)).filter(({procedures}) => [...procedures].some((id) => ids.has(id)));
}

describe.each(counts)('among %i procedures', (count) => {
  it.each(locales)('a query in %s finds the right procedure and step', async (locale) => {
    const {search} = await openSite(count, locale);
    const answers = await answer(search, queriesFor(count, locale));
    for (const half of halves) {
      const part = answers.filter(({query}) => query.heldOut === (half === 'held out'));
      rows.push(toRow(`${count} ${locale} ${half}`, scoreAnswers(part), byClass(part)));
    }
    expectTotals(scoreAnswers(answers));
    for (const [name, score] of byClass(answers)) expectFloor(name, score);
  });
});

function expectTotals({queries, first, firstThree, reciprocal, nothing, rightSteps, steps}: Score): void {
  expect(first / queries, 'first').toBeGreaterThanOrEqual(0.95);
  expect(firstThree / queries, 'among three').toBeGreaterThanOrEqual(0.98);
  expect(reciprocal / queries, 'reciprocal rank').toBeGreaterThanOrEqual(0.955);
  expect(nothing / queries, 'nothing').toBeLessThanOrEqual(0.01);
  expect(rightSteps / steps, 'step').toBeGreaterThanOrEqual(0.95);
}

/** One query of a class may go wrong, as there are only six to twenty-eight in each. */
function expectFloor(name: string, {queries, first, firstThree}: Score): void {
  const [right, floor] = name === 'partial' ? [firstThree, floorOfPartial] : [first, floors[name] ?? 0];
  expect(right, name).toBeGreaterThanOrEqual(Math.min(queries - 1, Math.floor(floor * queries)));
}

function byClass(answers: readonly Answer[]): [string, Score][] {
  const names = [...new Set(answers.map(({query}) => query.class))];
  return names.map((name) => [name, scoreAnswers(answers.filter(({query}) => query.class === name))]);
}
