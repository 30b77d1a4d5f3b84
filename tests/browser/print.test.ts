import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import jsQR from 'jsqr';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {describe, expect, inject, it} from 'vitest';
import {noCache} from '../../plugins/procedures/cache.ts';
import {loadSources} from '../../plugins/procedures/checklist/load-sources.ts';
import type {Checklist} from '../../src/procedure/checklist/block.ts';
import {buildChecklist} from '../../src/procedure/checklist/build-checklist.ts';
import {type SheetLine, toLines} from '../../src/procedure/checklist/lines.ts';
import type {ChecklistRequest} from '../../src/procedure/checklist/setting.ts';
import type {Customer} from '../../src/procedure/customer/customer.ts';
import {locales} from '../../src/procedure/locale.ts';
import {root} from '../host.ts';
import {hostileNames} from '../paper/hostile-names.ts';
import {expectLists} from '../paper/lists.ts';
import {inkOf} from '../paper/raster.ts';
import {readPdf, squash} from '../paper/read-pdf.ts';
import installTools from '../paper/tools.ts';
import {findAxeFaults} from './axe.ts';
import {useBrowser} from './open.ts';

installTools();
const open = useBrowser();
/** Where the built site says that it is published. */
const site = process.env.SITE_URL ?? 'http://localhost:3000';

const sources = locales.flatMap((locale) =>
  [...loadSources(root, locale, {cache: noCache, site}).sources.values()].map((source) => ({source, name: `${source.procedure.id} ${locale}`})),
);
type Source = (typeof sources)[number]['source'];

function checklistOf(source: Source, request: Partial<ChecklistRequest>): Checklist {
  const built = buildChecklist(source, {answers: {}, ...request});
  if ('faults' in built) throw new Error(JSON.stringify(built.faults));
  return built.checklist;
}

const prefixOf = (source: Source): string => (source.locale === 'en' ? '' : `/${source.locale}`);
const pathOf = (source: Source, query = ''): string => `${prefixOf(source)}/checklists/${source.procedure.id}${query}`;
const wordsOf = (lines: readonly SheetLine[]): string => squash(lines.map(({text}) => text).join(''));

