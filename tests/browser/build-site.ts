import {execFile} from 'node:child_process';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import type {TestProject} from 'vitest/node';
import {findChromium} from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
    chromium: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Builds the site in all languages and serves it for the browser tests. */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium());
  await promisify(execFile)(process.execPath, ['node_modules/.bin/docusaurus', 'build'], {
    cwd: root,
    env: {...process.env, NODE_ENV: 'production'},
    maxBuffer: 1e8,
  });
  const {address, close} = await serve(path.join(root, 'build'));
  project.provide('site', address);
  return close;
}

/** Serves a folder as a plain web server does, on a free port of this machine. */
export async function serve(folder: string): Promise<{address: string; close: () => Promise<void>}> {
  const server = createServer(async (request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = await toFile(path.join(folder, path.posix.normalize(wanted)));
    response.writeHead(file ? 200 : 404, {'content-type': types[path.extname(file ?? '404.html')] ?? 'application/octet-stream'});
    response.end(await readFile(file ?? path.join(folder, '404.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function toFile(wanted: string): Promise<string | undefined> {
  for (const file of [wanted, path.join(wanted, 'index.html')]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}
