import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import type {Answers} from '../../src/procedure/condition.ts';
import {toCustomer, withValue} from '../../src/procedure/customer/change.ts';
import type {Customer} from '../../src/procedure/customer/customer.ts';
import {buildSnapshot} from '../../src/procedure/run/build-snapshot.ts';
import type {RunEvent} from '../../src/procedure/run/event.ts';
import {ProcedureText} from '../../src/procedure/run/procedure-text.ts';
import type {Run} from '../../src/procedure/run/run.ts';
import type {Element, Snapshot} from '../../src/procedure/run/snapshot.ts';
import {root} from '../host.ts';
import {goTo} from './customer-pages.ts';

const now = new Date('2026-11-20T08:00:00.000Z');

export const fabrikam: Customer = withValue(toCustomer('c1', 'Fabrikam', now), 'tenant-domain', 'fabrikam.example', {'tenant-domain': {type: 'domain'}}, now);
export const contoso: Customer = toCustomer('c2', 'Contoso', now);

/** What the built site publishes of a procedure. */
export function textOf(id: string, folder = 'build'): ProcedureText {
  return ProcedureText.parse(JSON.parse(readFileSync(path.join(root, folder, 'texts', `${id}.json`), 'utf8')));
}

export function snapshotOf({procedure, names}: ProcedureText, answers: Answers = {}): Snapshot {
  return buildSnapshot(procedure, names, answers);
}

export function runOf(snapshot: Snapshot, more: Partial<Run> = {}): Run {
  return {
    id: 'r1',
    version: 1,
    customer: {id: fabrikam.id, name: fabrikam.name},
    procedure: snapshot.procedure,
    locale: snapshot.locale,
    started: now.toISOString(),
    by: 'Ada',
    values: {},
    snapshot,
    events: [],
    ...more,
  };
}

/** A snapshot with this many steps, of a procedure that the site does not have. */
export function longSnapshot(count: number): Snapshot {
  const {answers, phases, elements, ...rest} = snapshotOf(textOf('keepit-microsoft-365'));
  const action = elements.find(({kind}) => kind === 'action');
  if (!action) throw new Error('No action.');
  const steps = Array.from({length: count}, (_, index): Element => ({...action, id: `step-${index}`, text: `Do number ${index}.`, phase: undefined}));
  return {...rest, answers: [], phases: [], procedure: 'long', title: 'A long procedure', elements: steps};
}

/** One requirement and a step of each kind, of a procedure that the site does not have. */
export function mixedSnapshot(): Snapshot {
  const all = ['keepit-microsoft-365', 'backup365-converge', 'mindtime-microsoft-365'].flatMap((id) => snapshotOf(textOf(id)).elements);
  const steps = ['action', 'sign-in', 'form', 'choice', 'check', 'wait'].flatMap((kind) => all.find((element) => element.kind === kind) ?? []);
  const [requirement, action] = [all.find(({type}) => type === 'requirement'), steps[0]];
  if (!requirement || !action || steps.length !== 6) throw new Error('A kind is missing.');
  const writing: Element = {...action, id: 'write-down', kind: 'record', record: 'tenant-id'};
  const elements = [requirement, ...steps, writing].map((element) => ({...element, phase: undefined}));
  const long = longSnapshot(1);
  return {...long, elements, variables: {...long.variables, 'tenant-id': {label: 'Tenant ID', type: 'guid'}}};
}

export interface Kept {
  readonly customers?: readonly Customer[];
  readonly runs?: readonly Run[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Puts into the browser what an earlier day has left there, and loads a page. The browser shows one of the site already. */
export async function openWith(page: Page, url: string, kept: Kept, site?: string): Promise<void> {
  await page.evaluate(async ({customers = [], runs = [], settings = {}}) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('trin', 1);
      opening.onupgradeneeded = () => {
        for (const name of ['customers', 'runs']) opening.result.createObjectStore(name, {keyPath: 'id'});
        opening.result.createObjectStore('events', {keyPath: ['run', 'event.id']});
        opening.result.createObjectStore('settings', {keyPath: 'key'});
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction(['customers', 'runs', 'events', 'settings'], 'readwrite');
    for (const customer of customers) writing.objectStore('customers').put(customer);
    for (const [key, value] of Object.entries(settings)) writing.objectStore('settings').put({key, value});
    for (const {events, ...head} of runs) {
      writing.objectStore('runs').put(head);
      for (const event of events) writing.objectStore('events').put({run: head.id, event});
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, kept);
  if (site === undefined) await goTo(page, url);
  else await page.goto(site + url);
}

/** The events that are on the disk. */
export async function readEvents(page: Page): Promise<RunEvent[]> {
  const records = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('trin');
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = database.transaction('events').objectStore('events').getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    database.close();
    return reading.result as {event: unknown}[];
  });
  return records.map(({event}) => event as RunEvent);
}

/** The tick of a requirement or step. */
export const tickOf = (page: Page, id: string) => page.locator(`[data-run-element="${id}"] input[type=checkbox][data-run-focus]`);
