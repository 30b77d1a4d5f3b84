import {type Database, type DatabaseOptions, deleteDatabase, openDatabase} from './database.ts';
import {type Answer, StorageError, toFault} from './fault.ts';

export interface Connection {
  /** Opens the database when it must, and answers with a fault instead of breaking. */
  readonly use: <Value>(work: (database: Database) => Promise<Value>) => Promise<Answer<Value>>;
  /** Deletes the database itself. */
  readonly destroy: () => Promise<Answer<void>>;
  readonly close: () => Promise<void>;
}

/** One connection for a page, opened at the first use and again after the browser has closed it. */
export function toConnection(options: Omit<DatabaseOptions, 'onClosed'>): Connection {
  let opening: Promise<Database> | undefined;
  let isOutdated = false;
  const reset = (): void => {
    opening = undefined;
  };
  const open = async (): Promise<Database> => {
    if (isOutdated) throw new StorageError({id: 'newer-schema'});
    opening ??= openDatabase({
      ...options,
      onOutdated() {
        isOutdated = true;
        options.onOutdated();
      },
      onClosed: reset,
    });
    return await opening;
  };
  const attempt = async <Value>(work: (database: Database) => Promise<Value>): Promise<Value> => {
    const database = await open().catch((error: unknown) => {
      reset();
      throw error;
    });
    return await work(database);
  };
  const close = async (): Promise<void> => {
    (await opening?.catch(() => undefined))?.close();
    reset();
  };
  return {
    use: (work) =>
      toAnswer(
        attempt(work).catch((error: unknown) => {
          if (!isClosed(error)) throw error;
          reset();
          return attempt(work);
        }),
      ),
    async destroy() {
      await close();
      return await toAnswer(deleteDatabase(options.name));
    },
    close,
  };
}

async function toAnswer<Value>(promise: Promise<Value>): Promise<Answer<Value>> {
  try {
    return {value: await promise};
  } catch (error) {
    return {fault: toFault(error)};
  }
}

/** A connection that was closed while nobody looked. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
