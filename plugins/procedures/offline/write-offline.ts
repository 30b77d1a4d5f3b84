import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import {manifestPath, offlinePage, workerPath} from '../../../src/worker/manifest.ts';
import {listKeptFiles, type Unneeded} from './list-files.ts';

/**
 * The page that stands in for one that is not kept: the site's own, without its scripts, which would ask for the page at the address. To be written before
 * pages get their policies.
 */
export function writeOfflinePage(outDir: string): void {
  const html = readFileSync(path.join(outDir, 'offline/index.html'), 'utf8')
    .replace(/<html /, '<html data-without-scripts ')
    .replace(/<script\s[^>]*\bsrc=[^>]*><\/script>/g, '')
    .replace(/<link[^>]*\brel="?canonical[^>]*>/g, '');
  writeFileSync(path.join(outDir, offlinePage), html);
}

/** What the worker keeps of a language. To be written when everything else is. */
export function writeManifest(outDir: string, unneeded: Unneeded): void {
  const files = listKeptFiles(outDir, unneeded);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  writeFileSync(path.join(outDir, manifestPath), `${JSON.stringify({version, files})}\n`);
}

/** Of the code of src/worker one file, the same bytes for the same code. */
export async function writeWorker(siteDir: string, outDir: string): Promise<void> {
  await build({
    absWorkingDir: siteDir,
    entryPoints: ['src/worker/worker.ts'],
    outfile: path.join(outDir, workerPath),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
}

/** For the author's server at an address where the built site was once: its worker goes, and nothing that it kept is shown. */
export const farewell = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('trin-')) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({type: 'window'})) await client.navigate(client.url);
})()));
`;
