import Papa from 'papaparse';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import {Line, Person} from '../../src/procedure/run/event.ts';
import {Run} from '../../src/procedure/run/run.ts';
import {hostile} from '../units/hostile.ts';
import {mark} from '../units/run-fixture.ts';
import {chosenName, goTo} from './customer-pages.ts';
import {type Opened, useBrowser} from './open.ts';
import {fabrikam, openWith, runOf, snapshotOf, textOf} from './run-pages.ts';

const open = useBrowser();
const keepit = textOf('keepit-microsoft-365');
const inRun = `${keepit.procedure.url}?run=r1`;
const settings = {customer: fabrikam.id, technician: 'Ada'};
/** Half of a character is nothing that a file in UTF-8 can hold. */
const texts = hostile.filter((text) => !/\p{Cs}/u.test(text));
const columns = ['name', 'tenant-domain', 'tenant-admin-account', 'backup-account', 'customer-name', 'tenant-id', 'encryption-key'];
const img = '<img src=x onerror=alert(1)>';
const script = '<script>alert(1)</script>';
/** A family, of which the joiners are taken out. */
const apart = '😀👨👩👧🇩🇰';

const writers = {
  csv: (rows: readonly Record<string, string>[]) => Papa.unparse([...rows]),
  json: (rows: readonly Record<string, string>[]) => JSON.stringify(rows),
  yaml: (rows: readonly Record<string, string>[]) => stringify(rows),
};

async function openWary(path: string): Promise<Opened> {
  const opened = await open(path);
  opened.page.on('dialog', (dialog) => {
    opened.problems.push(`${dialog.type()} ${dialog.message()}`);
    void dialog.accept();
  });
  return opened;
}

/** Elements that only a text which became markup could have made. */
const made = (page: Page) =>
  page.locator(':is(main, nav, dialog) :is(script, style, iframe, img[src="x"], svg[onload], [onerror], a[href^="javascript:"], a[href*="evil"])');

async function chooseFile(page: Page, format: keyof typeof writers, rows: readonly Record<string, string>[]): Promise<void> {
  await page.getByRole('button', {name: 'Import', exact: true}).click();
  await page.locator('input[type=file]').setInputFiles({name: `${img}.${format}`, mimeType: 'text/plain', buffer: Buffer.from(writers[format](rows))});
  await page.locator('#import-preview').waitFor();
}

