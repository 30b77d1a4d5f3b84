import {readFileSync} from 'node:fs';
import path from 'node:path';

type Names = string | {readonly [key: string]: Names} | readonly Names[];

/** Chunks of the host that no other routes load than those below the folders. @param generated the host's own folder, as the build of this language left it */
export function listUnneededChunks(generated: string, baseUrl: string, folders: readonly string[]): ReadonlySet<string> {
  const routes: Readonly<Record<string, Names>> = JSON.parse(readFileSync(path.join(generated, 'routesChunkNames.json'), 'utf8'));
  const [needed, unneeded] = [new Set<string>(), new Set<string>()];
  for (const [route, names] of Object.entries(routes)) {
    const isUnneeded = folders.some((folder) => new RegExp(`^${baseUrl}${folder}(?:/|-[\\da-f]{3}$)`).test(route));
    for (const name of flatten(names)) (isUnneeded ? unneeded : needed).add(name);
  }
  return new Set([...unneeded].filter((name) => !needed.has(name)));
}

function flatten(names: Names): string[] {
  return typeof names === 'string' ? [names] : Object.values(names).flatMap(flatten);
}
