import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CatalogueProcedure} from '../../src/procedure/catalogue.ts';
import {buildSnapshot} from '../../src/procedure/run/build-snapshot.ts';
import {takeRevision, toChanges} from '../../src/procedure/run/changes.ts';
import {RunEvent} from '../../src/procedure/run/event.ts';
import type {Happening} from '../../src/procedure/run/happening.ts';
import {toNextText} from '../../src/procedure/run/next-text.ts';
import type {ProcedureText} from '../../src/procedure/run/procedure-text.ts';
import type {Snapshot} from '../../src/procedure/run/snapshot.ts';
import {stateOf, toState} from '../../src/procedure/run/state.ts';
import {seed} from './hostile.ts';
import {mark, names, procedure, runWith, snapshot, toEvents} from './run-fixture.ts';

const next = (change: Partial<CatalogueProcedure>): Snapshot => buildSnapshot({...procedure, revision: 'ffffffff', ...change}, names, {purchase: 'direct'});
const ids = (elements: readonly {readonly id: string}[]) => elements.map(({id}) => id);
const ticked: Happening[] = [
  {type: 'done', element: 'sign-in'},
  {type: 'done', element: 'create-group'},
  {type: 'noted', element: 'create-group', note: 'By hand'},
];
const state = toState(runWith(toEvents(...ticked)));
const reworded = procedure.steps.map((step) => (step.id === 'create-group' ? {...step, command: 'Create the group.'} : step));

