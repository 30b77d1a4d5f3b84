import {describe, expect, it} from 'vitest';
import {hostile} from '../units/hostile.ts';
import {findAxeFaults} from './axe.ts';
import {chosenName, goTo, importText, previewText, readKept, twoCustomers} from './customer-pages.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();
const keepit = '/procedures/keepit-microsoft-365';

describe('a customer', () => {
  it('is added once every field is right, and is there after the page was loaded anew', async () => {
    const {page, problems, close} = await open('/customers');
    await page.getByRole('button', {name: 'Add a customer'}).click();
    await page.getByLabel('Domain of the tenant').fill('Nordic.Example');
    await page.getByLabel('Tenant ID').fill('abc');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    const main = page.locator('main');
    await expect.poll(() => main.innerText()).toContain('Not saved: 2 fields must be corrected.');
    expect(await main.innerText()).toContain('A customer needs a name.');
    expect(await main.innerText()).toContain(
      'This is not a GUID: 32 digits from 0 to f in five groups. Expected, for example: 00000000-0000-0000-0000-000000000000',
    );
    expect(await main.innerText()).toContain('Saved as nordic.example (written in lower case)');
    expect(await main.innerText()).toContain('Derived while this is empty: office365backup@nordic.example');
    expect(await page.locator(':focus').getAttribute('aria-invalid')).toBe('true');
    expect(await readKept(page)).not.toContain('nordic');
    await page.getByLabel('Name in Trin').fill(' Nordic  Bakers A/S');
    await page.getByLabel('Tenant ID').fill('{00000000-0000-0000-0000-00000000000A}');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await page.locator('#kept-here').waitFor();
    await page.reload();
    await page.getByRole('button', {name: 'Nordic Bakers A/S', exact: true}).click();
    expect(await page.getByLabel('Tenant ID').inputValue()).toBe('00000000-0000-0000-0000-00000000000a');
    expect(problems).toEqual([]);
    await close();
  });

  it('has derived values that can be replaced and taken back', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    await page.getByRole('button', {name: 'Fabrikam', exact: true}).click();
    const account = page.getByLabel('Backup account in the tenant');
    expect(await account.inputValue()).toBe('');
    await account.fill('backup@fabrikam.example');
    await page.getByRole('button', {name: 'Use the derived value office365backup@fabrikam.example'}).click();
    expect(await account.inputValue()).toBe('');
    await account.fill('backup@fabrikam.example');
    await page.getByLabel('Encryption key of the backup set').check();
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    await page.locator('#kept-here').waitFor();
    expect(await readKept(page)).toContain(
      '"values":{"backup-account":"backup@fabrikam.example","tenant-domain":"fabrikam.example"},"kept":{"encryption-key":true}',
    );
    expect(problems).toEqual([]);
    await close();
  });

  it('is found by name and by value, and deleted once somebody has read whom', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    const items = page.locator('main li:has(button)');
    await page.getByLabel('Name, domain or another value').fill('nordic.ex');
    await expect.poll(() => items.count()).toBe(1);
    expect(await items.first().innerText()).toContain('Domain of the tenant: nordic.example');
    await page.getByLabel('Name, domain or another value').fill('fabrik');
    await expect.poll(() => items.first().innerText()).toContain('Fabrikam');
    await items.first().getByRole('button', {name: 'Work for this customer'}).click();
    await expect.poll(() => chosenName(page)).toBe('Fabrikam');
    await page.getByRole('button', {name: 'Delete Fabrikam'}).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('Customer: Fabrikam');
    expect(await page.locator(':focus').innerText()).toBe('Keep');
    await page.keyboard.press('Escape');
    expect(await readKept(page)).toContain('Fabrikam');
    await page.getByRole('button', {name: 'Delete Fabrikam'}).click();
    await dialog.getByRole('button', {name: 'Delete Fabrikam'}).click();
    await expect.poll(() => page.locator('[data-switcher]').innerText()).toContain('No customer');
    await page.getByLabel('Name, domain or another value').fill('');
    await expect.poll(() => items.allInnerTexts()).toEqual([expect.stringContaining('Nordic Bakers A/S')]);
    expect(await readKept(page)).not.toContain('"name":"Fabrikam"');
    expect(problems).toEqual([]);
    await close();
  });

  it('that was changed is not left by mistake', async () => {
    const {page, close} = await open('/customers');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', {name: 'Add a customer'}).click();
    await page.getByLabel('Name in Trin').fill('Contoso');
    await page.getByRole('link', {name: 'Procedures'}).first().click();
    await page.goBack();
    await expect.poll(() => asked).toEqual(Array(2).fill('Your changes are not saved. Leave without them?'));
    expect(await page.getByLabel('Name in Trin').inputValue()).toBe('Contoso');
    await close();
  });
});

