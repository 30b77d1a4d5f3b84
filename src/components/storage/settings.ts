import type {Change} from './change.ts';
import type {Connection} from './connection.ts';
import type {Answer} from './fault.ts';
import type {Settings} from './schema.ts';
import {loadSchemas} from './schemas.ts';

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
        return values.length === 0 ? {} : await readSettings(values);
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
async function readSettings(records: readonly unknown[]): Promise<Settings> {
  const {Settings} = await loadSchemas();
  let settings: Settings = {};
  for (const record of records) {
    if (typeof record !== 'object' || record === null || !('key' in record) || !('value' in record)) continue;
    const read = Settings.safeParse({...settings, [String(record.key)]: record.value});
    if (read.success) settings = read.data;
  }
  return settings;
}
