import {putEntries, toChange} from './change.ts';
import {type Connection, toConnection} from './connection.ts';
import {type CustomerStorage, toCustomerStorage} from './customers.ts';
import {type Migration, migrations, readEverything, stores} from './database.ts';
import type {Answer} from './fault.ts';
import {type Channel, type Message, openChannel, storageName} from './message.ts';
import {toRescue} from './rescue.ts';
import {type RunStorage, toRunStorage} from './runs.ts';
import {type SettingStorage, toSettingStorage} from './settings.ts';
import {Unsaved} from './unsaved.ts';

/** What a browser keeps of a technician's work. An answer comes once it is on the disk, or with a fault; promises are broken by bugs of ours only. */
export interface Storage extends CustomerStorage, RunStorage, SettingStorage {
  readonly deleteEverything: () => Promise<Answer<void>>;
  /** Everything that can be read, also when nothing else works any more, and what could not be written: JSON that both imports read. */
  readonly export: () => Promise<string>;
  /** How many writes there was no room for; `retry` tries them again. */
  readonly countUnsaved: () => number;
  readonly retry: () => Promise<Answer<void>>;
  /** Hears of what other tabs have changed. */
  readonly subscribe: (listen: (message: Message) => void) => () => void;
  readonly close: () => Promise<void>;
}

export interface StorageOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Hears each answer, whoever asked. */
  readonly onAnswer?: (answer: Answer<unknown>) => void;
  /** Hears what this tab has changed, once it is on the disk. */
  readonly onChanged?: (message: Message) => void;
}

/** Nothing is opened before it is used. */
export function openStorage({name = storageName, migrations: steps = migrations, onAnswer, onChanged}: StorageOptions = {}): Storage {
  const channel = withEcho(openChannel(name), onChanged);
  const unsaved = new Unsaved();
  const connection = withAnswers(toConnection({name, migrations: steps, onOutdated: () => channel.tellHere({changed: 'schema'})}), onAnswer);
  const change = toChange(connection, channel, unsaved);
  return {
    ...toCustomerStorage(connection, change),
    ...toRunStorage(connection, change),
    ...toSettingStorage(connection, change),
    deleteEverything: async () => {
      const answer = await change(
        [],
        async (writing) => {
          for (const store of stores) await writing.clear(store);
        },
        () => ({changed: 'everything'}),
      );
      unsaved.remove(unsaved.entries);
      return 'fault' in answer && (answer.fault.id === 'corrupt' || answer.fault.id === 'newer-schema') ? await connection.destroy() : answer;
    },
    export: async () => toRescue((await readEverything(name)) ?? {}, unsaved.entries),
    countUnsaved: () => unsaved.entries.length,
    retry: () => {
      const {entries} = unsaved;
      return change(
        entries,
        (writing) => putEntries(writing, entries),
        () => ({changed: 'everything'}),
      );
    },
    subscribe: channel.subscribe,
    async close() {
      channel.close();
      await connection.close();
    },
  };
}

function withEcho(channel: Channel, onChanged: StorageOptions['onChanged']): Channel {
  return {
    ...channel,
    tell(message) {
      channel.tell(message);
      onChanged?.(message);
    },
  };
}

function withAnswers(connection: Connection, onAnswer: StorageOptions['onAnswer']): Connection {
  return {
    ...connection,
    async use(work) {
      const answer = await connection.use(work);
      onAnswer?.(answer);
      return answer;
    },
  };
}
