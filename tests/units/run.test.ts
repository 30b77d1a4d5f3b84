import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildSnapshot, toOpenQuestions} from '../../src/procedure/run/build-snapshot.ts';
import {checkEvent} from '../../src/procedure/run/check-event.ts';
import {RunEvent} from '../../src/procedure/run/event.ts';
import {toJson} from '../../src/procedure/run/export.ts';
import {type Happening, toEvent} from '../../src/procedure/run/happening.ts';
import {mergeEvents, mergeRuns, toNextInstant} from '../../src/procedure/run/merge.ts';
import {readNote} from '../../src/procedure/run/note.ts';
import {toNext, toProgress} from '../../src/procedure/run/progress.ts';
import {readRuns} from '../../src/procedure/run/read-runs.ts';
import {Run, Runs, toRunsSchema} from '../../src/procedure/run/run.ts';
import {Snapshot} from '../../src/procedure/run/snapshot.ts';
import {answersOf, startRun} from '../../src/procedure/run/start-run.ts';
import {stateOf, toState, toUndoable} from '../../src/procedure/run/state.ts';
import {hostile, seed} from './hostile.ts';
import {mark, names, procedure, runWith, snapshot, someEvents, toEvents} from './run-fixture.ts';

const stateWith = (...happenings: readonly Happening[]) => toState(runWith(toEvents(...happenings)));

describe('a snapshot', () => {
  it('is one variant, with the lane of each step and a hash of each element', () => {
    expect(Snapshot.safeParse(snapshot).error).toBeUndefined();
    expect(snapshot.elements.map(({id, console, as}) => [id, console, as])).toEqual([
      ['account-exists', undefined, undefined],
      ['sign-in', 'm365', 'backup-account'],
      ['create-group', 'm365', 'backup-account'],
      ['choose-region', 'keepit', 'backup-account'],
      ['write-id', 'keepit', 'backup-account'],
      ['keep-key', 'keepit', 'backup-account'],
      ['wait-a-day', 'keepit', 'backup-account'],
      ['wait-for-evening', 'keepit', 'backup-account'],
      ['tidy-up', 'keepit', 'backup-account'],
      ['check-backup', 'keepit', 'backup-account'],
    ]);
    expect(snapshot.phases.map(({id}) => id)).toEqual(['prepare', 'connect']);
    expect(snapshot.answers).toEqual([{question: 'purchase', text: 'How does the customer buy?', answer: 'direct', label: 'Direct'}]);
    expect(snapshot.elements[3]?.options?.map(({id}) => id)).toEqual(['europe']);
    expect(new Set(snapshot.elements.map(({hash}) => hash)).size).toBe(snapshot.elements.length);
  });

  it('has another hash for another text, and the same for the same', () => {
    const reworded = {...procedure, steps: procedure.steps.map((step) => (step.id === 'create-group' ? {...step, expect: 'It is there.'} : step))};
    const changed = buildSnapshot(reworded, names, {purchase: 'direct'}).elements.filter(({hash}, index) => hash !== snapshot.elements[index]?.hash);
    expect(changed.map(({id}) => id)).toEqual(['create-group']);
    expect(buildSnapshot({...procedure, phases: []}, names, {purchase: 'direct'}).elements).toEqual(snapshot.elements);
  });

  it('without an answer has the steps of every variant, and says of no answer that it was given', () => {
    const open = buildSnapshot(procedure, names, {});
    expect(open.answers).toEqual([]);
    expect(open.elements.map(({id}) => id)).toEqual(['account-exists', 'partner-access', ...procedure.steps.map(({id}) => id)]);
  });

  it('asks for the answers that it lacks', () => {
    expect(toOpenQuestions(procedure.questions, {}).map(({id}) => id)).toEqual(['purchase']);
    expect(toOpenQuestions(procedure.questions, {purchase: 'gone'}).map(({id}) => id)).toEqual(['purchase']);
    expect(toOpenQuestions(procedure.questions, {purchase: 'direct', other: 'x'})).toEqual([]);
  });
});

