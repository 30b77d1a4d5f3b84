import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {hashDigits, type KeptFile, offlinePage} from '../../../src/worker/manifest.ts';

/** What of a language's folder is not needed to work by the procedures. */
export interface Unneeded {
  /** Folders of other languages, and of pages for those who write. */
  readonly folders: readonly string[];
  /** Names of the host's chunks that only such pages load. */
  readonly chunks: ReadonlySet<string>;
}

/** The needed files of a folder, with hash and size; what shows a first page comes first, then what the others need. */
export function listKeptFiles(folder: string, unneeded: Unneeded): KeptFile[] {
  return listNames(folder, '')
    .filter((name) => isNeeded(name, unneeded))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map((name) => {
      const content = readFileSync(path.join(folder, name));
      return [name, createHash('sha256').update(content).digest('hex').slice(0, hashDigits), content.length];
    });
}

function listNames(folder: string, inside: string): string[] {
  return readdirSync(path.join(folder, inside), {withFileTypes: true}).flatMap((entry) => {
    const name = path.posix.join(inside, entry.name);
    return entry.isDirectory() ? listNames(folder, name) : [name];
  });
}

function isNeeded(name: string, {folders, chunks}: Unneeded): boolean {
  const isElsewhere = folders.some((each) => name.startsWith(`${each}/`));
  const chunk = /^assets\/js\/([^./]+)\.[^/]+\.js$/.exec(name)?.[1];
  return !isElsewhere && (chunk === undefined || !chunks.has(chunk)) && (name === offlinePage || !forOthers.some((each) => each.test(name)));
}

/** For servers, search engines and other tools; and the page for an address that only the site knows to be wrong. */
const forOthers: readonly RegExp[] = [
  /^[^/]*\.(?:xml|conf|json|txt|webmanifest)$/,
  /^(?:_headers|sw\.js|404\.html|offline\/index\.html)$/,
  /^search\/records\.[^/]*$/,
  /\.LICENSE\.txt$/,
  /\.map$/,
];

const ranks: readonly RegExp[] = [
  new RegExp(`^${offlinePage.replace('.', '\\.')}$`),
  /^assets\/css\//,
  /^assets\/js\/(?:main|runtime~main)\./,
  /^(?:index|catalogue\/index|search\/index|runs\/index)\.html$/,
  /^assets\/js\//,
  /^search\//,
];

function rankOf(name: string): number {
  const rank = ranks.findIndex((each) => each.test(name));
  return rank < 0 ? ranks.length : rank;
}
