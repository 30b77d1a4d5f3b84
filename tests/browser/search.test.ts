import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {toSite} from '../search/sites.ts';
import {findAxeFaults} from './axe.ts';
import {goTo} from './customer-pages.ts';
import {useBrowser} from './open.ts';
import {noteLoads, prefixOf, serveIndexOf} from './search-site.ts';

const open = useBrowser();
const box = 'nav input[type=search]';
const hits = 'nav ol a';
const results = 'main ol a';
const message = 'nav form a[href$="/catalogue"]';

/** Types into the box of the navigation bar and waits for what comes of it. */
async function ask(page: Page, query: string, awaited = hits): Promise<void> {
  await page.fill(box, query);
  await page.waitForSelector(awaited);
}

const linksOf = (page: Page, links = hits): Promise<(string | null)[]> =>
  page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
const isFocused = (page: Page, selector: string): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe.each(locales)('search in %s', (locale) => {
  const prefix = prefixOf(locale);
  const queries = {en: 'security group', da: 'sikkerhedsgruppe', de: 'Sicherheitsgruppe'};

  it('loads nothing before the box is used, and little to the first result', async () => {
    for (const count of [5, 45, 400]) {
      const {page, problems, close} = await open(`${prefix}/catalogue`);
      await page.waitForLoadState('networkidle');
      const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname));
      expect(early.filter((path) => path.includes('/search/'))).toEqual([]);
      if (count > 5) await serveIndexOf(page, toSite(count), locale);
      const loaded = noteLoads(page);
      await ask(page, queries[locale]);
      const loads = await loaded();
      expect(loads.map(({path}) => path).filter((path) => early.includes(path))).toEqual([]);
      const code = loads.filter(({path}) => path.endsWith('.js')).reduce((sum, {bytes}) => sum + bytes, 0);
      const index = loads.filter(({path}) => path.endsWith('.txt')).reduce((sum, {bytes}) => sum + bytes, 0);
      process.stdout.write(
        `search ${count} ${locale} in Chromium: code and interface ${(code / 1024).toFixed(1)} KB, index ${(index / 1024).toFixed(1)} KB, ${loads.length} requests\n`,
      );
      expect(loads.map(({path}) => path).filter((path) => !/\.(js|txt)$/.test(path))).toEqual([]);
      expect(code + index).toBeLessThan(18 * 1024);
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('leads to the step, marks the words and names the console', async () => {
    const {page, close} = await open(`${prefix}/`);
    await ask(page, queries[locale]);
    const first = page.locator(hits).first();
    expect(await first.getAttribute('href')).toBe(`${prefix}/procedures/keepit-microsoft-365#create-group`);
    const marked = (await first.locator('mark').allInnerTexts()).join(' ').toLowerCase();
    expect(marked).toContain(queries[locale].toLowerCase());
    expect(await first.innerText()).toContain({en: 'Microsoft 365 admin center', da: 'Microsoft 365 Administration', de: 'Microsoft 365 Admin Center'}[locale]);
    await first.click();
    await page.waitForURL('**/procedures/keepit-microsoft-365#create-group');
    await expect.poll(() => isFocused(page, '#create-group')).toBe(true);
    await close();
  });

  it('has no fault that axe finds, in any state', async () => {
    for (const options of [{colorScheme: 'light'}, {colorScheme: 'dark', viewport: {width: 320, height: 700}}] as const) {
      const {page, close} = await open(`${prefix}/`, options);
      await page.focus(box);
      await page.waitForSelector('nav input[type=checkbox]');
      expect(await findAxeFaults(page), 'nothing asked').toEqual([]);
      await ask(page, queries[locale]);
      expect(await findAxeFaults(page), 'hits').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.colorScheme === 'dark' ? 320 : 1280);
      await ask(page, 'tandqqqqqqq', message);
      expect(await findAxeFaults(page), 'nothing found').toEqual([]);
      await page.fill(box, queries[locale]);
      await page.press(box, 'Enter');
      await page.waitForSelector(results);
      expect(await findAxeFaults(page), 'all results').toEqual([]);
      await page.focus(box);
      await page.waitForSelector('nav li button');
      expect(await findAxeFaults(page), 'recent searches').toEqual([]);
      await close();
    }
  });

  it('says on its page what to do without JavaScript', async () => {
    const {page, close} = await open(`${prefix}/search?q=backup`, {javaScriptEnabled: false});
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    expect(await page.locator('main a').getAttribute('href')).toBe(`${prefix}/catalogue`);
    expect(await page.locator('nav form').getAttribute('action')).toBe(`${prefix}/search`);
    await close();
  });
});