describe('the state of a run', () => {
  it('is what happened last to each element', () => {
    const state = stateWith(
      {type: 'done', element: 'account-exists'},
      {type: 'skipped', element: 'create-group', reason: 'It exists'},
      {type: 'option-taken', element: 'choose-region', option: 'europe'},
      {type: 'value-recorded', element: 'write-id', variable: 'tenant-id', value: '00000000-0000-0000-0000-000000000001'},
      {type: 'secret-kept', element: 'keep-key', variable: 'encryption-key'},
      {type: 'wait-started', element: 'wait-a-day'},
      {type: 'answered', element: 'check-backup', answer: 'no'},
      {type: 'noted', element: 'check-backup', note: 'Again tomorrow'},
      {type: 'failed', element: 'tidy-up', note: 'No rights'},
      {type: 'not-applicable', element: 'wait-for-evening', reason: 'Other zone'},
      {type: 'noted', note: 'Customer called'},
    );
    const short = [...state.elements].map(([id, {status, reason, option, answer, value, waiting}]) => [
      id,
      status,
      reason ?? option ?? answer ?? value ?? waiting,
    ]);
    expect(short).toEqual([
      ['account-exists', 'done', undefined],
      ['sign-in', 'open', undefined],
      ['create-group', 'skipped', 'It exists'],
      ['choose-region', 'done', 'europe'],
      ['write-id', 'done', '00000000-0000-0000-0000-000000000001'],
      ['keep-key', 'done', undefined],
      ['wait-a-day', 'open', '2026-11-20T09:06:00.000Z'],
      ['wait-for-evening', 'not-applicable', 'Other zone'],
      ['tidy-up', 'failed', 'No rights'],
      ['check-backup', 'open', 'no'],
    ]);
    expect(stateOf(state, 'check-backup').notes.map(({note}) => note)).toEqual(['Again tomorrow']);
    expect(state.notes).toEqual([{event: 'e11', at: '2026-11-20T09:11:00.000Z', by: 'Ada', note: 'Customer called'}]);
    expect(stateOf(state, 'create-group').mark).toEqual({event: 'e2', at: '2026-11-20T09:02:00.000Z', by: 'Ada'});
  });

  it('forgets when an element is opened again, and keeps its notes', () => {
    const state = stateWith(
      {type: 'wait-started', element: 'wait-a-day'},
      {type: 'noted', element: 'wait-a-day', note: 'Soon'},
      {type: 'done', element: 'wait-a-day'},
      {type: 'reopened', element: 'wait-a-day'},
    );
    expect(stateOf(state, 'wait-a-day')).toMatchObject({status: 'open', waiting: undefined, notes: [{note: 'Soon'}]});
  });

  it('takes back the named event and no other', () => {
    const happenings: Happening[] = [
      {type: 'done', element: 'sign-in'},
      {type: 'skipped', element: 'sign-in', reason: 'No'},
      {type: 'done', element: 'create-group'},
      {type: 'undone', event: 'e2'},
    ];
    const state = stateWith(...happenings);
    expect(stateOf(state, 'sign-in')).toMatchObject({status: 'done', mark: {event: 'e1'}});
    expect(stateOf(state, 'create-group').status).toBe('done');
    expect(toUndoable(state)?.id).toBe('e3');
    expect(stateOf(stateWith(...happenings, {type: 'undone', event: 'e4'}), 'sign-in').status).toBe('skipped');
    expect(stateOf(stateWith({type: 'undone', event: 'e2'}, {type: 'done', element: 'sign-in'}), 'sign-in').status).toBe('done');
    expect(stateOf(stateWith({type: 'undone', event: 'e1'}, {type: 'undone', event: 'e1'}), 'sign-in').status).toBe('open');
  });

  it('is finished, and can be opened again', () => {
    expect(stateWith({type: 'finished'}).finished).toMatchObject({event: 'e1', by: 'Ada'});
    expect(stateWith({type: 'finished'}, {type: 'run-reopened'}).finished).toBeUndefined();
    expect(stateWith({type: 'finished'}, {type: 'undone', event: 'e1'}).finished).toBeUndefined();
  });
});

/** What can be compared of a state. */
const plain = ({elements, snapshot: {revision}, notes, finished, history, undone}: ReturnType<typeof toState>) => ({
  elements: [...elements],
  revision,
  notes,
  finished,
  history,
  undone: [...undone].sort(),
});

