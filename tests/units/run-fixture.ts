import fc from 'fast-check';
import type {CatalogueProcedure} from '../../src/procedure/catalogue.ts';
import {buildSnapshot, type Names} from '../../src/procedure/run/build-snapshot.ts';
import type {RunEvent} from '../../src/procedure/run/event.ts';
import type {Happening} from '../../src/procedure/run/happening.ts';
import type {Run} from '../../src/procedure/run/run.ts';

const step = (id: string, rest: Partial<CatalogueProcedure['steps'][number]> = {}): CatalogueProcedure['steps'][number] => ({
  id,
  kind: 'action',
  command: `Do ${id}.`,
  optional: false,
  irreversible: false,
  ...rest,
});

export const procedure: CatalogueProcedure = {
  id: 'back-up',
  title: 'Back up the tenant',
  description: 'Back it up.',
  url: '/procedures/back-up',
  locale: 'en',
  translated: true,
  revision: '0a1b2c3d',
  product: {key: 'keepit', name: 'Keepit'},
  tags: [],
  sources: ['KB-1'],
  appliesTo: [],
  reviewed: '2026-11-20',
  reviewBy: '2027-05-20',
  questions: [
    {
      id: 'purchase',
      text: 'How does the customer buy?',
      answers: [
        {id: 'direct', label: 'Direct'},
        {id: 'partner', label: 'Through a partner'},
      ],
    },
  ],
  requires: [
    {id: 'account-exists', kind: 'account', statement: 'The tenant has {backup-account}.'},
    {id: 'partner-access', kind: 'access', when: [[{question: 'purchase', answer: 'partner'}]], statement: 'You have access.'},
  ],
  phases: [
    {id: 'prepare', title: 'Prepare'},
    {id: 'partner-portal', title: 'Partner portal'},
    {id: 'connect', title: 'Connect'},
  ],
  steps: [
    step('sign-in', {kind: 'sign-in', command: 'Sign in as {backup-account}.', console: 'm365', as: 'backup-account', phase: 'prepare', minutes: 1}),
    step('create-group', {phase: 'prepare', minutes: 2, expect: 'The group is listed.'}),
    step('order', {phase: 'partner-portal', when: [[{question: 'purchase', answer: 'partner'}]], console: 'portal', minutes: 30}),
    step('choose-region', {
      kind: 'choice',
      phase: 'connect',
      console: 'keepit',
      minutes: 1,
      options: [
        {id: 'europe', label: 'Europe', text: 'Choose Denmark.'},
        {id: 'america', label: 'America', text: '', when: [[{question: 'purchase', answer: 'partner'}]]},
      ],
    }),
    step('write-id', {kind: 'record', phase: 'connect', record: 'tenant-id', command: 'Write down {tenant-id}.', minutes: 1}),
    step('keep-key', {kind: 'record', phase: 'connect', record: 'encryption-key', minutes: 1}),
    step('wait-a-day', {kind: 'wait', phase: 'connect', waitSeconds: 86_400}),
    step('wait-for-evening', {kind: 'wait', phase: 'connect', waitUntil: {time: '20:00', zone: 'Australia/Sydney'}}),
    step('tidy-up', {phase: 'connect', optional: true, minutes: 4}),
    step('check-backup', {kind: 'check', phase: 'connect', expect: 'It is there.', trouble: [{symptom: 'It is not', remedy: 'Wait.'}]}),
  ],
  outcome: [{id: 'backed-up', text: 'The tenant of {customer-name} is backed up, {unknown} or not.'}],
};

export const names: Names = {
  consoles: {m365: {name: 'Microsoft 365 admin center'}, portal: {name: 'Partner Portal'}, keepit: {name: 'Keepit'}},
  accounts: {'backup-account': {name: 'Backup account'}},
  roles: {'global-admin': 'Global Administrator'},
  variables: {
    'backup-account': {label: 'Backup account', type: 'email'},
    'customer-name': {label: 'Customer', type: 'text'},
    'encryption-key': {label: 'Encryption key', type: 'secret'},
    'tenant-id': {label: 'Tenant ID', type: 'guid'},
  },
};

export const snapshot = buildSnapshot(procedure, names, {purchase: 'direct'});

export function runWith(events: readonly RunEvent[]): Run {
  return {
    id: 'run-1',
    version: 1,
    customer: {id: 'c1', name: 'Fabrikam A/S'},
    procedure: 'back-up',
    locale: 'en',
    started: '2026-11-20T08:00:00.000Z',
    by: 'Ada',
    values: {'backup-account': 'office365backup@fabrikam.example', 'customer-name': 'Fabrikam A/S'},
    snapshot,
    events: [...events],
  };
}

/** Events a minute apart, called e1, e2 …; by Ada. */
export function toEvents(...happenings: readonly Happening[]): RunEvent[] {
  return happenings.map((happening, index) => mark(happening, index + 1));
}

export function mark(happening: Happening, number: number, by = 'Ada', revision = snapshot.revision): RunEvent {
  return {...happening, id: `e${number}`, at: new Date(Date.UTC(2026, 10, 20, 9, number)).toISOString(), by, revision};
}

const elements = snapshot.elements.map(({id}) => id);
const element = fc.constantFrom(...elements, 'not-there');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({type: fc.constantFrom('done' as const, 'reopened' as const, 'wait-started' as const), element}),
  fc.record({type: fc.constantFrom('skipped' as const, 'not-applicable' as const), element, reason: fc.constantFrom('Not needed', 'No time')}),
  fc.record({type: fc.constant('failed' as const), element, note: fc.constant('It broke')}),
  fc.record({type: fc.constant('option-taken' as const), element, option: fc.constantFrom('europe', 'america')}),
  fc.record({type: fc.constant('answered' as const), element, answer: fc.constantFrom('yes' as const, 'no' as const)}),
  fc.record({type: fc.constant('noted' as const), element: fc.option(element, {nil: undefined}), note: fc.constantFrom('One', 'Two')}),
  fc.record({type: fc.constant('undone' as const), event: fc.nat(30).map((number) => `e${number}`)}),
  fc.constant({type: 'finished' as const}),
  fc.constant({type: 'run-reopened' as const}),
  fc.record({
    type: fc.constant('revision-taken' as const),
    snapshot: fc.constantFrom(snapshot, {...snapshot, revision: 'ffffffff', elements: snapshot.elements.slice(2)}),
  }),
);

/** Events with times that repeat, so that ids decide. */
export const someEvents: fc.Arbitrary<RunEvent[]> = fc
  .array(fc.tuple(happening, fc.nat(8), fc.constantFrom('Ada', 'Bo'), fc.constantFrom(snapshot.revision, 'ffffffff', '00000000')), {maxLength: 30})
  .map((list) =>
    list.map(([each, minute, by, revision], index) => ({
      ...each,
      id: `e${index}`,
      at: new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString(),
      by,
      revision,
    })),
  );
