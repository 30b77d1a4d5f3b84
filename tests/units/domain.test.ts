import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {WrittenCondition} from '../../src/procedure/condition.ts';
import {toSeconds, WrittenDuration} from '../../src/procedure/duration.ts';
import {toLanes} from '../../src/procedure/lane.ts';
import {WrittenMoment} from '../../src/procedure/moment.ts';
import {nextOccurrence} from '../../src/procedure/next-occurrence.ts';
import {isTimeZone} from '../../src/procedure/time-zone.ts';
import {countVariants, holds, toAnswers, toVariant, toVariants} from '../../src/procedure/variant.ts';

const answer = (question: string, ...ids: string[]) => ({id: question, answers: ids.map((id) => ({id}))});
const conditionOf = (text: string) =>
  WrittenCondition.parse(text).map((terms) => terms.map((term) => `${term.question}=${term.answer}@${term.questionAt},${term.answerAt}`));

describe('a condition', () => {
  it('joins with a comma by "or" and with a space by "and"', () => {
    const condition = WrittenCondition.parse('purchase=direct,manage-protect plan=advanced');
    expect(holds(condition, {purchase: 'direct', plan: 'advanced'})).toBe(true);
    expect(holds(condition, {purchase: 'manage-protect', plan: 'advanced'})).toBe(true);
    expect(holds(condition, {purchase: 'mpexchange', plan: 'advanced'})).toBe(false);
    expect(holds(condition, {purchase: 'direct', plan: 'standard'})).toBe(false);
  });

  it('may name another question behind a comma', () => {
    const condition = WrittenCondition.parse('a=x,b=y');
    expect(holds(condition, {a: 'z', b: 'y'})).toBe(true);
    expect(holds(condition, {a: 'z', b: 'z'})).toBe(false);
  });

  it('rules nothing out while its question has no answer', () => {
    expect(holds(WrittenCondition.parse('a=x b=y'), {a: 'x'})).toBe(true);
    expect(holds(undefined, {})).toBe(true);
  });

  it('knows where its words stand', () => {
    expect(conditionOf('a=x,yy  bb=z')).toEqual([['a=x@0,2', 'a=yy@0,4'], ['bb=z@8,11']]);
  });

  it.each(['', ' ', 'a', 'a=', '=x', 'a==x', 'a=x=y', 'a = x', ',a=x', 'a=x,', 'A=x', 'a=x ,y'])('does not read %j', (text) => {
    expect(WrittenCondition.safeParse(text).success).toBe(false);
  });
});

const questions = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 4})
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), {minLength: 2, maxLength: 3}).map((answers) => answer(id, ...answers)))),
  );

describe('variants', () => {
  it('are as many as there are combinations of answers, each once, each whole', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const variants = toVariants(asked);
        expect(variants).toHaveLength(countVariants(asked));
        expect(new Set(variants.map((variant) => JSON.stringify(variant))).size).toBe(variants.length);
        for (const variant of variants) expect(toAnswers(asked, variant)).toEqual(variant);
      }),
    );
  });

  it('keep the order of the steps, and leave out only those whose condition fails', () => {
    const steps = [{id: 1}, {id: 2, when: WrittenCondition.parse('a=x')}, {id: 3, when: WrittenCondition.parse('a=y')}, {id: 4}];
    expect(toVariant(steps, {a: 'x'}).map(({id}) => id)).toEqual([1, 2, 4]);
    expect(toVariant(steps, {a: 'y'}).map(({id}) => id)).toEqual([1, 3, 4]);
    expect(toVariant(steps, {}).map(({id}) => id)).toEqual([1, 2, 3, 4]);
  });

  it('drop answers of a link that nobody asked for', () => {
    expect(toAnswers([answer('a', 'x', 'y')], {a: 'y', b: 'x'})).toEqual({a: 'y'});
    expect(toAnswers([answer('a', 'x', 'y')], {a: '<script>'})).toEqual({});
    expect(toAnswers([answer('a', 'x')], {})).toEqual({});
  });
});

describe('lanes', () => {
  it('carry console and account on, each by itself', () => {
    expect(toLanes([{console: 'a', as: 'me'}, {}, {console: 'b'}, {as: 'you'}])).toEqual([
      {console: 'a', as: 'me'},
      {console: 'a', as: 'me'},
      {console: 'b', as: 'me'},
      {console: 'b', as: 'you'},
    ]);
  });
});

describe('times', () => {
  it.each([
    ['90s', 90],
    ['5m', 300],
    ['24h', 86_400],
    ['3d', 259_200],
  ])('%s lasts %i seconds', (text, seconds) => {
    expect(toSeconds(WrittenDuration.parse(text))).toBe(seconds);
  });

  it.each(['', '0h', '5', 'h', '5 h', '1.5h', '5w', '-1h', '123456h'])('%j is no duration', (text) => {
    expect(WrittenDuration.safeParse(text).success).toBe(false);
  });

  it.each(['20:00', '24:00 UTC', '8:00 UTC', '20:00  UTC', '20.00 UTC', '20:60 UTC'])('%j is no moment', (text) => {
    expect(WrittenMoment.safeParse(text).success).toBe(false);
  });

  it('know the zones of IANA and UTC, and no offsets', () => {
    expect(['UTC', 'Australia/Sydney', 'Europe/Copenhagen', 'America/Argentina/Buenos_Aires'].filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(['Sydney', '+10:00', 'UTC+10', 'Australia/Sidney', '', 'Europe Copenhagen'].filter(isTimeZone)).toEqual([]);
  });

  it('come next on the right side of both daylight-saving calendars', () => {
    const sydney = WrittenMoment.parse('20:00 Australia/Sydney');
    const next = (now: string) => nextOccurrence(sydney, new Date(now)).toISOString();
    expect(next('2026-01-15T00:00:00Z')).toBe('2026-01-15T09:00:00.000Z');
    expect(next('2026-07-15T00:00:00Z')).toBe('2026-07-15T10:00:00.000Z');
    expect(next('2026-07-15T10:00:00Z')).toBe('2026-07-16T10:00:00.000Z');
    expect(next('2026-10-03T12:00:00Z')).toBe('2026-10-04T09:00:00.000Z');
  });
});
