import {describe, expect, it, vi} from 'vitest';
import {noCache} from '../../plugins/procedures/cache.ts';
import {buildTexts} from '../../plugins/procedures/catalogue.ts';
import {loadVocabulary} from '../../plugins/procedures/load.ts';
import {RunStore} from '../../src/components/run/run-store.ts';
import type {Storage} from '../../src/components/storage/storage.ts';
import {toCustomer, withValue} from '../../src/procedure/customer/change.ts';
import {buildSnapshot} from '../../src/procedure/run/build-snapshot.ts';
import {toElementText} from '../../src/procedure/run/element-text.ts';
import {toMissingValues} from '../../src/procedure/run/missing-values.ts';
import {ProcedureText} from '../../src/procedure/run/procedure-text.ts';
import {type Element, Snapshot} from '../../src/procedure/run/snapshot.ts';
import {procedureTextPath} from '../../src/procedure/run/text-path.ts';
import {mark, names, runWith, snapshot} from './run-fixture.ts';
import {makeSite} from './site.ts';

const source = `---
title: Keep a secret
description: Sign in in private, and keep a secret.
procedure:
  id: keep-a-secret
  product: keepit
  reviewed: 2026-11-20
  reviewBy: 2099-05-20
---

::::step{#sign-in kind="sign-in" console="m365-admin" as="tenant-admin" private grants="global-administrator" keeps="The customer wants it"}
Sign in.
::::

::::step{#fill-in kind="form" needs="global-administrator" revokes="global-administrator"}
Fill in the form.

::field[Password]{secret rule="not-containing customer-name"}
::::

::::outcome{#done}
All is done.
::::
`;

