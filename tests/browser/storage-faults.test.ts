import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {goTo, importText, twoCustomers} from './customer-pages.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();
const notice = (page: Page) => page.getByRole('alert').first();

/** The scripts that a page has loaded, with what is in them. */
async function scriptsOf(page: Page, path: string): Promise<{bytes: number; storing: number}> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => response.request().resourceType() === 'script' && bodies.push(response.text().catch(() => '')));
  await page.goto(inject('site') + path, {waitUntil: 'networkidle'});
  const texts = await Promise.all(bodies);
  return {bytes: texts.join('').length, storing: texts.filter((text) => text.includes('createObjectStore')).length};
}

describe('a page that is only read', () => {
  it('loads nothing that keeps things, and makes no database', async () => {
    const {page, problems, close} = await open('/no-such-page');
    for (const path of ['/', '/catalogue', '/procedures/keepit-microsoft-365']) {
      const scripts = await scriptsOf(await page.context().newPage(), path);
      expect(scripts.bytes, path).toBeGreaterThan(100_000);
      expect(scripts.storing, path).toBe(0);
    }
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect((await scriptsOf(await page.context().newPage(), '/customers')).storing).toBe(1);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    await close();
  });
});

describe('a storage', () => {
  it('that is forbidden is named, and the page is no blank', async () => {
    const {page, problems, close} = await open('/');
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', {value: undefined}));
    await goTo(page, '/procedures/keepit-microsoft-365');
    expect(await page.getByRole('alert').count()).toBe(0);
    await goTo(page, '/customers');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('This browser keeps nothing for this site, as in some private windows.');
    expect(await page.getByRole('heading', {name: 'Customers'}).isVisible()).toBe(true);
    await page.getByRole('button', {name: 'Add a customer'}).click();
    await page.getByLabel('Name in Trin').fill('Contoso');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('This browser keeps nothing for this site');
    expect(await page.getByLabel('Name in Trin').inputValue()).toBe('Contoso');
    expect(await findAxeFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('that is full is named, keeps what was typed, and exports what could not be written', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    await page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(window, {makeRoom: () => Object.assign(IDBObjectStore.prototype, {put})});
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('simulated', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', {name: 'Fabrikam', exact: true}).click();
    await page.getByLabel('Name in Trin').fill('Fabrikam Two');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('This computer has no room left: what you did last is only on this page.');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Export what is there'}).click()]);
    const content = readFileSync(await file.path(), 'utf8');
    expect(content).toContain('Fabrikam Two');
    expect(content).toContain('Nordic Bakers A/S');
    await page.evaluate('makeRoom()');
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect.poll(() => page.getByRole('button', {name: 'Try again'}).count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.getByRole('heading', {level: 1}).innerText()).toBe('Fabrikam Two');
    expect(problems).toEqual([]);
    await close();
  });

  it('of a newer version is named, and exported', async () => {
    const {page, problems, close} = await open('/');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('trin', 99);
          opening.onupgradeneeded = () => opening.result.createObjectStore('later', {keyPath: 'id'}).put({id: 1, text: 'of a later version'});
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    await goTo(page, '/catalogue');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('A newer version of Trin keeps the customers in this browser. Reload the page.');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Export what is there'}).click()]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('of a later version');
    expect(await findAxeFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });

  it('with a record that cannot be read shows the others, and says so', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('trin');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('customers', 'readwrite');
            transaction.objectStore('customers').put({id: 'broken', name: 7});
            transaction.oncomplete = () => resolve();
          };
        }),
    );
    await goTo(page, '/customers');
    await expect.poll(() => page.locator('main').innerText()).toContain('1 customer cannot be read. It is in the export.');
    expect(await page.getByRole('button', {name: 'Fabrikam', exact: true}).count()).toBe(1);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Export everything'}).click()]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('"broken"');
    expect(problems).toEqual([]);
    await close();
  });
});
