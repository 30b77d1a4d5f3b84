import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Things made from files, kept on disk between runs. A cache that cannot be read or written is an empty one. */
export interface Cache {
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  /** Changes with what is kept under a name. */
  readonly stamp: (name: string) => string;
}

export const noCache: Cache = {read: () => undefined, write: () => undefined, stamp: () => ''};

/** The same, but what did not change on disk is read once. */
export function remember(cache: Cache): Cache {
  const known = new Map<string, {readonly stamp: string; readonly value: unknown}>();
  return {
    ...cache,
    read(name) {
      const stamp = cache.stamp(name);
      const entry = known.get(name);
      if (entry?.stamp === stamp) return entry.value;
      const value = cache.read(name);
      known.set(name, {stamp, value});
      return value;
    },
  };
}

/** A cache that forgets everything when the checker or what it parses with changes. A folder in which nothing is installed is left as it is. */
export function openCache(siteDir: string): Cache {
  const folder = path.join(siteDir, 'node_modules/.cache/trin', engineHash(siteDir));
  return {
    read(name) {
      try {
        return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
      } catch {
        return undefined;
      }
    },
    stamp(name) {
      const stat = statSync(path.join(folder, `${name}.json`), {throwIfNoEntry: false});
      return `${stat?.mtimeMs} ${stat?.size}`;
    },
    write(name, value) {
      if (!existsSync(path.join(siteDir, 'node_modules'))) return;
      try {
        mkdirSync(folder, {recursive: true});
        const temporary = path.join(folder, `${name}.${process.pid}.tmp`);
        writeFileSync(temporary, JSON.stringify(value));
        renameSync(temporary, path.join(folder, `${name}.json`));
      } catch {
        // Without a cache the next run is slower, not wrong.
      }
    },
  };
}

export function hash(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 32);
}

/** What shapes the results beside the files themselves: our code, and the versions of the packages. */
function engineHash(siteDir: string): string {
  const code = ['src/procedure', 'plugins/remark-procedures', 'plugins/procedures'].flatMap((folder) => readFolder(path.join(siteDir, folder)));
  return hash(...code, readOr(path.join(siteDir, 'package-lock.json'), ''), process.version);
}

function readFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
