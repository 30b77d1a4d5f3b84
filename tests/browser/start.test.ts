import {describe, expect, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {goTo} from './customer-pages.ts';
import {plainFile, useBrowser} from './open.ts';
import {fabrikam, openWith, runOf, snapshotOf, textOf} from './run-pages.ts';

const open = useBrowser();
const keepit = textOf('keepit-microsoft-365');
const kept = {customers: [fabrikam], runs: [runOf(snapshotOf(keepit))]};

describe('the start page', () => {
  it('says that no run is open, and leads a search to its results', async () => {
    const {page, problems, close} = await open('/');
    await page.getByText('No run is open.').waitFor();
    await page.getByLabel('Words to search for').fill('security group');
    await page.getByLabel('Words to search for').press('Enter');
    await page.locator('main ol a').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('security group');
    expect(problems).toEqual([]);
    await close();
  });

  it('leads to an open run, with its customer chosen', async () => {
    const {page, problems, close} = await open(plainFile);
    await openWith(page, '/', kept);
    const runs = page.getByRole('region', {name: 'Open runs'});
    await runs.getByText('Fabrikam').waitFor();
    expect((await runs.innerText()).split('\n').filter(Boolean)).toEqual(
      expect.arrayContaining(['Fabrikam', 'Back up Microsoft 365 with Keepit', '0 of 22 steps']),
    );
    expect(await findAxeFaults(page)).toEqual([]);
    await runs.getByRole('link', {name: 'Back up Microsoft 365 with Keepit'}).click();
    await page.locator('[data-run-bar]').waitFor();
    expect(await page.locator('[data-switcher]').innerText()).toContain('Fabrikam');
    expect(problems).toEqual([]);
    await close();
  });

  it('moves nothing while it reads what is kept', async () => {
    const {page, close} = await open(plainFile, {viewport: {width: 390, height: 844}});
    await openWith(page, '/', kept);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset.shift = `${Number(document.documentElement.dataset.shift ?? 0) + Number('value' in entry && entry.value)}`;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await goTo(page, '/');
    await page.locator('ul:has-text("Fabrikam")').waitFor({state: 'attached'});
    expect(await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))).toBe(0);
    await close();
  });
});
