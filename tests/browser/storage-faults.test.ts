import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {goTo, importText, readKept, twoCustomers} from './customer-pages.ts';
import {plainFile, useBrowser} from './open.ts';
import {contoso, fabrikam, openWith, runOf, snapshotOf, textOf} from './run-pages.ts';

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
    await expect.poll(() => readKept(page)).toContain('Fabrikam Two');
    expect(await page.getByRole('button', {name: 'Try again'}).count()).toBe(0);
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

  it.each(['SecurityError', 'NotAllowedError'])('whose database may not be opened (%s) is named, and the page is no blank', async (name) => {
    const {page, problems, close} = await open('/');
    await page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('simulated', error);
      };
    }, name);
    for (const path of ['/customers', '/runs']) {
      await goTo(page, path);
      await notice(page).waitFor();
      expect(await notice(page).innerText()).toContain('This browser keeps nothing for this site, as in some private windows.');
      expect(await page.getByRole('heading', {level: 1}).isVisible()).toBe(true);
    }
    expect(problems).toEqual([]);
    await close();
  });

  it('that cannot be read is named, and can be exported and deleted', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    await page.addInitScript(() => {
      const clear = IDBObjectStore.prototype.clear;
      const fail = () => {
        throw new DOMException('simulated', 'UnknownError');
      };
      for (const method of ['getAll', 'getAllKeys'] as const) IDBObjectStore.prototype[method] = fail;
      Object.assign(window, {cleared: 0});
      IDBObjectStore.prototype.clear = function () {
        Object.assign(window, {cleared: 1});
        return clear.call(this);
      };
    });
    await goTo(page, '/customers');
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('What is kept in this browser cannot be read. Export what is there, then delete everything');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Export what is there'}).click()]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({version: 1});
    await page.getByRole('button', {name: 'Delete everything'}).click();
    await page.getByRole('dialog').getByRole('button', {name: 'Delete everything'}).click();
    await expect.poll(() => page.evaluate('cleared')).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  it('that another tab with an older version holds is named, until that tab is closed', async () => {
    const {page: older, close} = await open('/no-such-page');
    await openWith(older, '/no-such-page', {customers: [fabrikam]});
    await older.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.open('trin').onsuccess = resolve;
      });
    });
    const page = await older.context().newPage();
    await askForLaterSchema(page);
    await goTo(page, '/customers');
    await notice(page).waitFor();
    const words = 'Another tab has an older version of Trin open. Close it, and try again.';
    expect(await notice(page).innerText()).toContain(words);
    expect(await page.locator('main').innerText()).not.toContain('There are no customers yet.');
    expect(await findAxeFaults(page)).toEqual([]);
    await page.getByRole('button', {name: 'Try again'}).click();
    expect(await notice(page).innerText()).toContain(words);
    await older.close();
    await expect.poll(() => page.getByRole('button', {name: 'Fabrikam', exact: true}).count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('gives way to a newer version in another tab, and says so', async () => {
    const {page: older, problems, close} = await open(plainFile);
    await openWith(older, '/customers', {customers: [fabrikam]});
    await older.getByRole('button', {name: 'Fabrikam', exact: true}).waitFor();
    const page = await older.context().newPage();
    await askForLaterSchema(page);
    await goTo(page, '/customers');
    await expect.poll(() => page.getByRole('button', {name: 'Fabrikam', exact: true}).count()).toBe(1);
    await notice(older).waitFor();
    expect(await notice(older).innerText()).toContain('A newer version of Trin keeps the customers in this browser. Reload the page.');
    expect(await older.getByRole('button', {name: 'Fabrikam', exact: true}).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });
});

/** As a version of Trin does that is one migration further. */
async function askForLaterSchema(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const begin = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      return begin.call(this, name, version === undefined ? undefined : version + 1);
    };
  });
}

describe('a run', () => {
  const keepit = textOf('keepit-microsoft-365');
  const settings = {customer: fabrikam.id, technician: 'Ada'};
  const inRun = `${keepit.procedure.url}?run=r1`;
  const gone = 'This run was deleted, maybe in another tab. Nothing was saved.';

  it('that another tab deletes says so, whether this tab has heard of it or tries to tick', async () => {
    const {page, problems, close} = await open(plainFile);
    await openWith(page, inRun, {customers: [fabrikam], runs: [runOf(snapshotOf(keepit))], settings});
    const deaf = await page.context().newPage();
    await deaf.addInitScript(() => Object.defineProperty(window, 'BroadcastChannel', {value: undefined}));
    await goTo(deaf, inRun);
    const other = await page.context().newPage();
    await goTo(other, '/runs');
    for (const tab of [page, deaf]) await tab.locator('[data-run-bar]').waitFor();
    await other.getByRole('button', {name: 'Delete …'}).click();
    await other.getByRole('dialog').getByRole('button', {name: 'Delete', exact: true}).click();
    await page.getByRole('alert').getByText(gone).waitFor();
    expect(await page.locator('[data-run-focus]').count()).toBe(0);
    expect(await deaf.getByText(gone).count()).toBe(0);
    await deaf.locator('input[type=checkbox][data-run-focus]').first().click();
    await deaf.getByRole('alert').getByText(gone).waitFor();
    expect(await findAxeFaults(deaf)).toEqual([]);
    await deaf.getByRole('button', {name: 'Read the procedure without a run'}).click();
    await expect.poll(() => deaf.url()).not.toContain('run=');
    expect(problems).toEqual([]);
    await close();
  });

  it.each([inRun, '/runs?run=r1'])('that cannot be read says so at %s, and is exported', async (where) => {
    const {page, problems, close} = await open(plainFile);
    await openWith(page, where, {customers: [fabrikam], runs: [runOf({...snapshotOf(keepit), revision: 'none'})], settings});
    const alert = page.getByRole('alert').filter({hasText: 'What is kept of this run cannot be read.'});
    await alert.waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), alert.getByRole('button', {name: 'Export what is there'}).click()]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8')).runs).toMatchObject([{id: 'r1', snapshot: {revision: 'none'}}]);
    await goTo(page, '/runs');
    await page.getByText('Parts of runs that cannot be read: 1.').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('of a file is not imported where another one has its number, and none of the file is', async () => {
    const {page, problems, close} = await open(plainFile);
    const runs = [runOf(snapshotOf(keepit), {id: 'r1'}), runOf(snapshotOf(keepit), {id: 'r2'})];
    const file = {name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({$schema: 'x', version: 1, runs}))};
    await openWith(page, '/runs', {customers: [fabrikam, contoso], settings});
    await page.getByRole('button', {name: 'Import'}).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles(file);
    const take = dialog.getByRole('button', {name: 'Import (2)'});
    await take.waitFor();
    const foreign = runOf(snapshotOf(keepit), {id: 'r2', customer: {id: contoso.id, name: contoso.name}});
    const other = await page.context().newPage();
    await other.goto(`${inject('site')}/catalogue`);
    await openWith(other, '/catalogue', {runs: [foreign]});
    await take.click();
    await dialog.getByText('Another run has the same number. Nothing was saved.').waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
    await dialog.getByRole('button', {name: 'Cancel'}).click();
    await page.reload();
    await page.getByText('Contoso').first().waitFor();
    expect(await page.locator('[data-run]').count()).toBe(1);
    await page.getByRole('button', {name: 'Import'}).click();
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText('Another run here has the same number. Not imported.').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
