import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {chosenName, goTo, importText, readKept, twoCustomers} from './customer-pages.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();
const keepit = '/procedures/keepit-microsoft-365';
const textOf = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

/** Keepit's procedure for Fabrikam, of whom the administrator's account is not known. */
async function openForFabrikam(colorScheme: 'light' | 'dark' = 'light') {
  const opened = await open('/customers', {colorScheme, permissions: ['clipboard-read', 'clipboard-write']});
  await importText(opened.page, twoCustomers);
  await opened.page.locator('main li', {hasText: 'Fabrikam'}).getByRole('button', {name: 'Work for this customer'}).click();
  await expect.poll(() => chosenName(opened.page)).toBe('Fabrikam');
  await goTo(opened.page, keepit);
  await expect.poll(() => chosenName(opened.page)).toBe('Fabrikam');
  return opened;
}

describe('a procedure', () => {
  it('shows examples as such while no customer is chosen, and lets choose one there', async () => {
    const {page, problems, close} = await open(keepit);
    expect(await textOf(page)).toContain('No customer is chosen: the values on this page are examples.');
    expect(await textOf(page)).toContain('Backup account in the tenant e.g. office365backup@contoso.example');
    await page.getByRole('button', {name: 'Choose a customer for Backup account in the tenant'}).first().click();
    expect(await page.getByRole('dialog').getByRole('heading').innerText()).toBe('Choose the customer');
    expect(problems).toEqual([]);
    await close();
  });

  it("shows the customer's own and derived values, and what is missing", async () => {
    const {page, problems, close} = await openForFabrikam();
    const text = await textOf(page);
    expect(text).toContain('The values on this page are those of Fabrikam.');
    expect(text).toContain('office365backup@fabrikam.example (derived)');
    expect(text).toContain('Domain of the tenant: fabrikam.example');
    expect(text).toMatch(/Sign in to the Microsoft 365 admin center as Administrator account of the tenant\s+missing/);
    expect(text).toMatch(/Missing:\s+Administrator account of the tenant/);
    expect(text).not.toContain('contoso');
    expect(problems).toEqual([]);
    await close();
  });

  it('takes a missing value where it stands, and gives the focus back', async () => {
    const {page, problems, close} = await openForFabrikam();
    const button = page.getByRole('button', {name: 'Fill in Administrator account of the tenant'}).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('heading').innerText()).toContain('Customer: Fabrikam');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('nobody');
    await page.keyboard.press('Enter');
    await expect.poll(() => dialog.innerText()).toContain('This is not an e-mail address. Expected, for example: admin@contoso.example');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Admin@Fabrikam.example');
    await page.keyboard.press('Enter');
    await dialog.waitFor({state: 'detached'});
    await expect.poll(() => textOf(page)).toContain('Sign in to the Microsoft 365 admin center as Administrator account of the tenant: Admin@fabrikam.example');
    expect(await textOf(page)).not.toContain('Missing:');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Change Administrator account of the tenant');
    expect(await readKept(page)).toContain('"tenant-admin-account":"Admin@fabrikam.example"');
    expect(problems).toEqual([]);
    await close();
  });

  it('copies a value with one click, and lets a derived one be replaced and taken back', async () => {
    const {page, problems, close} = await openForFabrikam();
    await page.getByRole('button', {name: 'Copy office365backup@fabrikam.example'}).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('office365backup@fabrikam.example');
    await page.getByRole('button', {name: 'Change Backup account in the tenant'}).first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('b@fabrikam.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('b@fabrikam.example');
    expect(await textOf(page)).not.toContain('office365backup@fabrikam.example (derived)');
    await page.getByRole('button', {name: 'Change Backup account in the tenant'}).first().click();
    await page.getByRole('button', {name: 'Use the derived value'}).click();
    await expect.poll(() => textOf(page)).toContain('office365backup@fabrikam.example (derived)');
    expect(problems).toEqual([]);
    await close();
  });

  it('is not moved by a press that has begun', async () => {
    const {page, close} = await openForFabrikam();
    await page.getByRole('button', {name: 'Change Backup account in the tenant'}).first().click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('  B@FABRIKAM.EXAMPLE ');
    await page.getByRole('button', {name: 'Save'}).click();
    await expect.poll(() => textOf(page)).toContain('B@fabrikam.example');
    await close();
  });
});

describe('a password', () => {
  it('is checked while it is typed, and kept nowhere', async () => {
    const {page, problems, close} = await openForFabrikam();
    const button = page.getByRole('button', {name: 'Check a password'});
    await button.click();
    const dialog = page.getByRole('dialog');
    const input = dialog.getByLabel('Password – it is not stored');
    expect([await input.getAttribute('type'), await input.getAttribute('autocomplete')]).toEqual(['password', 'off']);
    await page.keyboard.type('x7-fabr');
    expect(await dialog.getByRole('status').innerText()).toContain("It contains nothing of the customer's name.");
    await page.keyboard.type('IKAM!');
    expect(await dialog.getByRole('status').innerText()).toContain('It contains “Fabrikam”. Choose another password.');
    await dialog.getByLabel('Show what is typed').check();
    expect(await input.getAttribute('type')).toBe('text');
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.content()).not.toContain('x7-fabr');
    expect(await readKept(page)).not.toContain('x7-fabr');
    await button.click();
    expect(await input.inputValue()).toBe('');
    expect(problems).toEqual([]);
    await close();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme axe finds no fault', (colorScheme) => {
  it('in a procedure for a customer, and in its dialogs', async () => {
    const {page, close} = await openForFabrikam(colorScheme);
    expect(await findAxeFaults(page)).toEqual([]);
    for (const name of ['Fill in Administrator account of the tenant', 'Check a password']) {
      await page.getByRole('button', {name}).first().click();
      expect(await findAxeFaults(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await close();
  });
});