describe('an imported file that somebody wrote to do harm', () => {
  it.each(['csv', 'json', 'yaml'] as const)(
    'of customers (%s) is text in every cell, and in every place of what is taken',
    async (format) => {
      const {page, problems, close} = await openWary('/customers');
      await chooseFile(
        page,
        format,
        texts.map((text) => Object.fromEntries(columns.map((column) => [column, text]))),
      );
      expect(await page.locator('main tbody tr').count()).toBe(texts.length);
      expect(await made(page).count()).toBe(0);
      const shown = await page.locator('main').innerText();
      for (const text of [script, '</style><style>*{display:none}</style>', 'javascript:alert(1)', '⟨U+202E⟩txt.exe', 'Contoso⟨U+0000⟩Ltd', apart])
        expect(shown, text).toContain(text);
      expect(shown).not.toContain('x'.repeat(2000));
      await page.getByRole('button', {name: 'Import nothing'}).click();

      await chooseFile(
        page,
        format,
        texts.map((text) => ({name: text, 'customer-name': text})),
      );
      await page.getByRole('button', {name: /^Import (?:only|all|\d)/}).click();
      await page.locator('#kept-here').waitFor();
      for (const name of [script, img, 'javascript:alert(1)', 'txt.exe Contoso', 'ContosoLtd']) {
        await page.getByRole('searchbox', {name: 'Name, domain or another value'}).fill(name);
        await expect.poll(() => page.getByRole('button', {name, exact: true}).count(), {message: name}).toBe(1);
      }
      await page.getByRole('searchbox', {name: 'Name, domain or another value'}).fill(img);
      await page.getByRole('button', {name: 'Work for this customer'}).click();
      await expect.poll(() => chosenName(page)).toBe(img);
      await goTo(page, keepit.procedure.url);
      await expect.poll(() => chosenName(page)).toBe(img);
      expect(await page.locator('main').innerText()).toContain(`The values on this page are those of ${img}.`);
      expect(await made(page).count()).toBe(0);
      expect(problems).toEqual([]);
      await close();
    },
    180_000,
  );

  it('of runs is refused, or text in the list and in the record', async () => {
    const {page, problems, close} = await openWary('/');
    const runs = texts.map((text, index) => ({
      ...runOf({...snapshotOf(keepit), title: text}, {id: `r${index}`, by: text, customer: {id: 'c1', name: text}, values: {'customer-name': text}}),
      events: [{...mark({type: 'noted', note: text}, 1), revision: keepit.procedure.revision}],
    }));
    const sound = runs.filter((run) => Run.safeParse(run).success);
    expect(sound.map(({by}) => by)).toEqual(
      expect.arrayContaining([script, img, 'javascript:alert(1)', '[link](https://evil.example) ![x](https://evil.example/x.png)']),
    );
    for (const text of ['\u202Etxt.exe\u202C Contoso', 'Contoso\u0000Ltd', 'x'.repeat(10_000)])
      expect(sound.some(({by}) => by === text)).toBe(Person.safeParse(text).success && Line.safeParse(text).success);
    await openWith(page, '/runs', {customers: [fabrikam], settings});
    await page.getByRole('button', {name: 'Import'}).click();
    const dialog = page.getByRole('dialog');
    const content = Buffer.from(JSON.stringify({$schema: 'x', version: 1, runs}));
    await dialog.locator('input[type=file]').setInputFiles({name: 'runs.json', mimeType: 'application/json', buffer: content});
    await dialog.getByRole('button', {name: `Import (${sound.length})`}).click();
    await expect.poll(() => page.locator('[data-run]').count()).toBe(sound.length);
    expect(await made(page).count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(script);
    for (const {id, by} of sound.filter((run) => [script, img, 'javascript:alert(1)'].includes(run.by))) {
      await goTo(page, `/runs?run=${id}`);
      await page.locator('[data-record]').waitFor();
      expect(await page.locator('[data-record]').innerText()).toContain(by);
      expect(await made(page).count()).toBe(0);
    }
    expect(problems).toEqual([]);
    await close();
  });
});

describe('what a technician writes in a run', () => {
  it('is text, and what cannot be kept is said', async () => {
    const {page, problems, close} = await openWary('/');
    await openWith(page, inRun, {customers: [fabrikam], runs: [runOf(snapshotOf(keepit))], settings: {customer: fabrikam.id}});
    await page.getByLabel('Your name').fill(`\u202E${img}\u0000`);
    await page.keyboard.press('Enter');
    await page.locator('[data-run-focus]').first().check();
    await expect.poll(() => page.locator('[data-run-element]').first().innerText()).toContain(`${img}, `);
    const second = page.locator('[data-run-element]').nth(1);
    await second.locator('summary').click();
    await second.getByRole('button', {name: 'Note …'}).click();
    await second.getByLabel('Note', {exact: true}).fill('x'.repeat(10_000));
    await second.getByRole('button', {name: 'Save'}).click();
    expect(await second.getByRole('alert').innerText()).toContain('At most 2,000 fit.');
    for (const text of [`${script}\n</style><style>*{display:none}</style>`, '\u202Ejavascript:alert(1)\u0000', '😀👨‍👩‍👧🇩🇰']) {
      await second.getByLabel('Note', {exact: true}).fill(text);
      await second.getByRole('button', {name: 'Save'}).click();
      if (!(await second.locator('details').getAttribute('open'))) await second.locator('summary').click();
      await second.getByRole('button', {name: 'Note …'}).click();
    }
    for (const where of [inRun, '/runs?run=r1', '/da/runs?run=r1']) {
      await goTo(page, where);
      await page.locator('[data-run-bar], [data-record]').waitFor();
      const shown = await page.locator('main').innerText();
      for (const text of [img, script, '</style><style>*{display:none}</style>', 'javascript:alert(1)', apart]) expect(shown, where).toContain(text);
      expect(shown).not.toMatch(/[\u202A-\u202E\u0000]/);
      expect(await made(page).count(), where).toBe(0);
    }
    expect(problems).toEqual([]);
    await close();
  });
});
