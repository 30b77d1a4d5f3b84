import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {flags} from './chromium.ts';
import {buildOf, goTo, idsOfProcedures, listingOf, type OfflineSite, openPage, openSite, readState} from './offline-site.ts';
import {fabrikam, openWith, runOf, snapshotOf, textOf} from './run-pages.ts';

const patient = {timeout: 30_000};

describe('without a network', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: OfflineSite;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: inject('chromium'), args: flags});
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await openSite();
    context = await browser.newContext({viewport: {width: 1280, height: 900}});
  });
  afterEach(async () => {
    await context.close();
    await site.remove();
  });

  const untilKept = (page: Page, language = '/') => expect.poll(async () => (await readState(page, language))?.current?.version, patient).toBeTruthy();
  const untilReady = (page: Page) => page.getByRole('button', {name: 'Update now'}).waitFor(patient);
  /** Until the site has not been asked for anything for a while: files are fetched several at a time, and what is refused is not the last of them. */
  const untilQuiet = async (page: Page): Promise<void> => {
    for (let before = -1; before !== site.asked.length; await page.waitForTimeout(1000)) before = site.asked.length;
  };
  const cutOff = async () => {
    await context.setOffline(true);
    await site.stop();
  };

  it('the first page is whole before anything is kept', async () => {
    await context.addInitScript(() => {
      const noted = {hydrated: 0, loaded: 0};
      Object.assign(window, {noted});
      addEventListener('load', () => {
        noted.loaded = Date.now();
      });
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset.hasHydrated !== 'true') return;
        noted.hydrated = Date.now();
        observer.disconnect();
      }).observe(document, {subtree: true, attributes: true});
    });
    const {page} = await openPage(context, `${site.address}/procedures/keepit-entra-id`);
    await untilKept(page);
    const {hydrated, loaded} = await page.evaluate(() => Reflect.get(window, 'noted') as {hydrated: number; loaded: number});
    const first = site.asked.find(({path}) => path === '/sw.js' || path === '/offline-files.json');
    expect(Math.min(hydrated, loaded)).toBeGreaterThan(0);
    expect(first?.at).toBeGreaterThanOrEqual(Math.max(hydrated, loaded));
  });

  it('every procedure, sheet, list and the search of the language are there after one visit, in each language', async () => {
    for (const [language, word] of [
      ['', 'backup'],
      ['/da', 'sikkerhedsgruppe'],
      ['/de', 'Sicherheitsgruppe'],
    ] as const) {
      await context.setOffline(false);
      const {page, problems} = await openPage(context, `${site.address}${language}/catalogue`);
      await untilKept(page, `${language}/`);
      await cutOff();
      for (const id of language === '' ? idsOfProcedures() : ['mindtime-microsoft-365']) {
        await goTo(page, `${site.address}${language}/procedures/${id}`);
        expect(await page.locator('[id^=__docusaurus] ol > li').count(), id).toBeGreaterThan(3);
        await goTo(page, `${site.address}${language}/checklists/${id}?large`);
        expect(await page.locator('[data-sheet]').count(), id).toBe(1);
      }
      for (const list of language === '' ? ['', 'runs', 'customers', 'tags'] : ['runs']) await goTo(page, `${site.address}${language}/${list}`);
      await goTo(page, `${site.address}${language}/search?q=${word}`);
      const hit = page.locator('main ol a').first();
      await hit.waitFor();
      await hit.click();
      await page.waitForURL(/\/procedures\/[\w-]+.*#/);
      expect(problems).toEqual([]);
      await page.close();
      await site.start();
    }
  });

  it('a link to a page that is not kept leads to one that says so, in the language of the page', async () => {
    const {page} = await openPage(context, `${site.address}/da/`);
    await untilKept(page, '/da/');
    // The host has fetched what its visible links lead to; a browser may drop that at any time.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await cutOff();
    await page.locator('.navbar').getByRole('link', {name: 'Vejledning'}).click();
    await page.getByRole('heading', {name: 'Ikke tilgængelig offline'}).waitFor();
    expect(new URL(page.url()).pathname).toBe('/da/authoring/writing-procedures');
    expect(await findAxeFaults(page)).toEqual([]);
    expect(await page.locator('.navbar button:visible').count()).toBe(0);
    await page.goto(`${site.address}/de/catalogue`);
    await page.getByRole('heading', {name: 'Ikke tilgængelig offline'}).waitFor();
    await site.start();
    await context.setOffline(false);
    await page.goto(`${site.address}/da/authoring/writing-procedures`);
    await page.locator('article h1').waitFor();
  });

  it('what has been fetched when the network goes is used, and the rest comes later', async () => {
    site.refuse = /\/texts\/|mindtime/;
    const {page} = await openPage(context, `${site.address}/procedures/keepit-entra-id`);
    await expect.poll(async () => (await readState(page))?.pending?.version, patient).toBeTruthy();
    await expect.poll(() => page.evaluate(async () => (await (await caches.open('trin-files-1')).keys()).length), patient).toBeGreaterThan(20);
    expect((await readState(page))?.current).toBeUndefined();
    await cutOff();
    await page.goto(`${site.address}/catalogue`);
    await page.getByRole('heading', {level: 1}).waitFor();
    site.refuse = undefined;
    await site.start();
    await context.setOffline(false);
    const before = site.asked.length;
    await goTo(page, `${site.address}/catalogue`);
    await untilKept(page);
    const fetched = new Set(site.asked.slice(before).map(({path}) => path));
    expect(fetched.has('/texts/keepit-entra-id.json')).toBe(true);
    expect(fetched.has('/offline.html')).toBe(false);
  });

  describe('a later version', () => {
    it('is offered, fetched without what is there already, and shown when the technician says so, in each tab', async () => {
      const {page, problems} = await openPage(context, `${site.address}/procedures/keepit-entra-id`);
      await untilKept(page);
      site.publish(2);
      const before = site.asked.length;
      await goTo(page, `${site.address}/procedures/keepit-entra-id`);
      expect(await buildOf(page)).toBeNull();
      await untilReady(page);
      const fetched = new Set(site.asked.slice(before).map(({path}) => path));
      expect([...fetched].filter((path) => /^\/(?:assets|search)\/./.test(path))).toEqual([]);
      expect(fetched.has('/catalogue/')).toBe(true);

      const other = await openPage(context, `${site.address}/catalogue`);
      expect(await buildOf(other.page)).toBeNull();
      await untilReady(other.page);
      expect(await findAxeFaults(other.page)).toEqual([]);
      await other.page
        .getByRole('status')
        .filter({hasText: /^A new version of the procedures is ready/})
        .waitFor();
      await page.getByRole('button', {name: 'Update now'}).click();
      await expect.poll(() => buildOf(page).catch(() => null), patient).toBe('2');

      // The tab that is still in the old version gets the scripts of that one, though the site has them no more.
      site.refuse = /\/assets\//;
      await other.page.locator('main').getByRole('link').filter({hasText: 'Keepit'}).first().click();
      await other.page.waitForURL(/\/procedures\//);
      await other.page.locator('article h1').waitFor();
      expect(await buildOf(other.page)).toBeNull();
      await other.page.getByRole('button', {name: 'Update now'}).click();
      await expect.poll(() => buildOf(other.page).catch(() => null), patient).toBe('2');
      expect([...problems, ...other.problems]).toEqual([]);
    });

    it('leaves a run as it is, until and after it is taken', async () => {
      const {page} = await openPage(context, `${site.address}/`);
      const run = runOf(snapshotOf(textOf('keepit-entra-id')));
      const settings = {customer: fabrikam.id, technician: 'Ada'};
      await openWith(page, '/procedures/keepit-entra-id?run=r1', {customers: [fabrikam], runs: [run], settings}, site.address);
      await page.locator('[data-run-bar]').waitFor();
      await untilKept(page);
      site.publish(2);
      await page.reload();
      await untilReady(page);
      expect(await buildOf(page)).toBeNull();
      await page.locator('input[type=checkbox][data-run-focus]:not(:checked)').first().click();
      await page.locator('[data-saved=true]').first().waitFor();
      const url = page.url();
      await page.close();

      // With a run open a new tab, the only one, still does not change.
      const later = await openPage(context, url);
      expect(await buildOf(later.page)).toBeNull();
      await untilReady(later.page);
      await later.page.getByRole('button', {name: 'Update now'}).click();
      await expect.poll(() => buildOf(later.page).catch(() => null), patient).toBe('2');
      await later.page.locator('[data-run-bar]').waitFor();
      expect(await later.page.locator('input[type=checkbox][data-run-focus]:checked').count()).toBe(1);
    });

    it('is shown when the site is opened anew and nothing is open', async () => {
      const {page} = await openPage(context, `${site.address}/catalogue`);
      await untilKept(page);
      site.publish(2);
      await page.reload();
      await untilReady(page);
      await page.close();
      const later = await openPage(context, `${site.address}/catalogue`);
      expect(await buildOf(later.page)).toBe('2');
      await expect.poll(async () => (await readState(later.page))?.previous).toBeUndefined();
    });

    it('that comes only half leaves the old one working, also without a network', async () => {
      const {page, problems} = await openPage(context, `${site.address}/catalogue`);
      await untilKept(page);
      site.publish(2);
      site.refuse = /\/procedures\/mindtime/;
      await page.reload();
      await expect.poll(async () => (await readState(page))?.pending?.version, patient).toBe('build-2');
      await expect.poll(() => site.asked.some(({path}) => site.refuse?.test(path)), patient).toBe(true);
      await untilQuiet(page);
      await cutOff();
      for (const id of idsOfProcedures()) {
        await goTo(page, `${site.address}/procedures/${id}`);
        expect(await buildOf(page)).toBeNull();
      }
      expect(await page.getByRole('button', {name: 'Update now'}).count()).toBe(0);
      site.refuse = undefined;
      await site.start();
      const before = site.asked.length;
      await context.setOffline(false);
      await page.reload();
      await untilReady(page);
      const again = site.asked.slice(before).map(({path}) => path);
      expect(again).toContain('/procedures/mindtime-microsoft-365/');
      expect(again).not.toContain('/offline.html');
      expect(problems).toEqual([]);
    });

    it('whose files are not those of its list is not taken', async () => {
      const {page} = await openPage(context, `${site.address}/catalogue`);
      await untilKept(page);
      site.publish(2);
      site.publish(3, 'without its list');
      await page.reload();
      await expect.poll(() => site.asked.some(({path}) => path === '/catalogue/'), patient).toBe(true);
      await expect.poll(async () => (await readState(page))?.pending?.version, patient).toBe('build-2');
      await untilQuiet(page);
      expect((await readState(page))?.next).toBeUndefined();
      site.publish(3);
      await page.reload();
      await untilReady(page);
      await page.getByRole('button', {name: 'Update now'}).click();
      await expect.poll(() => buildOf(page).catch(() => null), patient).toBe('3');
    });
  });

  it('a language that one changes to is kept too, and what is kept is only files of the build', async () => {
    const {page} = await openPage(context, `${site.address}/search?q=Fabrikam`);
    await untilKept(page);
    await goTo(page, `${site.address}/da/?kunde=Fabrikam`);
    await untilKept(page, '/da/');
    await cutOff();
    await goTo(page, `${site.address}/catalogue`);
    await goTo(page, `${site.address}/da/catalogue`);
    const kept = await page.evaluate(async () => {
      const names = (await caches.keys()).sort();
      const urls = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({url}) => new URL(url))));
      return {names, urls: urls.flat().map(({pathname, search}) => pathname + search)};
    });
    expect(kept.names).toEqual(['trin-files-1', 'trin-states-1']);
    const hashes = new Set([...listingOf(), ...listingOf('da')].map(([, hash]) => `/offline-file/${hash}`));
    expect(kept.urls.filter((url) => !url.startsWith('/offline-state/')).sort()).toEqual([...hashes].sort());
    expect(kept.urls.join()).not.toMatch(/Fabrikam|\?/);
  });

  it('the site can be installed, in each language as the same app', async () => {
    const page = await context.newPage();
    const seen = [];
    for (const [language, start, description] of [
      ['', '/', 'IT procedures, step by step'],
      ['/da', '/da/', ''],
      ['/de', '/de/', ''],
    ] as const) {
      await page.goto(`${site.address}${language}/`);
      const href = await page.locator('link[rel=manifest]').getAttribute('href');
      const app = await (await fetch(site.address + href)).json();
      expect(app).toMatchObject({id: '/', name: 'Trin', scope: '/', start_url: start, lang: language.slice(1) || 'en', display: 'standalone'});
      if (description) expect(app.description).toBe(description);
      seen.push(app.description);
      for (const {src, sizes} of app.icons) {
        const size = await page.evaluate(async (url) => {
          const bitmap = await createImageBitmap(await (await fetch(url)).blob());
          return `${bitmap.width}x${bitmap.height}`;
        }, src);
        expect(size).toBe(sizes);
      }
    }
    expect(new Set(seen).size).toBe(3);
  });
});