describe('events', () => {
  const shuffled = someEvents.chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, {minLength: events.length})));
  const parts = someEvents.chain((events) => fc.tuple(fc.subarray(events), fc.subarray(events), fc.subarray(events)));

  it('come to the same whatever their order', () => {
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(plain(toState(runWith(others)))).toEqual(plain(toState(runWith(events))));
      }),
      {numRuns: 500, seed},
    );
  });

  it('merge the same way round and round, and lose nothing', () => {
    fc.assert(
      fc.property(parts, ([a, b, c]) => {
        const merged = mergeEvents(a, b);
        expect(merged).toEqual(mergeEvents(b, a));
        expect(mergeEvents(merged, c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
        expect(mergeEvents(merged, merged)).toEqual(merged);
        expect(new Set(merged.map(({id}) => id))).toEqual(new Set([...a, ...b].map(({id}) => id)));
      }),
      {numRuns: 500, seed},
    );
  });

  it('with one id and two contents merge the same way as well', () => {
    const content = fc.constantFrom('A', 'B', 'C').map((note) => [mark({type: 'noted', note}, 1)]);
    fc.assert(
      fc.property(content, content, content, (a, b, c) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
      {seed},
    );
  });

  it('of two tabs are all kept: a thousand ticks', () => {
    const ticks = Array.from({length: 1000}, (_, index) => mark({type: 'noted', note: `${index}`}, index, index % 2 ? 'Ada' : 'Bo'));
    const merged = mergeEvents(
      ticks.filter((_, index) => index % 2),
      ticks.filter((_, index) => index % 2 === 0),
    );
    expect(toState(runWith(merged)).notes).toHaveLength(1000);
  });

  it('undo nothing but what they name', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(), (events, pick) => {
        const candidates = events.filter(({type}) => type !== 'undone' && type !== 'revision-taken');
        const target = candidates[pick % Math.max(1, candidates.length)];
        if (!target) return;
        const others = events.filter(({id, type}) => type !== 'undone' && id !== target.id);
        const undo = mark({type: 'undone', event: target.id}, 50);
        const [undone, without] = [toState(runWith([...others, target, undo])), toState(runWith(others))];
        expect([...undone.elements]).toEqual([...without.elements]);
        expect([undone.finished, undone.notes]).toEqual([without.finished, without.notes]);
      }),
      {numRuns: 500, seed},
    );
  });

  it('say who did what, when, and from which text', () => {
    const state = toState(runWith(toEvents({type: 'done', element: 'sign-in'})));
    expect(toEvent(state, {type: 'finished'}, {id: 'x', by: 'Bo', now: new Date('2026-11-20T08:00:00Z')})).toEqual({
      type: 'finished',
      id: 'x',
      at: '2026-11-20T09:01:00.001Z',
      by: 'Bo',
      revision: '0a1b2c3d',
    });
  });

  it('are after all that was before, also when the clock goes back', () => {
    const events = toEvents({type: 'finished'});
    expect(toNextInstant(events, new Date('2020-01-01'))).toBe('2026-11-20T09:01:00.001Z');
    expect(toNextInstant(events, new Date('2027-01-01'))).toBe('2027-01-01T00:00:00.000Z');
    expect(toNextInstant([], new Date('2027-01-01'))).toBe('2027-01-01T00:00:00.000Z');
    const later = mark({type: 'finished'}, 2);
    expect(toNextInstant([later, ...events], new Date('2020-01-01'))).toBe('2026-11-20T09:02:00.001Z');
  });
});

