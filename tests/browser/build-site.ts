import {execFile} from 'node:child_process';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import type {TestProject} from 'vitest/node';
import {createSiteServer} from '../../plugins/procedures/server/server.ts';
import {findChromium} from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    site: string;
    chromium: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
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

/** Serves a folder as `npm start` does, with the headers that the build wrote, on a free port of this machine. */
export async function serve(folder: string): Promise<{address: string; close: () => Promise<void>}> {
  const server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
