/** A file of the built site: its path below the root of its language, a hash of its content, and how many bytes it has. */
export type KeptFile = readonly [path: string, hash: string, bytes: number];

/** All that is kept of one language, made by the build. */
export interface Manifest {
  /** Where the language begins, with slashes at both ends. */
  readonly root: string;
  /** Changes with any of the files. */
  readonly version: string;
  /** What is needed first comes first. */
  readonly files: readonly KeptFile[];
}

/** Below the root of a language. */
export const manifestPath = 'offline-files.json';
export const workerPath = 'sw.js';
/** What is shown in place of a page that is not kept. */
export const offlinePage = 'offline.html';

export const hashDigits = 32;

/** A host may answer with anything, as with a page to sign in on. */
export function readManifest(value: unknown, root: string): Manifest | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('files' in value)) return undefined;
  const {version, files} = value;
  if (typeof version !== 'string' || !Array.isArray(files)) return undefined;
  const read: KeptFile[] = files.flatMap((file: unknown) => (isFile(file) ? [file] : []));
  return read.length === files.length ? {root, version, files: read} : undefined;
}

function isFile(value: unknown): value is KeptFile {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string' && typeof value[2] === 'number';
}

/** Where a file is asked for: a page without its `index.html`, which hosts lead elsewhere. */
export function toAddress(root: string, path: string): string {
  return (
    root +
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  );
}

/** @param pathname as it is in an address */
export function findFile({root, files}: Manifest, pathname: string): KeptFile | undefined {
  const inside = pathname === root.slice(0, -1) ? '' : pathname.startsWith(root) ? pathname.slice(root.length) : undefined;
  if (inside === undefined) return undefined;
  const wanted = decode(inside).replace(/\/$/, '');
  const names = wanted === '' ? ['index.html'] : [wanted, `${wanted}/index.html`, `${wanted}.html`];
  return names.map((name) => files.find(([path]) => path === name)).find((file) => file !== undefined);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