function toPdf(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Buffer> {
  return page.pdf({format, tagged: true});
}

describe.each(sources)('the printed sheet of $name', ({source}) => {
  it.each([
    ['short', '', false],
    ['full, large', '?sheet=full,large', true],
  ] as const)('has all words in their order, running lines on each page, no step on two, and as many pages as its preview: %s', async (_, query, full) => {
    const {page, problems, close} = await open(pathOf(source, query));
    const checklist = checklistOf(source, {full, large: full});
    const onA4 = await readPdf(await toPdf(page, 'A4'));
    for (const pages of [onA4, await readPdf(await toPdf(page, 'Letter'))]) expectWhole(pages, checklist);
    expect(onA4.length).toBe(await page.locator('[class*=paper_]').count());
    expect(problems).toEqual([]);
    await close();
  });
});

function expectWhole(pages: Awaited<ReturnType<typeof readPdf>>, checklist: Checklist): void {
  expect(pages.map(({body}) => body).join('')).toBe(wordsOf(toLines(checklist)));
  expectLists(pages, checklist);
  const {customer, procedure, footer, page: words} = checklist.running;
  pages.forEach(({running}, index) => {
    for (const text of [customer, procedure, footer, `${words[0]}${index + 1}${words[1]}${pages.length}`]) expect(running).toContain(squash(text));
  });
  const steps = checklist.blocks.flatMap((block) => (block.type === 'section' ? block.steps : []));
  for (const {id} of steps) {
    const step = wordsOf(toLines(checklist).filter((line) => line.id === id));
    expect(
      pages.filter(({body}) => body.includes(step)),
      `#${id}`,
    ).toHaveLength(1);
  }
}

describe('a sheet', () => {
  const keepit = sources.find(({name}) => name === 'keepit-microsoft-365 de')?.source;
  const asking = sources.find(({source}) => source.locale === 'da' && source.procedure.questions.length > 0)?.source;
  if (!keepit || !asking) throw new Error('The procedures of these tests are gone.');

  it('prints the same from the dark theme as from the light one', async () => {
    const rasters: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const {page, close} = await open(pathOf(keepit, '?sheet=full'), {colorScheme});
      rasters.push(
        rasterOf(await toPdf(page), ['-r', '60'])
          .map((file) => file.toString('base64'))
          .join(),
      );
      await close();
    }
    expect(rasters[0]).toBe(rasters[1]);
  });

  it.each([
    ['A4', 210],
    ['Letter', 215.9],
  ] as const)('leaves the margins free on both sides of %s', async (format, width) => {
    const {page, close} = await open(pathOf(keepit));
    const bounds = inkOf(await toPdf(page, format), 100);
    expect(bounds.length).toBeGreaterThan(1);
    bounds.forEach(({left, right}, index) => {
      const [bound, other] = index % 2 === 0 ? [left, width - right] : [width - right, left];
      expect(bound).toBeGreaterThan(21);
      expect(other).toBeGreaterThan(width - 197.5);
      expect(right - left).toBeGreaterThan(172);
    });
    await close();
  });

  it.each(['', ',large'])('has boxes, lines and letters of a size that a pen and an eye can use: full%s', async (look) => {
    const {page, close} = await open(pathOf(keepit, `?sheet=full${look}`));
    await page.emulateMedia({media: 'print'});
    const sizes = await page.evaluate(() => {
      const toMillimetres = (pixels: number): number => (pixels / 96) * 25.4;
      const toPoints = (pixels: string): number => Number.parseFloat(pixels) * 0.75;
      const boxes = (name: string): DOMRect[] => [...document.querySelectorAll(`article [class*=${name}_]`)].map((box) => box.getBoundingClientRect());
      const least = (name: string, side: 'width' | 'height'): number => toMillimetres(Math.min(...boxes(name).map((box) => box[side])));
      const texts = [...document.querySelectorAll('article *')].filter((element) =>
        [...element.childNodes].some(({nodeType, textContent}) => nodeType === 3 && textContent?.trim()),
      );
      const command = document.querySelector('article [class*=step_] [class*=content_] > p');
      const stop = document.querySelector('article [class*=stop_]');
      return {
        tick: Math.min(least('tick', 'width'), least('tick', 'height')),
        initials: least('initials', 'width'),
        line: least('rule', 'width'),
        code: Math.min(...[...document.querySelectorAll('article svg')].map((svg) => toMillimetres(svg.getBoundingClientRect().width))),
        signature: Math.min(
          ...[...document.querySelectorAll('article [class*=signatures_] tbody tr')].map((row) => toMillimetres(row.getBoundingClientRect().height)),
        ),
        smallest: Math.min(...texts.map((element) => toPoints(getComputedStyle(element).fontSize))),
        command: command ? toPoints(getComputedStyle(command).fontSize) : 0,
        spacing: command ? Number.parseFloat(getComputedStyle(command).lineHeight) / Number.parseFloat(getComputedStyle(command).fontSize) : 0,
        family: command ? getComputedStyle(command).fontFamily.split(',')[0] : '',
        border: stop ? toPoints(getComputedStyle(stop).borderTopWidth) : 0,
      };
    });
    expect(sizes.tick).toBeGreaterThanOrEqual(4.99);
    expect(sizes.initials).toBeCloseTo(15, 1);
    expect(sizes.line).toBeGreaterThanOrEqual(60);
    expect(sizes.code).toBeGreaterThanOrEqual(22);
    expect(sizes.signature).toBeGreaterThanOrEqual(10);
    expect(sizes.smallest).toBeCloseTo(8.5, 2);
    expect(sizes.command).toBeCloseTo(look === '' ? 11 : 13.5, 2);
    expect(sizes.spacing).toBeCloseTo(1.35, 2);
    expect(sizes.family).toBe('"Trin Sheet Sans"');
    expect(sizes.border).toBeGreaterThanOrEqual(1.4);
    await close();
  });

  it('has a code that is read from one bit at 150 dots an inch', async () => {
    const {page, close} = await open(pathOf(keepit));
    const [first] = rasterOf(await toPdf(page), ['-r', '150', '-mono']);
    expect(first && readCodes(first)).toEqual([`${keepit.url}?revision=${keepit.revision}`]);
    await close();
  });

  it.each(hostileNames)('prints the name of a customer as it is: %s', async (written) => {
    const name = written.normalize('NFC');
    const customer: Customer = {id: 'c1', name, values: {'tenant-domain': 'contoso.example'}, kept: {}, changed: '2026-11-20T08:00:00.000Z'};
    const {page, problems, close} = await open(pathOf(keepit));
    await keep(page, customer);
    await page.getByRole('combobox', {name: 'Kunde', exact: true}).selectOption('c1');
    await page.waitForFunction((text) => document.querySelector('article')?.textContent?.includes(text), name);
    const pages = await readPdf(await toPdf(page));
    expect(pages.map(({body}) => body).join('')).toBe(wordsOf(toLines(checklistOf(keepit, {customer}))));
    for (const {running} of pages) expect(running).toContain(squash(name));
    expect(page.url()).not.toContain('c1');
    expect(problems).toEqual([]);
    await close();
  });

  it('keeps the answers of the procedure page, and takes new ones', async () => {
    const [question] = asking.procedure.questions;
    const [first, second] = question?.answers ?? [];
    if (!question || !first || !second) throw new Error('Nothing is asked.');
    const {page, close} = await open(`${new URL(asking.url).pathname}?${question.id}=${first.id}`);
    await page.getByRole('link', {name: 'Tjekliste til udskrift'}).click();
    await page.waitForURL(`**${pathOf(asking)}?${question.id}=${first.id}`);
    const shown = () => page.locator('article').innerText();
    await expect.poll(async () => squash(await shown())).toBe(wordsOf(toLines(checklistOf(asking, {answers: {[question.id]: first.id}}))));
    await page.getByRole('combobox', {name: question.text}).selectOption(second.id);
    await expect.poll(async () => squash(await shown())).toBe(wordsOf(toLines(checklistOf(asking, {answers: {[question.id]: second.id}}))));
    expect(await page.getByRole('link', {name: 'Deutsch'}).getAttribute('href')).toBe(`/de/checklists/${asking.procedure.id}?${question.id}=${second.id}`);
    await close();
  });

  it('has what is entered, and is not printed with a secret', async () => {
    const {page, close} = await open(pathOf(keepit));
    await page.getByLabel('Ticketnummer').fill('INC-4711');
    await page.getByLabel('Techniker').fill('Åse Øst');
    const [first] = await readPdf(await toPdf(page));
    expect(first?.body).toContain('TicketINC-4711TechnikerÅseØst');
    expect(first?.running).toContain('TicketINC-4711');
    await page.getByLabel('Techniker').fill('Kennwort: Winter2026!');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Techniker');
    expect(await page.getByRole('alert').innerText()).not.toContain('Winter');
    expect(await page.locator('article').count()).toBe(0);
    expect(await page.getByRole('button', {name: 'Drucken'}).count()).toBe(0);
    await close();
  });

  it('becomes a pack with a cover, one sheet after another, each with its own running lines', async () => {
    const {page, close} = await open(pathOf(keepit));
    await page.getByText('Weitere Anleitungen').click();
    const others = sources.filter(({source}) => source.locale === 'de' && source.procedure.id !== keepit.procedure.id);
    const other = others[0]?.source;
    if (!other) throw new Error('There is one procedure only.');
    await page.getByRole('checkbox', {name: other.procedure.title}).check();
    await expect.poll(() => page.locator('article').count()).toBe(3);
    const pages = await readPdf(await toPdf(page));
    expect(pages[0]?.body).toContain(squash(`IndiesemPaket1. ${keepit.procedure.title}`));
    for (const source of [keepit, other]) {
      const own = pages.filter(({running}) => running.includes(squash(checklistOf(source, {}).running.footer)));
      expect(own.map(({body}) => body).join('')).toBe(wordsOf(toLines(checklistOf(source, {}))));
    }
    expect(pages.every(({running, body}, index) => running.includes(`Seite${index + 1}von${pages.length}`) && body !== '')).toBe(true);
    await close();
  });

  it('repeats its running lines without page numbers where the browser has no margin boxes', async () => {
    const {page, close} = await open('/');
    await page.addInitScript('delete window.CSSMarginRule');
    await page.goto(inject('site') + pathOf(keepit));
    await page.waitForSelector('table[role=presentation]');
    expect(await page.getByText('Dieser Browser druckt keine Seitenzahlen.').count()).toBe(1);
    expect(await page.locator('table[role=presentation] > tfoot').textContent()).toContain(`Revision ${keepit.revision}`);
    const pages = (await readPdf(await toPdf(page))).map(({body, running}) => body + running);
    expect(pages[0]).toContain(wordsOf(toLines(checklistOf(keepit, {})).slice(0, 3)));
    const {customer, footer} = checklistOf(keepit, {}).running;
    for (const text of pages) for (const line of [customer, footer]) expect(text.split(squash(line)).length).toBeGreaterThan(2);
    await close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s theme, and fits into 320 pixels', async (colorScheme) => {
    for (const {source} of sources.filter(({name}) => /^(keepit-microsoft-365|mindtime-microsoft-365)/.test(name))) {
      const {page, close} = await open(pathOf(source, '?sheet=full'), {colorScheme, viewport: {width: 320, height: 800}});
      expect(await findAxeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await close();
    }
  });
});

/** Puts a customer where the site keeps them. */
async function keep(page: Page, customer: Customer): Promise<void> {
  await page.evaluate(async (value) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('trin', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('customers', {keyPath: 'id'});
        request.result.createObjectStore('runs', {keyPath: 'id'});
        request.result.createObjectStore('events', {keyPath: ['run', 'event.id']});
        request.result.createObjectStore('settings', {keyPath: 'key'});
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise((resolve) => {
      const writing = database.transaction('customers', 'readwrite');
      writing.objectStore('customers').put(value);
      writing.oncomplete = resolve;
    });
    database.close();
  }, customer);
  await page.reload();
  await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
  await page.waitForSelector('option[value=c1]', {state: 'attached'});
}

function rasterOf(bytes: Uint8Array, words: readonly string[]): Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-print-'));
  try {
    writeFileSync(path.join(folder, 'print.pdf'), bytes);
    execFileSync('pdftoppm', [...words, '-png', path.join(folder, 'print.pdf'), path.join(folder, 'page')], {stdio: 'ignore'});
    const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
    return files.sort().map((file) => readFileSync(path.join(folder, file)));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The codes in squares of 300 dots at the left of a page. */
function readCodes(image: Buffer): string[] {
  const page = PNG.sync.read(image);
  const side = 300;
  const tops = Array.from({length: Math.floor((page.height - side) / 50)}, (_, index) => index * 50);
  const found = tops.map((top) => {
    const cutout = new PNG({width: side, height: side});
    PNG.bitblt(page, cutout, 60, top, side, side, 0, 0);
    return jsQR(new Uint8ClampedArray(cutout.data), side, side)?.data ?? '';
  });
  return [...new Set(found)].filter((text) => text !== '');
}
