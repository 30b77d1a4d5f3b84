import type {Customer} from '../../procedure/customer/customer.ts';
import type {RunEvent} from '../../procedure/run/event.ts';
import type {RunHead} from '../../procedure/run/run.ts';

/** One thing to be written, as its store keeps it. */
export type Entry =
  | {readonly store: 'customers'; readonly value: Customer}
  | {readonly store: 'runs'; readonly value: RunHead}
  | {readonly store: 'events'; readonly value: {readonly run: string; readonly event: RunEvent}};

/** What could not be written, until it can: it is in every export. */
export class Unsaved {
  readonly #entries = new Map<string, Entry>();

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) this.#entries.set(keyOf(entry), entry);
  }

  remove(entries: readonly Entry[]): void {
    for (const entry of entries) this.#entries.delete(keyOf(entry));
  }
}

function keyOf({store, value}: Entry): string {
  return JSON.stringify(store === 'events' ? [store, value.run, value.event.id] : [store, value.id]);
}
