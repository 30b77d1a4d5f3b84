import {inOrder} from '../../procedure/run/merge.ts';
import type {Run} from '../../procedure/run/run.ts';
import type {Records} from './database.ts';
import type {EventRecord} from './schema.ts';
import {loadSchemas, toGuard} from './schemas.ts';
import {type Read, readSound} from './sound.ts';

/** Runs from what is kept of them. A corrupt event is left out, a run whose beginning is corrupt is as well. */
export async function readSoundRuns(heads: Records, events: Records): Promise<Read<Run>> {
  if (heads.values.length === 0) return {values: [], corrupt: heads.unreadable.length};
  const {RunHead, EventRecord} = await loadSchemas();
  const [soundHeads, soundEvents] = [readSound(heads, toGuard(RunHead)), readSound(events, toGuard(EventRecord))];
  const byRun = groupByRun(soundEvents.values);
  return {
    values: soundHeads.values.map((head) => ({...head, events: inOrder((byRun.get(head.id) ?? []).map(({event}) => event))})),
    corrupt: soundHeads.corrupt + soundEvents.corrupt,
  };
}

function groupByRun(records: readonly EventRecord[]): Map<string, EventRecord[]> {
  const groups = new Map<string, EventRecord[]>();
  for (const record of records) {
    const group = groups.get(record.run);
    if (group) group.push(record);
    else groups.set(record.run, [record]);
  }
  return groups;
}
