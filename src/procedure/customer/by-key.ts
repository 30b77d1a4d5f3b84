/** The entry of a record, whatever the key: `constructor` is a fine name for a column. */
export function entryOf<Entry>(record: Readonly<Record<string, Entry>>, key: string): Entry | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** One order of keys, so that what is equal is written the same. */
export function sortByKey<Entry>(record: Readonly<Record<string, Entry>>): Record<string, Entry> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
