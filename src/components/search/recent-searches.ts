/** What a technician has looked for lately, the last first. */
export interface Recent {
  /** Whether searches are kept at all. */
  readonly kept: boolean;
  readonly queries: readonly string[];
}

const most = 8;
const longest = 100;

export function addQuery({kept, queries}: Recent, query: string): Recent {
  const added = query.trim().slice(0, longest);
  if (!kept || !added) return {kept, queries};
  return {kept, queries: [added, ...queries.filter((each) => each.toLowerCase() !== added.toLowerCase())].slice(0, most)};
}

export function removeQuery({kept, queries}: Recent, query: string): Recent {
  return {kept, queries: queries.filter((each) => each !== query)};
}

/** What cannot be read is as if there were none. */
export function readRecent(text: string | null): Recent {
  const none: Recent = {kept: true, queries: []};
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (typeof read !== 'object' || read === null) return none;
    const queries = 'queries' in read && Array.isArray(read.queries) ? read.queries.filter((query) => typeof query === 'string').slice(0, most) : [];
    return 'kept' in read && read.kept === false ? {kept: false, queries: []} : {kept: true, queries};
  } catch {
    return none;
  }
}
