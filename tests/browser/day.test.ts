import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type BrowserContext, chromium, type Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {type Locale, locales} from '../../src/procedure/locale.ts';
import {Runs} from '../../src/procedure/run/run.ts';
import type {Element} from '../../src/procedure/run/snapshot.ts';
import {flags} from './chromium.ts';
import {chosenName, goTo, importText, twoCustomers} from './customer-pages.ts';
import {snapshotOf, textOf} from './run-pages.ts';
import {prefixOf, toSay} from './site-words.ts';

/** A procedure with questions, and of all kinds of steps the most. */
const id = 'mindtime-microsoft-365';
const next: Readonly<Record<Locale, Locale>> = {en: 'da', da: 'de', de: 'en'};

describe.each(locales)('the day of a technician who begins in %s', (locale) => {
  it('ends with a record, after a switch of language and of browser', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trin-day-'));
    const asked: string[] = [];
    const first = await openProfile(path.join(folder, 'here'), asked);
    const other = next[locale];
    const url = await begin(first.page, locale);
    const elements = await tickEverything(first.page, locale);

    await first.page.locator('.navbar__item.dropdown').last().hover();
    await first.page.locator(`.dropdown__menu a[lang="${other}"]`).click();
    await first.page.waitForURL((now) => now.pathname.startsWith(`${prefixOf[other]}/procedures/`) && now.search === new URL(url).search);
    await expectStates(first.page, elements);
    await first.context.close();

    const again = await openProfile(path.join(folder, 'here'), asked);
    await goTo(again.page, `${prefixOf[other]}/runs`);
    await again.page.getByRole('link', {name: toSay(other)('trin.run.continue')}).click();
    await expectStates(again.page, elements);
    const records = await finishAndExport(again.page, other, folder);
    expect(records.text).toContain('Fabrikam');
    expect(records.text).toContain('Ada Lovelace');
    expect(records.text).toContain('Nobody wants it <b>here</b>');
    const {runs} = Runs.parse(JSON.parse(readFileSync(records.json, 'utf8')));
    expect(runs[0]?.events.at(-1)?.type).toBe('finished');
    await again.context.close();

    const elsewhere = await openProfile(path.join(folder, 'elsewhere'), asked);
    await goTo(elsewhere.page, `${prefixOf[locale]}/runs`);
    await importRuns(elsewhere.page, locale, records.json);
    await elsewhere.page.locator('[data-run]').waitFor();
    expect(await elsewhere.page.locator('[data-run]').innerText()).toContain(textIn(locale).procedure.title);
    await elsewhere.context.close();
    expect(asked).toEqual([]);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  }, 120_000);
});

const textIn = (locale: Locale) => textOf(id, `build${prefixOf[locale]}`);

async function openProfile(folder: string, asked: string[]): Promise<{context: BrowserContext; page: Page}> {
  const context = await chromium.launchPersistentContext(folder, {executablePath: inject('chromium'), args: flags, viewport: {width: 1280, height: 900}});
  context.on('request', (request) => {
    if (!request.url().startsWith(inject('site')) && !/^(?:data|blob|about):/.test(request.url())) asked.push(request.url());
  });
  return {context, page: context.pages()[0] ?? (await context.newPage())};
}

/** From two imported customers to a run for one of them. @returns the page of the run */
async function begin(page: Page, locale: Locale): Promise<string> {
  const say = toSay(locale);
  await goTo(page, `${prefixOf[locale]}/customers`);
  await importText(page, twoCustomers, prefixOf[locale]);
  await page
    .locator('main li:has(button)', {hasText: 'Fabrikam'})
    .getByRole('button', {name: say('trin.customers.workFor')})
    .click();
  await expect.poll(() => chosenName(page)).toBe('Fabrikam');
  await goTo(page, textIn(locale).procedure.url);
  for (const question of await page.locator('fieldset:has(input[type=radio])').all()) await question.locator('input').first().check();
  await page.getByRole('button', {name: say('trin.run.startFor', {customer: 'Fabrikam'})}).click();
  await page.getByLabel(say('trin.run.yourName')).fill('Ada Lovelace');
  await page.getByRole('button', {name: say('trin.run.start'), exact: true}).click();
  await page.locator('[data-run-bar]').waitFor();
  return page.url();
}

