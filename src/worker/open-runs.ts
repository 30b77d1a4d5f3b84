import {openDB} from 'idb';

interface Event {
  readonly at: string;
  readonly type: string;
}

/** Whether the technician is in the middle of something. What cannot be read may be a run. */
export async function hasOpenRun(name: string): Promise<boolean> {
  try {
    // An error in here leaves a database that is not there unmade.
    const database = await openDB(name, undefined, {upgrade: (_database, _from, _to, transaction) => transaction.abort()});
    const [runs, events] = await Promise.all([database.getAllKeys('runs'), database.getAll('events')]);
    database.close();
    return runs.some((run) => !isFinished(events.flatMap((record: unknown) => (isOf(record, run) ? [record.event] : []))));
  } catch (error) {
    return !(error instanceof DOMException && error.name === 'AbortError');
  }
}

/** Whatever comes after the end of a run may have opened it again. */
export function isFinished(events: readonly Event[]): boolean {
  const last = events.reduce<Event | undefined>((latest, event) => (latest && latest.at > event.at ? latest : event), undefined);
  return last?.type === 'finished';
}

function isOf(record: unknown, run: IDBValidKey): record is {readonly event: Event} {
  if (typeof record !== 'object' || record === null || !('run' in record) || !('event' in record)) return false;
  const {event} = record;
  return record.run === run && typeof event === 'object' && event !== null && 'at' in event && 'type' in event;
}
