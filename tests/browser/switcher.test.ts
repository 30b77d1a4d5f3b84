import {describe, expect, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {chosenName, goTo, importText, prefixes, twoCustomers, words} from './customer-pages.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();
const pages = ['/', '/catalogue', '/customers', '/translations', '/procedures/keepit-microsoft-365', '/authoring/step-kinds', '/no-such-page'];

describe.each(prefixes)('below "%s" the bar', (prefix) => {
  it('names the customer on every kind of page, at 320 pixels too', async () => {
    const {page, close} = await open(`${prefix}/customers`);
    await importText(page, twoCustomers, prefix);
    await page.locator('[data-switcher]').click();
    await page.getByRole('dialog').getByRole('button', {name: 'Nordic Bakers A/S'}).click();
    await expect.poll(() => chosenName(page)).toBe('Nordic Bakers A/S');
    for (const width of [1280, 320]) {
      await page.setViewportSize({width, height: 800});
      for (const path of pages) {
        await goTo(page, prefix + path);
        await expect.poll(() => chosenName(page), {message: path}).toBe('Nordic Bakers A/S');
        expect(await page.locator('[data-switcher] bdi').last().isVisible(), path).toBe(true);
        if (path !== '/no-such-page') expect(await page.locator('[data-switcher]').innerText()).toContain(words[prefix].customer);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
    }
    await close();
  });
});

describe('the switcher', () => {
  it('covers nothing with a long name, at any width', async () => {
    const {page, close} = await open('/customers');
    await importText(page, 'name\nKøbenhavns Ejendomsselskab og Boligforening for Nørrebro og Østerbro A/S\n');
    await page.getByRole('button', {name: 'Work for this customer'}).click();
    await page.locator('[data-switcher] bdi').last().waitFor();
    for (const width of [320, 390, 768, 1000, 1280]) {
      await page.setViewportSize({width, height: 800});
      const covered = await page.locator('.navbar :is(a, button):visible').evaluateAll((elements) =>
        elements.filter((element) => {
          const {left, width: size, top, height} = element.getBoundingClientRect();
          const there = document.elementFromPoint(left + size / 2, top + height / 2);
          return size > 1 && !element.contains(there);
        }),
      );
      expect(covered, String(width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width);
    }
    await close();
  });

  it('is used by keyboard alone, and says whom one works for now', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    await goTo(page, '/procedures/keepit-microsoft-365');
    const said = () => page.locator('[aria-live=polite][role=status]').last().innerText();
    await page.locator('[data-switcher]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('fabri');
    expect(await page.getByRole('dialog').getByRole('status').innerText()).toBe('1 customer');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosenName(page)).toBe('Fabrikam');
    await expect.poll(said).toBe('You now work for Fabrikam. The values on this page are theirs.');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-switcher]'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toContain('Nordic Bakers A/S');
    await page.keyboard.press('Escape');
    expect(await chosenName(page)).toBe('Fabrikam');
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Choose no customer'}).focus();
    await page.keyboard.press('Enter');
    await expect.poll(said).toBe('No customer is chosen. The values on this page are examples.');
    expect(await page.locator('[data-switcher]').innerText()).toContain('No customer');
    expect(problems).toEqual([]);
    await close();
  });

  it('warns a tab in which nobody has changed the customer, and takes it back', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    await page.locator('main li', {hasText: 'Fabrikam'}).getByRole('button', {name: 'Work for this customer'}).click();
    const other = await page.context().newPage();
    await goTo(other, '/procedures/keepit-microsoft-365');
    await expect.poll(() => chosenName(other)).toBe('Fabrikam');
    await page.locator('main li', {hasText: 'Nordic'}).getByRole('button', {name: 'Work for this customer'}).click();
    await expect.poll(() => chosenName(other)).toBe('Nordic Bakers A/S');
    expect(await other.getByRole('alert').innerText()).toContain('Another tab has changed the customer. This page is now for Nordic Bakers A/S.');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await findAxeFaults(other)).toEqual([]);
    await other.getByRole('button', {name: 'Back to Fabrikam'}).click();
    await expect.poll(() => chosenName(other)).toBe('Fabrikam');
    expect(await other.getByRole('alert').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s theme', async (colorScheme) => {
    const {page, close} = await open('/customers', {colorScheme});
    await importText(page, twoCustomers);
    await page.locator('[data-switcher]').click();
    expect(await findAxeFaults(page)).toEqual([]);
    await close();
  });
});
