import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {importText, prefixes, previewText, readKept, twoCustomers, words} from './customer-pages.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();
const faulty = [
  'name;tenant-domain;Tenant ID;Encryption key of the backup set;colour',
  'Nordic Bakers A/S; Nordic.Example;;ja;blue',
  'Evil\u202Etxt;evil.example;abc;;',
  'Fabrikam;fabrikam.example;;hunter2xyz;',
  'nordic bakers a/s;other.example;;;',
].join('\n');

async function download(page: Page, format: string): Promise<{name: string; content: string}> {
  await page.getByRole('button', {name: 'Export all'}).click();
  await page.getByLabel(format).check();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Save the file'}).click()]);
  return {name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8')};
}

describe('an import', () => {
  it('says row by row what it becomes, and cell by cell what is cleaned or wrong', async () => {
    const {page, problems, close} = await open('/customers');
    await previewText(page, faulty);
    const rows = await page.locator('main tbody tr').allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/2\s+New/);
    expect(rows[0]).toContain('From Nordic.Example: superfluous spaces removed, written in lower case');
    expect(rows[0]).toContain('Kept in the password manager');
    expect(rows[1]).toMatch(/3\s+Fault/);
    expect(rows[1]).toContain('Eviltxt');
    expect(rows[1]).toContain('From Evil⟨U+202E⟩txt: characters that turn the direction of writing removed');
    expect(rows[1]).toContain('This is not a GUID');
    expect(rows[2]).toContain('A secret is never stored. Write yes when it is in the password manager, else leave it empty.');
    expect(rows[3]).toContain('The same customer as in row 2. Keep one of the two.');
    const main = await page.locator('main').innerText();
    expect(main).toContain('3 rows have faults. Nothing of them is imported.');
    expect(main).toContain('Columns that are left out, as this site has no such value: colour');
    expect(main).not.toContain('hunter2xyz');
    expect(await readKept(page)).not.toMatch(/Nordic|Fabrikam|hunter2xyz/);
    await page.getByRole('button', {name: 'Import nothing'}).click();
    await page.locator('#kept-here').waitFor();
    expect(await readKept(page)).not.toMatch(/Nordic|Fabrikam|hunter2xyz/);
    expect(problems).toEqual([]);
    await close();
  });

  it('takes sound rows whole and others not at all, when somebody says so', async () => {
    const {page, close} = await open('/customers');
    await previewText(page, faulty);
    await page.getByLabel('Show only rows with faults').check();
    expect(await page.locator('main tbody tr').count()).toBe(3);
    await page.getByRole('button', {name: 'Import only the 1 row without faults'}).click();
    await page.locator('#kept-here').waitFor();
    expect(await page.locator('main li:has(button)').count()).toBe(1);
    const kept = await readKept(page);
    expect(kept).toContain('"name":"Nordic Bakers A/S","values":{"tenant-domain":"nordic.example"},"kept":{"encryption-key":true}');
    expect(kept).not.toMatch(/fabrikam|Evil|hunter2xyz|other\.example/);
    await close();
  });

  it('changes customers who are there, and says what they had until now', async () => {
    const {page, close} = await open('/customers');
    await importText(page, twoCustomers);
    await previewText(page, '- name: FABRIKAM\n  tenant-domain: new.example\n- name: Nordic Bakers A/S\n');
    const rows = await page.locator('main tbody tr').allInnerTexts();
    expect(rows[0]).toMatch(/1\s+Changed/);
    expect(rows[0]).toContain('Until now: fabrikam.example');
    expect(rows[1]).toMatch(/2\s+No news/);
    await close();
  });

  it.each([
    [
      'customers.csv',
      Buffer.from('name,tenant-domain\nM\u00FCller,m.example\n', 'latin1'),
      'This is not UTF-8 but probably Windows-1252: line 2 would read “Müller,m.example”.',
    ],
    ['customers.json', Buffer.from('{"customers": ['), 'This is no JSON.'],
    ['customers.yaml', Buffer.from('- name: "Contoso'), 'This is no YAML: line'],
    [
      'customers.csv',
      Buffer.from('colour,size\nblue,2\n'),
      'No column is called name. Write name above the column of the customers’ names. Found: colour, size',
    ],
    ['customers.csv', Buffer.from('name,name\nA,B\n'), 'Two columns say the same: name. Remove one.'],
    ['empty.csv', Buffer.from(' \n'), 'There is nothing in it.'],
  ])('of the file %s that cannot be read says why', async (name, buffer, message) => {
    const {page, problems, close} = await open('/customers');
    await page.getByRole('button', {name: 'Import', exact: true}).click();
    await page.locator('input[type=file]').setInputFiles({name, mimeType: 'text/plain', buffer});
    await page.locator('#import-preview').waitFor();
    expect(await page.locator('main').innerText()).toContain(message);
    expect(await page.getByRole('button', {name: /^Import (?:only|\d)/}).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(prefixes)('speaks the language of the pages below "%s"', async (prefix) => {
    const {page, problems, close} = await open(`${prefix}/customers`);
    await importText(page, twoCustomers, prefix);
    expect(await page.getByRole('button', {name: 'Nordic Bakers A/S', exact: true}).count()).toBe(1);
    expect(await page.locator('[data-switcher]').innerText()).toContain(words[prefix].no);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('an export', () => {
  it.each([
    ['JSON', 'json'],
    ['CSV with semicolons', 'csv'],
    ['CSV with commas', 'csv'],
  ])('as %s gives everybody back, on a computer where nobody was', async (format, ending) => {
    const {page, problems, close} = await open('/customers');
    await importText(page, `${twoCustomers}"=HYPERLINK(""x"")",,,\n`);
    const before: {customers: unknown[]} = JSON.parse((await download(page, 'JSON')).content);
    const file = await download(page, format);
    expect(file.name).toMatch(new RegExp(`^customers-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
    if (ending === 'csv') expect(file.content).toContain(`"'=HYPERLINK(""x"")"`);
    await close();
    const other = await open('/customers');
    await other.page.getByRole('button', {name: 'Import', exact: true}).click();
    await other.page.locator('input[type=file]').setInputFiles({name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.content)});
    await other.page.getByRole('button', {name: 'Import 3 customers'}).click();
    await other.page.locator('#kept-here').waitFor();
    const after: {customers: unknown[]} = JSON.parse((await download(other.page, 'JSON')).content);
    expect(after.customers).toHaveLength(3);
    expect(after).toEqual({...before, $schema: expect.stringMatching(/\/customers\.schema\.json$/), customers: expect.arrayContaining(before.customers)});
    expect([...problems, ...other.problems]).toEqual([]);
    await other.close();
  });
});
