import type {Records, StoreName} from './database.ts';
import {stores} from './database.ts';
import type {Entry} from './unsaved.ts';

/**
 * Everything that there is as JSON, sound or not: customers and runs in the form that imports read, and what no version of ours
 * knows under `other`. What could not be written is in it as well.
 */
export function toRescue(records: Readonly<Record<string, Records>>, unsaved: readonly Entry[]): string {
  const of = (store: StoreName): unknown[] => [...(records[store]?.values ?? []), ...unsaved.filter((entry) => entry.store === store).map(({value}) => value)];
  const events = of('events');
  const runs = of('runs').map((head) => (isObject(head) ? {...head, events: eventsOf(events, 'id' in head ? head.id : undefined)} : head));
  const known = new Set(runs.map((run) => (isObject(run) && 'id' in run ? run.id : undefined)));
  const content = {
    version: 1,
    customers: of('customers'),
    runs,
    settings: of('settings'),
    eventsWithoutRun: events.filter((record) => !isObject(record) || !('run' in record) || !known.has(record.run)),
    other: Object.fromEntries(Object.entries(records).flatMap(([store, {values}]) => (stores.some((name) => name === store) ? [] : [[store, values]]))),
    unreadable: Object.fromEntries(Object.entries(records).flatMap(([store, {unreadable}]) => (unreadable.length > 0 ? [[store, unreadable]] : []))),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function eventsOf(events: readonly unknown[], run: unknown): unknown[] {
  return events.flatMap((record) => (isObject(record) && 'run' in record && record.run === run && 'event' in record ? [record.event] : []));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