describe('another revision', () => {
  it('without a difference changes nothing', () => {
    expect(toChanges(state, next({}))).toEqual({added: [], changed: [], removed: [], moved: [], outcomes: undefined, reopened: []});
  });

  it('shows what was added, changed and removed, with both texts', () => {
    const [first, ...rest] = reworded;
    const steps = [
      ...(first ? [first] : []),
      ...procedure.steps.slice(1, 2).map((step) => ({...step, id: 'new-step'})),
      ...rest.filter(({id}) => id !== 'tidy-up'),
    ];
    const changes = toChanges(state, next({steps, outcome: [{id: 'backed-up', text: 'Done.'}]}));
    expect(ids(changes?.added ?? [])).toEqual(['new-step']);
    expect(ids(changes?.removed ?? [])).toEqual(['tidy-up']);
    expect(changes?.changed.map(({before, after}) => [before.text, after.text])).toEqual([['Do create-group.', 'Create the group.']]);
    expect(changes?.outcomes).toEqual({before: snapshot.outcomes[0]?.text, after: 'Done.'});
    expect(changes?.moved).toEqual([]);
    expect(changes?.reopened).toEqual(['create-group']);
  });

  it('shows what has moved, and not what stood still', () => {
    const [a, b, ...rest] = procedure.steps.filter(({id}) => id !== 'sign-in');
    const changes = toChanges(
      state,
      next({steps: [...procedure.steps.slice(0, 1), ...[b, a].flatMap((each) => each ?? []), ...rest].filter(({id}) => id !== 'order')}),
    );
    expect(ids(changes?.moved ?? [])).toEqual([]);
    const last = procedure.steps.at(-1);
    const toFront = toChanges(state, next({steps: [...procedure.steps.slice(0, 2), ...(last ? [last] : []), ...procedure.steps.slice(2, -1)]}));
    expect(ids(toFront?.moved ?? [])).toEqual(['check-backup']);
  });

  it('counts a step that is now done elsewhere as changed', () => {
    const steps = procedure.steps.map((step) => (step.id === 'sign-in' ? {...step, console: 'portal'} : step));
    expect(toChanges(state, next({steps}))?.changed.map(({after: {id}}) => id)).toEqual(['sign-in', 'create-group']);
  });

  it('in another language or of another procedure cannot be compared', () => {
    expect(toChanges(state, next({locale: 'da'}))).toBeUndefined();
    expect(toChanges(state, next({id: 'other'}))).toBeUndefined();
  });

  it('when taken keeps the ticks of what is unchanged, and opens the rest again', () => {
    const taken = takeRevision(state, next({steps: reworded}), {id: 'r', now: new Date('2026-11-20T12:00:00.000Z'), by: 'Ada'});
    if (!taken) throw new Error('nothing taken');
    expect(RunEvent.safeParse(taken).error).toBeUndefined();
    const after = toState(runWith([...toEvents(...ticked), taken]));
    expect(after.snapshot.revision).toBe('ffffffff');
    expect(stateOf(after, 'sign-in').status).toBe('done');
    expect(stateOf(after, 'create-group')).toMatchObject({status: 'open', notes: [{note: 'By hand'}]});
    const undone = toState(runWith([...toEvents(...ticked), taken, {...mark({type: 'undone', event: 'r'}, 9), at: '2026-11-20T13:00:00.000Z'}]));
    expect(undone.snapshot.revision).toBe('0a1b2c3d');
    expect(stateOf(undone, 'create-group').status).toBe('done');
  });

  it('is not ticked by somebody who still had the old text', () => {
    const taken = mark({type: 'revision-taken', snapshot: next({steps: reworded})}, 1);
    const elsewhere = [mark({type: 'done', element: 'create-group'}, 2), mark({type: 'done', element: 'sign-in'}, 3)];
    const after = toState(runWith([taken, ...elsewhere]));
    expect(stateOf(after, 'create-group').status).toBe('open');
    expect(stateOf(after, 'sign-in').status).toBe('done');
    expect([...after.stale]).toEqual(['e2']);
    expect(stateOf(toState(runWith([taken, mark({type: 'done', element: 'create-group'}, 2, 'Ada', 'ffffffff')])), 'create-group').status).toBe('done');
  });

  it('taken in two tabs at once loses no tick made between', () => {
    const snapshot = next({steps: reworded});
    const events = [
      mark({type: 'revision-taken', snapshot}, 4),
      mark({type: 'done', element: 'create-group'}, 5, 'Ada', 'ffffffff'),
      mark({type: 'revision-taken', snapshot}, 6),
    ];
    const after = toState(runWith([...toEvents(...ticked), ...events]));
    expect(stateOf(after, 'create-group')).toMatchObject({status: 'done', mark: {event: 'e5'}});
  });

  it('is taken by no finished run', () => {
    expect(
      takeRevision(toState(runWith(toEvents(...ticked, {type: 'finished'}))), next({steps: reworded}), {
        id: 'r',
        now: new Date('2026-11-20T12:00:00.000Z'),
        by: 'Ada',
      }),
    ).toBeUndefined();
  });

  it('that asks something new can be taken once it is answered, with the ticks of unchanged steps', () => {
    const region = {
      id: 'region',
      text: 'Where is the data kept?',
      answers: [
        {id: 'europe', label: 'Europe'},
        {id: 'america', label: 'America'},
      ],
    };
    const steps = [
      ...reworded,
      ...procedure.steps.slice(1, 2).map((step) => ({...step, id: 'sign-order', when: [[{question: 'region', answer: 'europe'}]]})),
      ...procedure.steps.slice(1, 2).map((step) => ({...step, id: 'pay-tax', when: [[{question: 'region', answer: 'america'}]]})),
    ];
    const text: ProcedureText = {procedure: {...procedure, revision: 'ffffffff', questions: [...procedure.questions, region], steps}, names};
    expect(toNextText(state, text, {})).toEqual({asked: [region], taken: undefined});
    expect(toNextText(state, text, {region: 'asia'}).taken).toBeUndefined();
    const {asked, taken} = toNextText(state, text, {region: 'europe'});
    expect(asked).toEqual([region]);
    expect(ids(taken?.changes.added ?? [])).toEqual(['sign-order']);
    expect(taken?.snapshot.answers.map(({question, answer}) => [question, answer])).toEqual([
      ['purchase', 'direct'],
      ['region', 'europe'],
    ]);
    if (!taken) throw new Error('nothing taken');
    const after = toState(runWith([...toEvents(...ticked), mark({type: 'revision-taken', snapshot: taken.snapshot}, 8)]));
    expect(stateOf(after, 'sign-in').status).toBe('done');
    expect(stateOf(after, 'create-group').status).toBe('open');
  });

  it('that no longer has the answer of the run asks again', () => {
    const questions = procedure.questions.map((question) => ({...question, answers: question.answers.filter(({id}) => id !== 'direct')}));
    const {asked, taken} = toNextText(state, {procedure: {...procedure, revision: 'ffffffff', questions}, names}, {});
    expect(ids(asked)).toEqual(['purchase']);
    expect(taken).toBeUndefined();
  });

  it('brings back a removed step without its tick', () => {
    const without = next({steps: procedure.steps.filter(({id}) => id !== 'sign-in')});
    const events = [
      mark({type: 'done', element: 'sign-in'}, 1),
      mark({type: 'revision-taken', snapshot: without}, 2),
      mark({type: 'revision-taken', snapshot}, 3),
    ];
    expect(stateOf(toState(runWith(events.slice(0, 2))), 'sign-in').status).toBe('open');
    expect(stateOf(toState(runWith(events)), 'sign-in').status).toBe('open');
  });

  it('keeps exactly the ticks of unchanged steps, whatever changes', () => {
    const edits = fc.tuple(
      fc.shuffledSubarray([...procedure.steps], {minLength: 1}),
      fc.subarray(procedure.steps.map(({id}) => id)),
      fc.subarray(snapshot.elements.map(({id}) => id)),
    );
    fc.assert(
      fc.property(edits, ([steps, changed, done]) => {
        const edited = next({steps: steps.map((step) => (changed.includes(step.id) ? {...step, command: 'Something else.'} : step))});
        const before = toState(runWith(done.map((element, index) => mark({type: 'done', element}, index))));
        const changes = toChanges(before, edited);
        const taken = takeRevision(before, edited, {id: 'r', now: new Date('2026-11-21T12:00:00.000Z'), by: 'Ada'});
        if (!taken || !changes) throw new Error('nothing taken');
        const after = toState(runWith([...before.history, taken]));
        expect(ids([...changes.added, ...changes.removed])).not.toContain('create-group,create-group');
        for (const {id, hash} of edited.elements) {
          const old = snapshot.elements.find((element) => element.id === id);
          expect(stateOf(after, id).status).toBe(old?.hash === hash && done.includes(id) ? 'done' : 'open');
        }
        const staying = edited.elements.filter(({id}) => !changes.added.some((each) => each.id === id) && !changes.moved.some((each) => each.id === id));
        const order = staying.map(({id}) => snapshot.elements.findIndex((element) => element.id === id));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(changes.added.length + snapshot.elements.length).toBe(changes.removed.length + edited.elements.length);
      }),
      {numRuns: 300, seed},
    );
  });
});
