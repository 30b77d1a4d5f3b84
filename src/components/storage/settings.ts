import type {Change} from './change.ts';
import type {Connection} from './connection.ts';
import type {Answer} from './fault.ts';

/** What a technician has set once, on this computer. */
export interface Settings {
  /** The name that goes with each tick. */
  readonly technician?: string | undefined;
  /** The id of the customer one works for. */
  readonly customer?: string | undefined;
  /** Ids of customers, the last one first. */
  readonly recent?: readonly string[] | undefined;
}

export interface SettingStorage {
  readonly readSettings: () => Promise<Answer<Settings>>;
  /** Only those that are named; an undefined one is taken away. */
  readonly putSettings: (settings: Settings) => Promise<Answer<void>>;
}

export function toSettingStorage(connection: Connection, change: Change): SettingStorage {
  return {
    readSettings: () =>
      connection.use(async (database) => {
        const {values} = await database.getAll('settings');
        return readSettings(values);
      }),

    putSettings: (settings) =>
      change(
        [],
        async (writing) => {
          for (const [key, value] of Object.entries(settings)) {
            if (value === undefined) await writing.delete('settings', key);
            else await writing.put('settings', {key, value});
          }
        },
        () => ({changed: 'settings'}),
      ),
  };
}

/** Each by itself: one that is corrupt is as if it had never been set. */
function readSettings(records: readonly unknown[]): Settings {
  const found = new Map(records.flatMap((record) => (isEntry(record) ? [[record.key, record.value] as const] : [])));
  const [technician, customer, recent] = [found.get('technician'), found.get('customer'), found.get('recent')];
  return {
    ...(isText(technician, 200) && {technician}),
    ...(isText(customer, 64) && {customer}),
    ...(Array.isArray(recent) && recent.length <= 20 && recent.every((id) => isText(id, 64)) && {recent}),
  };
}

function isEntry(record: unknown): record is {readonly key: unknown; readonly value: unknown} {
  return typeof record === 'object' && record !== null && 'key' in record && 'value' in record;
}

function isText(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value.length <= limit;
}