const everyKind = source.replace(
  /::::step\{#fill-in[\s\S]*?\n::::\n/,
  `::::step{#fill-in kind="form" minutes="3"}
Fill in the form.

It has five boxes.

::field[Role]{value="Admin"}
::field[Name]{var="customer-name"}
::field[Password]{secret}
::field[Phone]{empty}
::field[Language]{from="English, Danish"}
::::

::::step{#hold kind="wait" for="90m"}
Wait for the backup.
::::

::::step{#hold-till-night kind="wait" until="20:00 Australia/Sydney"}
Wait for the evening.
::::

::::step{#write-down kind="record" var="tenant-domain"}
Record the domain.
::::
`,
);

function textOf(written: string): ProcedureText {
  const site = makeSite({'docs/procedures/keep-a-secret.mdx': written});
  const [text] = buildTexts(site, [{file: 'docs/procedures/keep-a-secret.mdx', url: '/x'}], 'en', loadVocabulary(site), noCache);
  if (!text) throw new Error('no text');
  return text;
}

describe('the text of a procedure for runs', () => {
  const text = textOf(source);

  it('has what a run must not lose: private windows, roles, the rule of a secret', () => {
    expect(ProcedureText.safeParse(JSON.parse(JSON.stringify(text))).error).toBeUndefined();
    const [signIn, form] = buildSnapshot(text.procedure, text.names, {}).elements;
    expect(signIn).toMatchObject({private: true, grants: ['global-administrator'], keeps: 'The customer wants it'});
    expect(form).toMatchObject({
      needs: ['global-administrator'],
      revokes: ['global-administrator'],
      fields: [{label: 'Password', source: 'secret', rule: {rule: 'not-containing', variable: 'customer-name'}}],
    });
    expect(Object.keys(text.names.roles)).toEqual(['global-administrator']);
    expect(Object.keys(text.names.variables)).toContain('customer-name');
  });

  it('stands in a file of its own', () => {
    expect(procedureTextPath('keep-a-secret')).toBe('texts/keep-a-secret.json');
  });
});

describe('missing values', () => {
  const now = new Date('2026-11-20T08:00:00.000Z');
  const variables = {
    'backup-account': {type: 'email', default: 'backup@{tenant-domain}'},
    'customer-name': {type: 'text', default: '{name}'},
    'tenant-domain': {type: 'domain'},
    'tenant-id': {type: 'guid'},
    'encryption-key': {type: 'secret'},
  } as const;
  const fabrikam = toCustomer('c1', 'Fabrikam', now);
  const texts = {...names, accounts: {'backup-account': {name: 'Backup account', variable: 'backup-account'}}};

  it('are those that the variant names, not what it writes down, and the source of what is derived', () => {
    expect(toMissingValues(snapshot, texts, variables, fabrikam)).toEqual(['tenant-domain']);
    expect(toMissingValues(snapshot, texts, variables, withValue(fabrikam, 'tenant-domain', 'fabrikam.example', variables, now))).toEqual([]);
    const withoutRecord = {...snapshot, elements: snapshot.elements.map(({record, ...element}) => element)};
    expect(toMissingValues(withoutRecord, texts, variables, fabrikam).sort()).toEqual(['tenant-domain', 'tenant-id']);
  });
});

describe('the text of an element', () => {
  it.each([
    [
      'sign-in',
      [
        'Microsoft 365 admin center · Tenant administrator · in a private window',
        'Sign in.',
        'Grants the role: Global Administrator',
        'The role stays: The customer wants it',
      ],
    ],
    [
      'fill-in',
      [
        'Microsoft 365 admin center · Tenant administrator',
        'Fill in the form.',
        'It has five boxes.',
        'Role: Admin',
        'Name: {customer-name}',
        'Password: –',
        'Phone: –',
        'Language: English / Danish',
        '3 min',
      ],
    ],
    ['hold', ['Microsoft 365 admin center · Tenant administrator', 'Wait for the backup.', '90 min']],
    ['hold-till-night', ['Microsoft 365 admin center · Tenant administrator', 'Wait for the evening.', '20:00 Australia/Sydney']],
    ['write-down', ['Microsoft 365 admin center · Tenant administrator', 'Record the domain.', '{tenant-domain}']],
  ])('of every kind says what an eye compares: %s', (id, lines) => {
    const {procedure, names: known} = textOf(everyKind);
    const made = buildSnapshot(procedure, known, {});
    const element = made.elements.find((each) => each.id === id);
    expect(element && toElementText(element, made).split('\n')).toEqual(lines);
  });

  it('of a requirement is its statement, as no console belongs to it', () => {
    const [requirement] = snapshot.elements;
    expect(requirement && toElementText(requirement, snapshot)).toBe('The tenant has {backup-account}.');
  });

  it('in a run of another computer names by their keys what that run has no names for', () => {
    const nameless = {...snapshot, consoles: {}, accounts: {}, roles: {}};
    const choice = snapshot.elements.find(({id}) => id === 'choose-region');
    expect(choice && toElementText({...choice, needs: ['global-admin']}, nameless)).toBe(
      'keepit · backup-account\nDo choose-region.\nNeeds the role: global-admin\nEurope: Choose Denmark.\n1 min',
    );
  });

  it('of a form from another computer shows a field that has lost its content by its label', () => {
    const fields = (['value', 'var', 'from'] as const).map((kind) => ({label: `Box of ${kind}`, source: kind}));
    const foreign = Snapshot.parse({...snapshot, elements: snapshot.elements.slice(1, 2).map((element) => ({...element, fields}))});
    const [form] = foreign.elements;
    const lines = form ? toElementText(form, foreign).split('\n').slice(2, 5) : [];
    expect(lines.map((line) => line.split(':')[0])).toEqual(['Box of value', 'Box of var', 'Box of from']);
    expect(lines.join()).not.toContain('undefined');
  });

  it('is another one whatever of the element is another', () => {
    const [element] = snapshot.elements.slice(1);
    if (!element) throw new Error('There is no step.');
    const password = {label: 'Password', source: 'secret'} as const;
    const role = ['global-administrator'];
    const changes: Partial<Element>[] = [
      {},
      {optional: true},
      {irreversible: true},
      {private: true},
      {needs: role},
      {grants: role},
      {revokes: role},
      {keeps: 'The customer wants it.'},
      {fields: [password]},
      {fields: [{...password, rule: {rule: 'not-containing', variable: 'customer-name'}}]},
    ];
    const texts = changes.map((change) => toElementText({...element, ...change}, snapshot));
    expect(new Set(texts).size).toBe(changes.length);
    expect(texts.at(-1)).toContain('Password: – (Must not contain: Customer)');
  });

  it('has a line for each part', () => {
    const choice = snapshot.elements.find(({id}) => id === 'choose-region');
    expect(choice && toElementText(choice, snapshot)).toBe('Keepit · Backup account\nDo choose-region.\nEurope: Choose Denmark.\n1 min');
    const check = snapshot.elements.find(({id}) => id === 'check-backup');
    expect(check && toElementText(check, snapshot)).toBe('Keepit · Backup account\nDo check-backup.\nIt is there.\nIt is not: Wait.');
  });
});

describe('a run on a page', () => {
  const toStorage = (addEvents: Storage['addEvents']): Storage => ({addEvents}) as Storage;

  it('shows a tick at once, and counts it as saved when the disk has it', async () => {
    vi.useFakeTimers();
    let write: (() => void) | undefined;
    const store = new RunStore(
      runWith([]),
      toStorage(() => new Promise((resolve) => (write = () => resolve({value: undefined})))),
    );
    const untouched = store.elementView('create-group');
    const adding = store.add({type: 'done', element: 'sign-in'}, 'Ada');
    expect(store.elementView('sign-in')).toMatchObject({isSaved: false, state: {status: 'done'}});
    expect(store.elementView('create-group')).toBe(untouched);
    write?.();
    expect(await adding).toBeUndefined();
    vi.runAllTimers();
    expect(store.elementView('sign-in')).toMatchObject({isSaved: true, state: {status: 'done'}});
    vi.useRealTimers();
  });

  it('keeps what there was no room for unsaved, refuses what cannot be, and hears of other tabs', async () => {
    vi.useFakeTimers();
    const store = new RunStore(
      runWith([]),
      toStorage(async () => ({fault: {id: 'full'}})),
    );
    await store.add({type: 'done', element: 'sign-in'}, 'Ada');
    vi.runAllTimers();
    expect(store.elementView('sign-in').isSaved).toBe(false);
    expect(await store.add({type: 'done', element: 'choose-region'}, 'Ada')).toEqual({id: 'wrong-kind', kind: 'choice'});
    const heard = vi.fn();
    store.watch(heard);
    for (const [number, element] of ['create-group', 'tidy-up'].entries()) store.merge([mark({type: 'done', element}, number + 1)]);
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.getView().progress.steps.done).toBe(3);
    vi.useRealTimers();
  });

  it('is gone when another tab has deleted it', async () => {
    const store = new RunStore(
      runWith([]),
      toStorage(async () => ({fault: {id: 'gone'}})),
    );
    await store.add({type: 'done', element: 'sign-in'}, 'Ada');
    expect(store.getView().isGone).toBe(true);
  });
});
