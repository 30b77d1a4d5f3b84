/** What can go wrong between Trin and what the browser keeps. `export` of `Storage` gives what can still be read, whichever it is. */
export type StorageFault =
  /** No room is left; what could not be written is kept in memory and in an export. */
  | {readonly id: 'full'}
  /** The browser keeps nothing for this site, as in some private windows. */
  | {readonly id: 'forbidden'}
  /** What is kept cannot be read. */
  | {readonly id: 'corrupt'; readonly reason: string}
  /** A later version of Trin has been here, in this tab's past or in another tab: the page must be loaded anew. */
  | {readonly id: 'newer-schema'}
  /** Another tab with an earlier version of Trin is in the way: it must be closed. */
  | {readonly id: 'blocked'}
  /** The run was deleted, maybe in another tab. */
  | {readonly id: 'gone'}
  /** Another run has the same id: nothing was written. */
  | {readonly id: 'other-run'};

export type Answer<Value> = {readonly value: Value} | {readonly fault: StorageFault};

/** For faults that only our own code can see. */
export class StorageError extends Error {
  readonly fault: StorageFault;

  constructor(fault: StorageFault) {
    super(fault.id);
    this.fault = fault;
  }
}

const byName: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: {id: 'full'},
  SecurityError: {id: 'forbidden'},
  NotAllowedError: {id: 'forbidden'},
  NotSupportedError: {id: 'forbidden'},
  VersionError: {id: 'newer-schema'},
};

/** What the browser's error means. Bugs of ours are thrown on. */
export function toFault(error: unknown): StorageFault {
  if (error instanceof StorageError) return error.fault;
  if (!(error instanceof DOMException)) throw error;
  return byName[error.name] ?? {id: 'corrupt', reason: `${error.name}: ${error.message}`};
}
