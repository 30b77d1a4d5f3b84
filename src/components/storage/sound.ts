import type {Records} from './database.ts';

/** Records as they are kept, of which some may be sound. */
export interface Read<Value> {
  readonly values: readonly Value[];
  /** How many cannot be read; an export has them as far as it can. */
  readonly corrupt: number;
}

/** Anybody may have changed what is in the browser: what is not as it was written is left out, and counted. */
export function readSound<Value>({values, unreadable}: Records, isSound: (record: unknown) => record is Value): Read<Value> {
  const sound = values.filter(isSound);
  return {values: sound, corrupt: unreadable.length + values.length - sound.length};
}