describe('everything', () => {
  it('is deleted with one button, and said to be unsafe while the browser does not promise to keep it', async () => {
    const {page, problems, close} = await open('/customers');
    await importText(page, twoCustomers);
    await expect.poll(() => page.locator('main').innerText()).toContain('This browser may delete what is kept here when it needs room.');
    await page.getByRole('button', {name: 'Delete everything'}).click();
    await page.getByRole('dialog').getByRole('button', {name: 'Delete everything'}).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('There are no customers yet.');
    expect(await readKept(page)).not.toMatch(/Nordic|fabrikam/);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('what somebody writes to do harm', () => {
  it('is text in every field of a sheet, in the bar and in a procedure', async () => {
    const {page, problems, close} = await open('/customers');
    page.on('dialog', (dialog) => {
      problems.push(`${dialog.type()} ${dialog.message()}`);
      void dialog.accept();
    });
    let saved = 0;
    for (const text of hostile.filter((each) => !/\p{Cs}/u.test(each))) {
      await page.getByRole('button', {name: 'Add a customer'}).click();
      await page.getByRole('heading', {name: 'New customer'}).waitFor();
      for (const input of await page.locator('main form input[type=text]').all()) await input.fill(text);
      await page.getByRole('button', {name: 'Save', exact: true}).click();
      const faulty = page.locator('main form [aria-invalid]');
      while ((await faulty.count()) > 0) {
        const label = await faulty.first().evaluate((input) => (input instanceof HTMLInputElement ? input.labels?.[0]?.innerText : ''));
        await faulty.first().fill(label?.startsWith('Name in Trin') ? 'Contoso' : '');
      }
      const again = page.getByRole('button', {name: 'Save and work'});
      if (await again.isVisible()) await again.click();
      await page.locator('#kept-here').waitFor();
      saved++;
    }
    expect(saved).toBeGreaterThan(30);
    for (const name of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'txt.exe Contoso', 'ContosoLtd'])
      expect(await page.getByRole('button', {name, exact: true}).count(), name).toBeGreaterThan(0);
    expect(await page.locator(':is(main, nav) :is(script, style, img[src=x], svg[onload])').count()).toBe(0);
    await page.locator('main li', {hasText: '"><svg onload=alert(1)>'}).getByRole('button', {name: 'Work for this customer'}).click();
    await expect.poll(() => chosenName(page)).toBe('"><svg onload=alert(1)>');
    await goTo(page, keepit);
    await expect.poll(() => chosenName(page)).toBe('"><svg onload=alert(1)>');
    expect(await page.locator('main').innerText()).toContain('The values on this page are those of "><svg onload=alert(1)>.');
    expect(problems).toEqual([]);
    await close();
  }, 180_000);
});

describe.each(['light', 'dark'] as const)('in the %s theme axe finds no fault', (colorScheme) => {
  it('in the list, the sheet, the preview of an import and the dialogs', async () => {
    const {page, close} = await open('/customers', {colorScheme});
    expect(await findAxeFaults(page), 'empty').toEqual([]);
    await importText(page, twoCustomers);
    await page.getByRole('button', {name: 'Work for this customer'}).first().click();
    expect(await findAxeFaults(page), 'list').toEqual([]);
    for (const name of ['Export all', 'Delete everything', 'Delete Fabrikam']) {
      await page.getByRole('button', {name}).click();
      expect(await findAxeFaults(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await previewText(page, 'name,tenant-domain,nothing\nContoso, Contoso.Example,x\nEvil\u202E,no domain,\n');
    expect(await findAxeFaults(page), 'preview').toEqual([]);
    await page.getByRole('button', {name: 'All customers'}).click();
    await page.getByRole('button', {name: 'Fabrikam', exact: true}).click();
    await page.getByLabel('Domain of the tenant').fill('no domain');
    await page.getByRole('button', {name: 'Save', exact: true}).click();
    expect(await findAxeFaults(page), 'sheet').toEqual([]);
    await close();
  });
});
