import type {Connection} from './connection.ts';
import type {Writing} from './database.ts';
import type {Answer} from './fault.ts';
import type {Channel, Message} from './message.ts';
import type {Entry, Unsaved} from './unsaved.ts';

/** @param entries what is lost when it does not work: it is kept in memory then @param toMessage what other tabs are told when it has */
export type Change = <Value>(
  entries: readonly Entry[],
  work: (writing: Writing) => Promise<Value>,
  toMessage: (value: Value) => Message,
) => Promise<Answer<Value>>;

export function toChange(connection: Connection, channel: Channel, unsaved: Unsaved): Change {
  return async (entries, work, toMessage) => {
    const answer = await connection.use((database) => database.write(work));
    if ('value' in answer) {
      unsaved.remove(entries);
      channel.tell(toMessage(answer.value));
    } else if (answer.fault.id !== 'gone' && answer.fault.id !== 'other-run') unsaved.add(entries);
    return answer;
  };
}

/** Events are only ever added: one that is there is left as it is. */
export async function putEntries(writing: Writing, entries: readonly Entry[]): Promise<void> {
  for (const {store, value} of entries) {
    const isThere = store === 'events' && (await writing.get(store, [value.run, value.event.id])) !== undefined;
    if (!isThere) await writing.put(store, value);
  }
}