describe('the keyboard', () => {
  it('opens the box with / and Ctrl-K and goes back with Escape', async () => {
    for (const key of ['/', 'Control+k']) {
      const {page, close} = await open('/catalogue');
      const link = 'main li a[href="/procedures/keepit-entra-id"]';
      await page.focus(link);
      await page.keyboard.press(key);
      expect(await isFocused(page, box), key).toBe(true);
      await page.keyboard.type('retention');
      await page.waitForSelector(hits);
      await page.keyboard.press('Escape');
      expect(await page.locator(hits).count()).toBe(0);
      expect(await isFocused(page, link), key).toBe(true);
      await close();
    }
  });

  it('leaves / alone where somebody types, and where it is switched off', async () => {
    const {page, close} = await open('/catalogue');
    await page.locator('main input[type=search]').press('/');
    expect(await page.locator('main input[type=search]').inputValue()).toBe('/');
    await page.focus(box);
    await page.getByLabel('Search with the / key').uncheck();
    await page.press(box, 'Escape');
    await page.locator('main h1').click();
    await page.keyboard.press('/');
    expect(await isFocused(page, box)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isFocused(page, box)).toBe(true);
    await close();
  });

  it('goes through the hits with arrows, on in the box with a letter, and to a hit with Enter', async () => {
    const {page, close} = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('encryption ke');
    await page.waitForSelector(hits);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(page, 'nav li:first-child a')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(page, box)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('y');
    expect(await page.inputValue(box)).toBe('encryption key');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/procedures/mindtime-microsoft-365#*key*');
    await close();
  });

  it('goes to all results with Enter in the box', async () => {
    const {page, problems, close} = await open('/de/');
    await page.keyboard.press('/');
    await page.keyboard.type('Sicherungssatz');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/de/search?q=Sicherungssatz');
    await page.waitForSelector(results);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('the page of all results', () => {
  it.each([
    ['/search?q=KB-2007071119', '/procedures/keepit-microsoft-365'],
    ['/search?q=kb%202007071119', '/procedures/keepit-microsoft-365'],
    ['/search?q=Load+groups', '/procedures/keepit-microsoft-365#load-groups'],
    ['/da/search?q=l%C3%A5seikonet', '/da/procedures/keepit-entra-id#manage-access'],
    ['/de/search?q=loschen+ziel', '/de/procedures/mindtime-microsoft-365#open-destination-entry'],
  ])('lists in one list, best first, and works from a link: %s', async (path, first) => {
    const {page, problems, close} = await open(path);
    await page.waitForSelector(results);
    expect(await page.locator('main ol').count()).toBe(1);
    const [best = ''] = await linksOf(page, results);
    expect(best?.split('#')[0]).toBe(first.split('#')[0]);
    if (first.includes('#')) expect(best).toBe(first);
    expect(problems).toEqual([]);
    await close();
  });

  it('keeps the query of a link where the browser is slow', async () => {
    for (const link of ['/search?q=Load+groups', '/catalogue?product=keepit']) {
      const {page, close} = await open('/no-such-page');
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', {rate: 20});
      await goTo(page, link);
      await page.waitForLoadState('networkidle');
      expect(page.url()).toBe(inject('site') + link);
      await close();
    }
  });

  it('shows hundreds without loading them all at once', async () => {
    const {page, close} = await open('/');
    await serveIndexOf(page, toSite(400), 'en');
    await page.goto(`${inject('site')}/search?q=select`);
    await expect.poll(() => page.locator(results).count()).toBe(48);
    await page.getByRole('button', {name: 'Show more'}).click();
    await expect.poll(() => page.locator(results).count()).toBeGreaterThan(48);
    expect(await page.locator(results).evaluateAll((links) => links.indexOf(document.activeElement as HTMLAnchorElement))).toBe(48);
    const links = await linksOf(page, results);
    expect(new Set(links).size).toBe(links.length);
    await close();
  });

  it('follows what is typed, and keeps it in the link', async () => {
    const {page, close} = await open('/search');
    await page.locator('#search-page').fill('retention');
    await page.waitForSelector(results);
    await page.waitForURL('**/search?q=retention');
    await page.locator('main select').selectOption('mindtime');
    await page.waitForURL('**/search?q=retention&product=mindtime');
    await page.reload();
    await page.waitForSelector(results);
    expect((await linksOf(page, results)).every((link) => link?.startsWith('/procedures/mindtime-'))).toBe(true);
    await close();
  });
});

describe('the box', () => {
  it('keeps to a product, and offers all where that has nothing', async () => {
    const {page, close} = await open('/');
    await ask(page, 'backup');
    await page.locator('nav select').selectOption('keepit');
    await expect.poll(async () => (await linksOf(page)).every((link) => link?.includes('/keepit-'))).toBe(true);
    await page.fill(box, 'impersonation');
    await page.getByRole('button', {name: 'Search all products'}).click();
    await expect.poll(async () => (await linksOf(page))[0]).toBe('/procedures/backup365-converge#enter-impersonation');
    await close();
  });

  it('remembers what was looked for, forgets it again, and may be told not to', async () => {
    const {page, close} = await open('/');
    const recent = () => page.locator('nav li > button[data-item]').allInnerTexts();
    for (const query of ['retention', 'security group']) {
      await ask(page, query);
      await page.press(box, 'Enter');
      await page.waitForSelector(results);
    }
    await page.focus(box);
    await expect.poll(recent).toEqual(['security group', 'retention']);
    await page.getByRole('button', {name: 'Remove retention'}).click();
    expect(await recent()).toEqual(['security group']);
    await page.locator('nav li > button[data-item]').click();
    await page.waitForSelector(hits);
    expect(await page.inputValue(box)).toBe('security group');
    await page.fill(box, '');
    await page.getByLabel('Keep recent searches in this browser').uncheck();
    expect(await recent()).toEqual([]);
    await ask(page, 'connector');
    await page.press(box, 'Enter');
    await page.waitForSelector(results);
    await page.focus(box);
    await page.waitForSelector('nav input[type=checkbox]');
    expect(await recent()).toEqual([]);
    expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('connector');
    await close();
  });

  it('offers the nearest words where nothing is found', async () => {
    const {page, close} = await open('/da/');
    await ask(page, 'tandqqqqqqq', 'nav button[data-item]');
    const word = page.locator('nav button[data-item]').first();
    expect(await page.locator(message).getAttribute('href')).toBe('/da/catalogue');
    const text = await word.innerText();
    await word.click();
    await page.waitForSelector(hits);
    expect(await page.inputValue(box)).toBe(text);
    await close();
  });

  it('says so where the index cannot be reached, and goes on once it can', async () => {
    const {page, close} = await open('/de/');
    await page.route('**/de/search/**', (route) => route.abort());
    await page.fill(box, 'Sicherung');
    await page.waitForSelector('nav [role=alert]');
    expect(await page.locator('nav [role=alert] a').getAttribute('href')).toBe('/de/catalogue');
    expect(await findAxeFaults(page)).toEqual([]);
    await page.unroute('**/de/search/**');
    await page.getByRole('button', {name: 'Erneut versuchen'}).click();
    await page.waitForSelector(hits);
    await close();
  });

  it('says that it searches while an answer takes long', async () => {
    const {page, close} = await open('/da/');
    await page.route('**/da/search/*/*.txt', () => undefined);
    await page.fill(box, 'gruppe');
    await page.getByText('Søger …').waitFor();
    await page.unrouteAll({behavior: 'ignoreErrors'});
    await close();
  });

  it('says so where not even its code can be reached, or a host answers everything with a page', async () => {
    for (const [pattern, answer] of [
      ['**/assets/js/*.js', {status: 404, body: ''}],
      ['**/search/**/*.txt', {status: 200, contentType: 'text/html', body: '<!doctype html>'}],
    ] as const) {
      const {page, close} = await open('/');
      await page.route(pattern, (route) => route.fulfill(answer));
      await page.fill(box, 'backup');
      await page.waitForSelector('nav [role=alert]');
      expect(await page.locator('nav [role=alert] a').getAttribute('href')).toBe('/catalogue');
      await close();
    }
  });

  it('finds in Danish what exists only in English, and says so', async () => {
    const site = toSite(5);
    const english = site.procedures.en.find(({procedure}) => procedure.id === 'keepit-entra-id');
    expect(english).toBeDefined();
    const da = site.procedures.da.map((published) =>
      english && published.procedure.id === english.procedure.id ? {...english, url: published.url, translated: false} : published,
    );
    const {page, close} = await open('/da/');
    await serveIndexOf(page, {...site, procedures: {...site.procedures, da}}, 'da');
    await ask(page, 'retention connector');
    const hit = page.locator('nav ol a[href^="/da/procedures/keepit-entra-id"]');
    expect(await hit.innerText()).toContain('på engelsk');
    expect(await hit.locator('[lang=en]').first().innerText()).toBe('Back up Microsoft Entra ID with Keepit');
    await close();
  });

  it('opens a step that the answers have hidden', async () => {
    const {page, close} = await open('/procedures/keepit-entra-id?edition=standard');
    expect(await page.locator('#configure-logs').count()).toBe(0);
    await ask(page, 'configure activity logs');
    await page.locator(`${hits}[href="/procedures/keepit-entra-id#configure-logs"]`).click();
    await expect.poll(() => isFocused(page, '#configure-logs')).toBe(true);
    expect(await page.locator('#configure-logs').isVisible()).toBe(true);
    await close();
  });

  it('goes to the same step again', async () => {
    const {page, close} = await open('/');
    for (let round = 0; round < 2; round++) {
      await ask(page, 'load groups');
      await page.locator(hits).first().click();
      await expect.poll(() => isFocused(page, '#load-groups')).toBe(true);
    }
    await close();
  });

  it('says how much it has found', async () => {
    const {page, close} = await open('/');
    await ask(page, 'impersonation');
    await expect.poll(() => page.locator('[role=status][aria-live=polite]').innerText(), {timeout: 5000}).toMatch(/^\d procedures?$/);
    await close();
  });

  it('is a button where there is little room', async () => {
    const {page, close} = await open('/', {viewport: {width: 390, height: 700}});
    const button = page.getByRole('navigation').getByRole('button', {name: 'Search'});
    expect((await page.locator(box).boundingBox())?.width).toBeLessThan(5);
    await button.click();
    await expect.poll(async () => (await page.locator(box).boundingBox())?.width ?? 0).toBeGreaterThan(300);
    await page.keyboard.type('retention');
    await page.waitForSelector(hits);
    expect(await page.locator(`${hits} > span`).evaluateAll((lines) => lines.every((line) => line.scrollWidth <= line.clientWidth))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isFocused(page, 'nav form button')).toBe(true);
    await expect.poll(async () => (await page.locator(box).boundingBox())?.width ?? 0).toBeLessThan(5);
    await close();
  });

  it('takes anything for text', async () => {
    const {page, problems, close} = await open('/');
    await ask(page, 'backup');
    const inputs = [
      'a'.repeat(10_000),
      '<img src=x onerror=alert(1)><script>alert(1)</script>',
      '(a+)+$ [^a-z]*? \\b(?<!x)\\1',
      '!?.,;:-–—',
      'إعادة تعيين \u202Ebackup',
      '👨‍👩‍👧🔥',
    ];
    for (const input of inputs) {
      await page.fill(box, input);
      await page.waitForTimeout(100);
    }
    expect(await page.locator('nav img[src=x], nav script').count()).toBe(0);
    await ask(page, 'backup');
    expect(problems).toEqual([]);
    await close();
  });
});

it('the page for an address that leads nowhere offers to search for its words', async () => {
  const {page, close} = await open('/procedures/keepit-microsft-365');
  await expect.poll(() => page.inputValue('main input[type=search]')).toBe('keepit microsft 365');
  await page.press('main input[type=search]', 'Enter');
  await page.waitForSelector(results);
  expect((await linksOf(page, results))[0]).toMatch(/^\/procedures\/keepit-microsoft-365/);
  await close();
});