describe('progress', () => {
  it('counts the steps of this variant', () => {
    const start = toProgress(toState(runWith([])));
    expect(start.steps).toEqual({total: 9, open: 9, done: 0, skipped: 0, 'not-applicable': 0, failed: 0});
    expect(start.requirements).toMatchObject({total: 1, open: 1});
    expect(start).toMatchObject({minutesLeft: 10, next: 'account-exists', canFinish: false});
    const later = toProgress(
      stateWith({type: 'done', element: 'account-exists'}, {type: 'done', element: 'sign-in'}, {type: 'skipped', element: 'create-group', reason: 'x'}),
    );
    expect(later).toMatchObject({minutesLeft: 7, next: 'choose-region', steps: {done: 1, skipped: 1, open: 7}});
  });

  it('can be finished when nothing is open but what is optional', () => {
    const all = snapshot.elements.filter(({optional}) => !optional).map(({id}) => ({type: 'done' as const, element: id}));
    expect(toProgress(stateWith(...all.slice(1))).blockers).toEqual(['account-exists']);
    const ready = stateWith(...all);
    expect(toProgress(ready)).toMatchObject({blockers: [], canFinish: true, next: 'tidy-up'});
    expect(checkEvent(ready, mark({type: 'finished'}, 50))).toBeUndefined();
    expect(toProgress(stateWith(...all, {type: 'finished'})).canFinish).toBe(false);
  });

  it('goes on behind an element, and round', () => {
    const state = stateWith({type: 'done', element: 'create-group'});
    expect(toNext(state, 'sign-in')).toBe('choose-region');
    expect(toNext(state, 'check-backup')).toBe('account-exists');
    expect(toNext(state, 'not-there')).toBe('account-exists');
  });
});

describe('an event', () => {
  const state = toState(runWith([]));
  it.each<[Happening, string | undefined]>([
    [{type: 'done', element: 'sign-in'}, undefined],
    [{type: 'done', element: 'account-exists'}, undefined],
    [{type: 'done', element: 'order'}, 'unknown-element'],
    [{type: 'done', element: 'choose-region'}, 'wrong-kind'],
    [{type: 'done', element: 'write-id'}, 'wrong-kind'],
    [{type: 'option-taken', element: 'choose-region', option: 'europe'}, undefined],
    [{type: 'option-taken', element: 'choose-region', option: 'america'}, 'unknown-option'],
    [{type: 'option-taken', element: 'sign-in', option: 'europe'}, 'wrong-kind'],
    [{type: 'answered', element: 'check-backup', answer: 'yes'}, undefined],
    [{type: 'answered', element: 'sign-in', answer: 'yes'}, 'wrong-kind'],
    [{type: 'wait-started', element: 'wait-a-day'}, undefined],
    [{type: 'wait-started', element: 'sign-in'}, 'wrong-kind'],
    [{type: 'value-recorded', element: 'write-id', variable: 'tenant-id', value: '00000000-0000-0000-0000-000000000001'}, undefined],
    [{type: 'value-recorded', element: 'write-id', variable: 'tenant-id', value: 'x'}, 'unsound-text'],
    [{type: 'value-recorded', element: 'write-id', variable: 'tenant-id', value: ''}, 'unsound-text'],
    [{type: 'value-recorded', element: 'write-id', variable: 'customer-name', value: 'x'}, 'wrong-variable'],
    [{type: 'value-recorded', element: 'keep-key', variable: 'encryption-key', value: 'x'}, 'secret-value'],
    [{type: 'secret-kept', element: 'keep-key', variable: 'encryption-key'}, undefined],
    [{type: 'secret-kept', element: 'write-id', variable: 'tenant-id'}, 'wrong-variable'],
    [{type: 'value-recorded', element: 'sign-in', variable: 'tenant-id', value: 'x'}, 'wrong-kind'],
    [{type: 'secret-kept', element: 'wait-a-day', variable: 'encryption-key'}, 'wrong-kind'],
    [{type: 'skipped', element: 'sign-in', reason: 'Not needed'}, undefined],
    [{type: 'reopened', element: 'sign-in'}, undefined],
    [{type: 'reopened', element: 'order'}, 'unknown-element'],
    [{type: 'noted', note: 'The customer called'}, undefined],
    [{type: 'revision-taken', snapshot}, undefined],
    [{type: 'skipped', element: 'sign-in', reason: ''}, 'missing-reason'],
    [{type: 'skipped', element: 'sign-in', reason: 'the password is Sommer2026!'}, 'unsound-text'],
    [{type: 'noted', note: 'a\u202Eb'}, 'unsound-text'],
    [{type: 'noted', element: 'order', note: 'x'}, 'unknown-element'],
    [{type: 'finished'}, 'still-open'],
    [{type: 'run-reopened'}, 'not-finished'],
    [{type: 'undone', event: 'e1'}, 'unknown-event'],
  ])('%j is answered with %j', (happening, fault) => {
    expect(checkEvent(state, mark(happening, 9))?.id).toBe(fault);
  });

  it('writes down any sound line for a variable that the run of another computer does not describe', () => {
    const undescribed = toState({...runWith([]), snapshot: {...snapshot, variables: {}}});
    const faultOf = (value: string) => checkEvent(undescribed, mark({type: 'value-recorded', element: 'write-id', variable: 'tenant-id', value}, 9))?.id;
    expect(faultOf('Office North')).toBeUndefined();
    expect(faultOf('Office\u202ENorth')).toBe('unsound-text');
    expect(faultOf('password: Sommer2026!')).toBe('unsound-text');
  });

  it('is refused once the run is finished, but for opening it again', () => {
    const finished = stateWith({type: 'done', element: 'sign-in'}, {type: 'finished'});
    const faultOf = (happening: Happening) => checkEvent(finished, mark(happening, 9))?.id;
    expect(faultOf({type: 'done', element: 'create-group'})).toBe('frozen');
    expect(faultOf({type: 'noted', note: 'x'})).toBe('frozen');
    expect(faultOf({type: 'revision-taken', snapshot})).toBe('frozen');
    expect(faultOf({type: 'undone', event: 'e1'})).toBe('frozen');
    expect(faultOf({type: 'undone', event: 'e2'})).toBeUndefined();
    expect(faultOf({type: 'run-reopened'})).toBeUndefined();
  });

  it('has a note as it may be stored', () => {
    expect(readNote(' a\r\n\r\n\r\nb\u0000 ')).toEqual({text: 'a\n\nb', fault: undefined});
    expect(readNote('x'.repeat(2001)).fault).toEqual({id: 'too-long', limit: 2000, length: 2001});
    expect(readNote('x'.repeat(30_000)).fault).toEqual({id: 'too-long', limit: 2000, length: 30_000});
    expect(readNote('password: Sommer2026!').fault).toEqual({id: 'secret-in-value', kind: 'password'});
    for (const raw of hostile) {
      const {text, fault} = readNote(raw);
      if (fault === undefined && text !== '') expect(RunEvent.safeParse(mark({type: 'noted', note: text}, 1)).error, raw).toBeUndefined();
    }
  });
});

