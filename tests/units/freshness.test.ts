import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Acceptance, loadFreshness, toFreshnessText} from '../../plugins/procedures/freshness.ts';
import {messageOf} from '../../plugins/remark-procedures/diagnose.ts';
import {root} from '../host.ts';
import {commitAll, git, makeRepository} from './git-repository.ts';
import {makeSite, put} from './site.ts';

const file = 'i18n/da/freshness.json';
const seed = Number(process.env.SEED ?? 20261120);

type Records = Readonly<Record<string, Acceptance>>;
const toText = (records: Records): string => toFreshnessText(new Map(Object.entries(records)));

/** What a language has after its file was written and read again; a key has one record unless a merge has kept two. */
function readBack(folder: string): {records: Record<string, readonly Acceptance[]>; faults: string[]} {
  const {acceptances, diagnostics} = loadFreshness(folder, 'da');
  return {records: Object.fromEntries(acceptances), faults: diagnostics.map((fault) => `${fault.place.line}:${fault.place.column} ${messageOf(fault)}`)};
}

describe('the file of records', () => {
  it('is stable: whatever the order, the same text, which sorting its keys does not change', () => {
    const key = fc.stringMatching(/^[a-z]{1,3}(-[a-z]{1,3})?(#[a-z]{1,3}(-[0-9])?)?$/);
    const record = fc.record(
      {source: fc.stringMatching(/^[0-9a-f]{12}$/), reason: fc.string({minLength: 1}).map((text) => `${text}.`)},
      {requiredKeys: ['source']},
    );
    const shuffled = fc
      .uniqueArray(fc.tuple(key, record), {selector: ([name]) => name, maxLength: 12})
      .chain((records) => fc.tuple(fc.constant(records), fc.shuffledSubarray(records, {minLength: records.length})));
    fc.assert(
      fc.property(shuffled, ([records, others]) => {
        const text = toFreshnessText(new Map(records));
        expect(toFreshnessText(new Map(others))).toBe(text);
        const keys = text.split('\n').flatMap((line) => /^"([^"]+)": \{/.exec(line)?.[1] ?? []);
        expect(keys).toEqual(records.map(([name]) => name).sort());
        expect(JSON.parse(text)).toEqual({...Object.fromEntries(records), version: 1});
      }),
      {numRuns: 60, seed},
    );
  });

  it('has a line a record, an empty one between, and the version last', () => {
    expect(toText({'x#b': {source: '00000000000b', reason: 'Same "words"'}, x: {source: '00000000000a'}})).toBe(
      '{\n"x": {"source":"00000000000a"},\n\n"x#b": {"source":"00000000000b","reason":"Same \\"words\\""},\n\n"version": 1\n}\n',
    );
  });

  const object = 'an object with texts in double quotes';
  const version = '`"version": 1`';
  const record = '`{"source": "…"}`';
  it.each([
    ['an empty file', '', '1:1', object],
    ['a list', '[]\n', '1:1', object],
    ['half a file', '{\n"x": {"source":"00000', '2:16', object],
    ['marks of a merge', '{\n<<<<<<< HEAD\n"version": 1\n}\n', '2:1', object],
    ['a comma too few', '{\n"x": {"source":"00000000000a"}\n\n"version": 1\n}\n', '4:1', object],
    ['a comma too many', '{\n"version": 1,\n}\n', '3:1', object],
    ['a second file behind the first', '{"version": 1}\n{"version": 1}\n', '2:1', object],
    ['no version', '{\n}\n', '2:1', version],
    ['another version', '{"version": "1"}\n', '1:2', version],
    ['a hash that is none', '{\n"x": {"source":"A0000000000a"},\n"version": 1\n}\n', '2:1', record],
    ['a reason without words', '{\n"x": {"source":"00000000000a","reason":" "},\n"version": 1\n}\n', '2:1', record],
    ['a record with something else', '{\n"x": {"source":"00000000000a","by":"Anna"},\n"version": 1\n}\n', '2:1', record],
  ])('says where it cannot be read: %s', (_name, text, place, expected) => {
    expect(readBack(makeSite({[file]: text}))).toEqual({records: {}, faults: [`${place} The JSON cannot be read here, expected ${expected}`]});
  });

  it('says of each record that is none, and forgets nothing that is not there', () => {
    const {faults} = readBack(makeSite({[file]: '{\n"x": 1,\n"y": null,\n"version": 1\n}\n'}));
    expect(faults).toHaveLength(2);
    expect(loadFreshness(makeSite({}), 'da')).toMatchObject({isTracked: false, diagnostics: []});
  });
});

const hashOf = (step: number, version: number): string => `${String(step).padStart(6, '0')}${String(version).padStart(6, '0')}`;
const keyOf = (step: number): string => `connect#step-${String(step).padStart(2, '0')}`;
const steps = Array.from({length: 20}, (_, step) => step);
const recordsOf = (versionOf: (step: number) => number): Records =>
  Object.fromEntries(steps.map((step) => [keyOf(step), {source: hashOf(step, versionOf(step))}]));

const before: Records = {...recordsOf(() => 1), restore: {source: hashOf(90, 1)}, 'restore#open': {source: hashOf(91, 1)}};

/** Two people change the file of one common commit; their branches are merged, as the project's own attributes say. */
function merge(base: Records, ours: Records, theirs: Records): ReturnType<typeof readBack> {
  const folder = makeRepository();
  put(folder, '.gitattributes', readFileSync(path.join(root, '.gitattributes')));
  const commit = (records: Records): void => {
    put(folder, file, toText(records));
    commitAll(folder, 'Accept');
  };
  commit(base);
  git(folder, 'checkout', '--quiet', '-b', 'theirs');
  commit(theirs);
  git(folder, 'checkout', '--quiet', 'main');
  commit(ours);
  git(folder, 'merge', '--quiet', '--no-edit', 'theirs');
  return readBack(folder);
}

/** Every new record is there; where the old state of one was kept beside it, both are. */
function expectBoth(base: Records, ours: Records, theirs: Records): void {
  const {records, faults} = merge(base, ours, theirs);
  expect(faults).toEqual([]);
  for (const side of [ours, theirs]) {
    for (const [key, record] of Object.entries(side)) if (record.source !== base[key]?.source) expect(records[key], key).toContainEqual(record);
  }
  const known = Object.keys({...base, ...ours, ...theirs});
  expect(Object.keys(records).sort()).toEqual(known.sort());
}

describe('two people who accept translations on branches of their own', () => {
  it.each<[string, Records, Records]>([
    ['one step each, next to each other', recordsOf((step) => (step === 7 ? 2 : 1)), recordsOf((step) => (step === 8 ? 2 : 1))],
    ['the same steps', recordsOf((step) => (step < 5 ? 2 : 1)), recordsOf((step) => (step < 5 ? 2 : 1))],
    ['steps that take turns', recordsOf((step) => 1 + (step % 2)), recordsOf((step) => 2 - (step % 2))],
    ['steps of which some are the same', recordsOf((step) => (step < 12 ? 2 : 1)), recordsOf((step) => (step > 8 ? 2 : 1))],
    ['the same step for two texts', recordsOf((step) => (step === 7 ? 2 : 1)), recordsOf((step) => (step === 7 ? 3 : 1))],
    ['the first step and the last', recordsOf((step) => (step === 0 ? 2 : 1)), recordsOf((step) => (step === 19 ? 2 : 1))],
    ['a whole procedure and a step of the other', recordsOf(() => 2), {...recordsOf(() => 1), 'restore#open': {source: hashOf(91, 2)}}],
    ['a whole procedure and one of its steps', recordsOf(() => 2), recordsOf((step) => (step === 7 ? 2 : 1))],
    [
      'a new step each, at the same place',
      {...recordsOf(() => 1), 'connect#step-07-a': {source: hashOf(71, 1)}},
      {...recordsOf(() => 1), 'connect#step-07-b': {source: hashOf(72, 1)}},
    ],
    ['a new step, and the one behind it', {...recordsOf(() => 1), 'connect#step-07-a': {source: hashOf(71, 1)}}, recordsOf((step) => (step === 8 ? 2 : 1))],
    [
      'a new step with a whole procedure, and a new step with the one before it',
      {...recordsOf(() => 2), 'connect#step-07-a': {source: hashOf(71, 1)}},
      {...recordsOf((step) => (step === 7 ? 2 : 1)), 'connect#step-07-b': {source: hashOf(72, 1)}},
    ],
    [
      'a step with a reason, and the next',
      {...recordsOf(() => 1), [keyOf(7)]: {source: hashOf(7, 2), reason: 'Same'}},
      recordsOf((step) => (step === 8 ? 2 : 1)),
    ],
    [
      'a whole new procedure each',
      {add: {source: hashOf(80, 1)}, 'add#a': {source: hashOf(81, 1)}},
      {again: {source: hashOf(82, 1)}, 'again#a': {source: hashOf(83, 1)}},
    ],
  ])('do not conflict: %s', (_name, ours, theirs) => {
    expectBoth(before, {...before, ...ours}, {...before, ...theirs});
    expectBoth(before, {...before, ...theirs}, {...before, ...ours});
  });

  it('do not conflict when there are no records yet', () => {
    expectBoth(
      {},
      recordsOf(() => 1),
      {restore: {source: hashOf(90, 1)}},
    );
    expectBoth(
      {},
      Object.fromEntries(Object.entries(before).filter((_, index) => index % 2)),
      Object.fromEntries(Object.entries(before).filter((_, index) => index % 2 === 0)),
    );
  });

  it('do not conflict, whatever they accept and add', () => {
    const doings = fc.array(fc.constantFrom('nobody', 'us', 'them', 'both', 'us new', 'them new'), {minLength: steps.length, maxLength: steps.length});
    fc.assert(
      fc.property(doings, (who) => {
        const side = (own: 'us' | 'them'): Records => ({
          ...recordsOf((step) => (who[step] === own || who[step] === 'both' ? 2 : 1)),
          ...Object.fromEntries(steps.filter((step) => who[step] === `${own} new`).map((step) => [`${keyOf(step)}-${own}`, {source: hashOf(step, 5)}])),
        });
        expectBoth(
          recordsOf(() => 1),
          side('us'),
          side('them'),
        );
      }),
      {numRuns: 12, seed},
    );
  }, 60_000);
});