/** Does something at each requirement and step, each kind of thing at least once. @returns what became of each, by id */
async function tickEverything(page: Page, locale: Locale): Promise<Map<string, string>> {
  const {procedure} = textIn(locale);
  const answers = Object.fromEntries(procedure.questions.map((question) => [question.id, question.answers[0]?.id ?? '']));
  const {elements} = snapshotOf(textIn(locale), answers);
  const states = new Map<string, string>();
  for (const [index, element] of elements.entries()) states.set(element.id, await act(page, locale, element, index));
  await expect.poll(() => page.locator('[data-saved=false]').count()).toBe(0);
  return states;
}

async function act(page: Page, locale: Locale, {id: element, kind, options}: Element, index: number): Promise<string> {
  const say = toSay(locale);
  const control = page.locator(`[data-run-element="${element}"]`);
  const button = (name: string) => control.getByRole('button', {name: say(name), exact: true});
  const write = async (action: string, label: string): Promise<void> => {
    await control.locator('summary').click();
    await button(action).click();
    await control.getByLabel(say(label)).fill('Nobody wants it <b>here</b>');
    await button('trin.save').click();
  };
  if (index === 1) await write('trin.run.skip', 'trin.run.skipReason');
  else if (index === 2) await write('trin.run.notApplicable', 'trin.run.notApplicableReason');
  else if (index === 3) await write('trin.run.fail', 'trin.run.failNote');
  else if (kind === 'choice')
    await page
      .locator(`[id="${options?.[0]?.id}"]`)
      .getByRole('button', {name: say('trin.run.takeOption')})
      .click();
  else if (kind === 'check') {
    await button('trin.run.no').click();
    await expect
      .poll(() =>
        page
          .locator(`[id="${element}"] details[data-trouble]`)
          .first()
          .evaluate((fold: HTMLDetailsElement) => fold.open),
      )
      .toBe(true);
    await button('trin.run.yes').click();
  } else {
    if (kind === 'wait') await button('trin.run.startWait').click();
    await control.locator('input[type=checkbox][data-run-focus]').check();
  }
  if (index === 4) await write('trin.run.note', 'trin.run.noteText');
  return index === 1 ? 'skipped' : index === 2 ? 'not-applicable' : index === 3 ? 'failed' : 'done';
}

async function expectStates(page: Page, states: ReadonlyMap<string, string>): Promise<void> {
  await page.locator('[data-run-bar]').waitFor();
  const shown = await page
    .locator('[data-run-element]')
    .evaluateAll((controls) => controls.map((control) => [control.getAttribute('data-run-element'), control.getAttribute('data-status')]));
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(states));
}

async function finishAndExport(page: Page, locale: Locale, folder: string): Promise<{text: string; json: string}> {
  const say = toSay(locale);
  await page
    .locator('[data-run-bar]')
    .getByRole('button', {name: say('trin.run.finish'), exact: true})
    .click();
  await page.getByRole('link', {name: say('trin.run.record.show')}).click();
  await page.locator('[data-record]').waitFor();
  const save = async (name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: say(name), exact: true}).click()]);
    const saved = path.join(folder, file.suggestedFilename());
    await file.saveAs(saved);
    return saved;
  };
  const text = readFileSync(await save('trin.runs.saveText'), 'utf8');
  expect(readFileSync(await save('trin.runs.saveMarkdown'), 'utf8')).toContain('\\<b>here\\</b>');
  return {text, json: await save('trin.runs.saveJson')};
}

async function importRuns(page: Page, locale: Locale, file: string): Promise<void> {
  const say = toSay(locale);
  const damaged = `${file}.damaged.json`;
  writeFileSync(damaged, readFileSync(file, 'utf8').replace('"type": "finished"', '"type": "exploded"'));
  await page.getByRole('button', {name: say('trin.runs.import')}).click();
  await page.locator('input[type=file]').setInputFiles(damaged);
  await page.getByText(say('trin.runs.malformed').split(':')[0]?.slice(0, 20) ?? '').waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', {name: say('trin.runs.importNow', {count: '1'})}).click();
}