describe('a run', () => {
  it('starts with what is known of the customer', () => {
    const variables = {
      'backup-account': {type: 'email', default: 'backup@{tenant-domain}'},
      'customer-name': {type: 'text', default: '{name}'},
      'tenant-domain': {type: 'domain'},
      'encryption-key': {type: 'secret'},
    } as const;
    const now = new Date('2026-11-20T08:00:00.000Z');
    const customer = {
      id: 'c1',
      name: 'Fabrikam',
      values: {'tenant-domain': 'fabrikam.example', 'encryption-key': 'left over'},
      kept: {},
      changed: '2026-11-19T08:00:00.000Z',
    };
    const run = startRun({id: 'r1', customer, snapshot, variables, locale: 'da', by: 'Ada', now});
    expect(run).toEqual({
      ...runWith([]),
      id: 'r1',
      customer: {id: 'c1', name: 'Fabrikam'},
      locale: 'da',
      values: {'backup-account': 'backup@fabrikam.example', 'customer-name': 'Fabrikam'},
    });
    expect(Run.safeParse(run).error).toBeUndefined();
    expect(answersOf(snapshot)).toEqual({purchase: 'direct'});
  });

  it('of 200 steps and 1,000 events is summed up in milliseconds', () => {
    const elements = Array.from({length: 200}, (_, index) => ({...snapshot.elements[1], id: `s${index}`}));
    const large = {
      ...runWith([]),
      snapshot: Snapshot.parse({...snapshot, elements}),
      events: Array.from({length: 1000}, (_, index) => mark({type: 'done', element: `s${index % 200}`}, index)),
    };
    const rounds = Array.from({length: 10}, () => {
      const start = performance.now();
      toProgress(toState(large));
      return performance.now() - start;
    });
    expect(Math.min(...rounds)).toBeLessThan(20);
  });
});

