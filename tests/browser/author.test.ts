import {type ChildProcess, spawn} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it, vi} from 'vitest';
import {root} from '../host.ts';
import {soundProcedure} from '../units/site.ts';
import {flags} from './chromium.ts';

const file = 'docs/procedures/create-group.mdx';
const sound = soundProcedure.replace('::::outcome', '::::step{#open-group}\nOpen the group.\n::::\n\n::::outcome');
const faulty = sound.replace('{#open-group}', '{#open-group kind="dance"}');

/** The author's server in a copy of the project, so that no test writes into the project itself. */
describe('the author’s server', () => {
  let site: string;
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = mkdtempSync(path.join(tmpdir(), 'trin-author-'));
    for (const name of ['docs', 'i18n', 'src', 'plugins', 'docusaurus.config.ts', 'package.json', 'tsconfig.json'])
      cpSync(path.join(root, name), path.join(site, name), {recursive: true});
    symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'));
    writeFileSync(path.join(site, file), faulty);
    const port = await freePort();
    const env = {...process.env, NODE_ENV: 'development', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};
    server = spawn(process.execPath, ['node_modules/.bin/docusaurus', 'start', '--port', String(port), '--no-open'], {cwd: site, env, stdio: 'ignore'});
    browser = await chromium.launch({executablePath: inject('chromium'), args: flags});
    page = await browser.newPage();
    await vi.waitFor(() => page.goto(`http://localhost:${port}/procedures/create-group`), {timeout: 90_000, interval: 1000});
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.kill();
    rmSync(site, {recursive: true, force: true});
  });

  const overlay = async (): Promise<string> => {
    const frame = page.frames().find((each) => each !== page.mainFrame());
    return frame ? frame.locator('body').innerText() : '';
  };
  const main = (): Promise<string> => page.locator('main').innerText();

  it('shows a box in place of a faulty step, and file and line in the overlay', async () => {
    await expect.poll(main, {timeout: 60_000}).toContain('Unexpected step kind');
    expect(await main()).toContain('Create a security group.');
    expect(await main()).not.toContain('Open the group.');
    expect(await main()).toContain(`${file}:15:28`);
    await expect.poll(overlay, {timeout: 20_000}).toContain(`${file}:15:28 error unknown-step-kind`);
  }, 90_000);

  it('clears both when the file is mended', async () => {
    writeFileSync(path.join(site, file), sound);
    await expect.poll(overlay, {timeout: 40_000}).toBe('');
    await expect.poll(main, {timeout: 40_000}).toContain('Open the group.');
    expect(await main()).not.toContain('Unexpected step kind');
  }, 90_000);

  it('follows a change of the vocabulary', async () => {
    const consoles = path.join(site, 'docs/_shared/consoles.yml');
    const before = readFileSync(consoles, 'utf8');
    writeFileSync(consoles, before.replace(/Microsoft 365 admin center/, 'Quite another console'));
    await expect.poll(main, {timeout: 40_000}).toContain('Quite another console');
  }, 60_000);
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const {port} = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
