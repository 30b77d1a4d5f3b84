import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {BrowserContext, Page} from 'playwright-core';
import {createSiteServer} from '../../plugins/procedures/server/server.ts';
import type {State} from '../../src/worker/state.ts';
import {root} from '../host.ts';
import {watchPolicy} from './open.ts';

export interface Asked {
  readonly path: string;
  readonly at: number;
}

export interface OfflineSite {
  readonly address: string;
  readonly asked: Asked[];
  /** What is answered by hanging up. */
  refuse: RegExp | undefined;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Another build: each page says its number, and old scripts are gone. */
  readonly publish: (build: number, half?: 'without its list') => void;
  readonly remove: () => Promise<void>;
}

/** A copy of the built site on a server that can be stopped, and that can get another build. */
export async function openSite(): Promise<OfflineSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-offline-'));
  cpSync(path.join(root, 'build'), folder, {recursive: true});
  const handler = createSiteServer(folder);
  let server: Server | undefined;
  let port = 0;
  const site: OfflineSite = {
    get address() {
      return `http://127.0.0.1:${port}`;
    },
    asked: [],
    refuse: undefined,
    async start() {
      server = createServer((request, response) => {
        const wanted = request.url ?? '';
        site.asked.push({path: wanted, at: Date.now()});
        if (site.refuse?.test(wanted)) request.socket.destroy();
        else handler.emit('request', request, response);
      });
      await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
      port = (server.address() as AddressInfo).port;
    },
    async stop() {
      const closed = new Promise((resolve) => server?.close(resolve));
      server?.closeAllConnections();
      await closed;
    },
    publish: (build, half) => publish(folder, build, half !== undefined),
    async remove() {
      await site.stop();
      rmSync(folder, {recursive: true});
    },
  };
  await site.start();
  return site;
}

interface Listing {
  version: string;
  files: [path: string, hash: string, bytes: number][];
}

function publish(folder: string, build: number, isHalf: boolean): void {
  for (const language of ['', 'da', 'de']) {
    const file = path.join(folder, language, 'offline-files.json');
    const listing: Listing = JSON.parse(readFileSync(file, 'utf8'));
    listing.files = listing.files.map(([name, hash, bytes]) => {
      if (!name.endsWith('.html')) return [name, hash, bytes];
      const page = path.join(folder, language, name);
      const html = readFileSync(page, 'utf8').replace(/<meta name=build content=\d+>|(?=<title)/, `<meta name=build content=${build}>`);
      writeFileSync(page, html);
      return [name, createHash('sha256').update(html).digest('hex').slice(0, 32), Buffer.byteLength(html)];
    });
    listing.version = `build-${build}`;
    if (!isHalf) writeFileSync(file, JSON.stringify(listing));
  }
}

/** The files of a language that are kept, as the build lists them. */
export function listingOf(language = ''): Listing['files'] {
  return (JSON.parse(readFileSync(path.join(root, 'build', language, 'offline-files.json'), 'utf8')) as Listing).files;
}

export function idsOfProcedures(): string[] {
  return readdirSync(path.join(root, 'build/texts')).map((name) => name.replace('.json', ''));
}

/** A page with what went wrong in it, apart from answers that could not be had. */
export async function openPage(context: BrowserContext, url: string): Promise<{page: Page; problems: string[]}> {
  const problems: string[] = [];
  const page = await context.newPage();
  await watchPolicy(page, problems);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !message.text().startsWith('Failed to load resource') && problems.push(message.text()));
  await goTo(page, url);
  return {page, problems};
}

export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
}

export async function readState(page: Page, language = '/'): Promise<State | undefined> {
  return page.evaluate(async (root) => {
    if (!(await caches.has('trin-states-1'))) return undefined;
    const cache = await caches.open('trin-states-1');
    const response = await cache.match(`/offline-state/${encodeURIComponent(root)}`);
    return response?.json();
  }, language);
}

export const buildOf = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector('meta[name=build]')?.getAttribute('content') ?? null);