describe('a file of runs', () => {
  const none = () => undefined;
  const written = (run: object) => JSON.stringify({$schema: '/x', version: 1, runs: [run]});

  it('gives the same runs back', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const run = runWith(mergeEvents(events, []));
        const json = toJson([run], '/runs.schema.json');
        expect(Runs.safeParse(JSON.parse(json)).error).toBeUndefined();
        expect(readRuns(new TextEncoder().encode(json), none)).toEqual({runs: [{number: 1, becomes: 'new', run: JSON.parse(JSON.stringify(run))}]});
      }),
      {numRuns: 100, seed},
    );
  });

  it('is merged with the run that is here', () => {
    const ours = runWith([mark({type: 'done', element: 'sign-in'}, 1)]);
    const theirs = runWith([mark({type: 'done', element: 'create-group'}, 2)]);
    const read = readRuns(toJson([theirs], '/x'), () => ours);
    expect('runs' in read && read.runs[0]).toMatchObject({becomes: 'changed', run: {events: [{id: 'e1'}, {id: 'e2'}]}});
    expect(readRuns(toJson([ours], '/x'), () => ours)).toMatchObject({runs: [{becomes: 'same'}]});
    expect(readRuns(toJson([{...ours, customer: {id: 'c2', name: 'Other'}}], '/x'), () => ours)).toMatchObject({runs: [{fault: {id: 'other-run'}}]});
    expect(mergeRuns(ours, {...theirs, procedure: 'other'})).toBeUndefined();
  });

  it.each<[string, object, string]>([
    [
      'a secret that was written down',
      runWith(toEvents({type: 'value-recorded', element: 'keep-key', variable: 'encryption-key', value: 'Sommer'})),
      'secret-in-run',
    ],
    ['a secret among the values', {...runWith([]), values: {'encryption-key': 'x'}}, 'secret-in-run'],
    ['a secret in a note', runWith(toEvents({type: 'noted', note: 'password: Sommer2026!'})), 'secret-in-run'],
    ['a secret in a value', {...runWith([]), values: {'customer-name': 'password: Sommer2026!'}}, 'secret-in-run'],
    ['a later version', {...runWith([]), version: 2}, 'newer-version'],
    [
      'an unknown event',
      runWith([]).events.length === 0 ? {...runWith([]), events: [{...mark({type: 'finished'}, 1), type: 'exploded'}]} : {},
      'malformed-run',
    ],
    ['one event twice', runWith([...toEvents({type: 'finished'}), ...toEvents({type: 'finished'})]), 'malformed-run'],
    ['a control character', {...runWith([]), by: 'A\u0000da'}, 'malformed-run'],
    ['a bidirectional control in a text', {...runWith([]), snapshot: {...snapshot, title: 'a\u202Eb'}}, 'malformed-run'],
    ['a time without a zone', {...runWith([]), started: '2026-11-20T08:00:00'}, 'malformed-run'],
    ['a further key', {...runWith([]), extra: 1}, 'malformed-run'],
    ['nothing of a run', {}, 'malformed-run'],
  ])('is refused with %s', (_, run, fault) => {
    expect(readRuns(written(run), none)).toMatchObject({runs: [{number: 1, becomes: 'new', fault: {id: fault}}]});
  });

  it('may be one run by itself', () => {
    expect(readRuns(JSON.stringify(runWith([])), none)).toEqual({runs: [{number: 1, becomes: 'new', run: JSON.parse(JSON.stringify(runWith([])))}]});
  });

  it('that is none says so', () => {
    expect(readRuns('"runs"', none)).toEqual({fault: {id: 'no-runs'}});
    expect(readRuns('null', none)).toEqual({fault: {id: 'no-runs'}});
    expect(readRuns('{}', none)).toEqual({fault: {id: 'no-runs'}});
    expect(readRuns('{', none)).toMatchObject({fault: {id: 'malformed-json'}});
    expect(readRuns('[]', none)).toMatchObject({fault: {id: 'no-runs'}});
    expect(readRuns('{"runs": 1}', none)).toMatchObject({fault: {id: 'no-runs'}});
    expect(readRuns('', none)).toMatchObject({fault: {id: 'empty-file'}});
  });

  it('has a published schema', () => {
    expect(JSON.parse(toRunsSchema())).toMatchObject({type: 'object', required: ['$schema', 'version', 'runs']});
    expect(Run.safeParse(runWith([])).error).toBeUndefined();
  });
});
