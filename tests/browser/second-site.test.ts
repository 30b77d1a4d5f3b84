import {execFile} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {findContentNames} from '../content-names.ts';
import {readPdf, squash} from '../paper/read-pdf.ts';
import {makeSecondSite} from '../second-site.ts';
import {serve} from './build-site.ts';
import {listFiles} from './built-pages.ts';
import {flags} from './chromium.ts';
import {chosenName} from './customer-pages.ts';
import {readEvents} from './run-pages.ts';
import {prefixOf, toSay} from './site-words.ts';

const run = promisify(execFile);

/** What is written by hand of `tests/second-site`. */
const expected = {
  en: {
    title: 'Hang a screen beside a meeting room',
    product: 'Room screens',
    wait: 'Wait until the screen has started.',
    query: 'note serial number',
    lock: 'Visitors can then read the screen, but not change it.',
    warning: 'The address book of the printer is lost for good.',
  },
  da: {
    title: 'Hæng en skærm op ved et mødelokale',
    product: 'Rumskærme',
    wait: 'Vent, til skærmen er startet.',
    query: 'serienummeret',
    lock: 'Så kan gæster læse skærmen, men ikke ændre noget.',
    warning: 'Printerens adressebog går tabt for altid.',
  },
  de: {
    title: 'Ein Display neben einem Besprechungsraum aufhängen',
    product: 'Raumdisplays',
    wait: 'Warten, bis das Display gestartet ist.',
    query: 'Seriennummer',
    lock: 'Besucher können das Display dann lesen, aber nichts ändern.',
    warning: 'Das Adressbuch des Druckers geht endgültig verloren.',
  },
} as const;
const languages = ['en', 'da', 'de'] as const;

describe('a site about something else', () => {
  let folder: string;
  let served: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = makeSecondSite();
    const env = {...process.env, NODE_ENV: 'production', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};
    await run(process.execPath, ['node_modules/.bin/docusaurus', 'build'], {cwd: folder, env, maxBuffer: 1e8});
    served = await serve(path.join(folder, 'build'));
    browser = await chromium.launch({executablePath: inject('chromium'), args: flags});
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    if (folder) rmSync(folder, {recursive: true, force: true});
  });

  async function open(url: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    page.on('pageerror', ({message}) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await goTo(page, url);
    return page;
  }

  async function goTo(page: Page, url: string): Promise<void> {
    await page.goto(served.address + url);
    await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
  }

  function command(name: 'check' | 'checklist' | 'translations' | 'new', ...words: string[]): Promise<{stdout: string; stderr: string}> {
    return run(process.execPath, ['plugins/run.mjs', `plugins/procedures/commands/${name}.ts`, ...words], {cwd: folder});
  }

  it('has no fault, and no text that is not translated', async () => {
    expect((await command('check')).stdout).toMatch(/^0 errors and 0 warnings in \d+ files\n$/);
    expect((await command('translations')).stdout).toBe(
      'Danish (da): 22 fresh, 0 stale, 0 unaccepted, 0 missing, 0 orphaned\n\nGerman (de): 22 fresh, 0 stale, 0 unaccepted, 0 missing, 0 orphaned\n',
    );
  });

  it.each(languages)('shows its procedures in %s, on the first page, in the catalogue and on their own', async (locale) => {
    const {title, product, wait, lock, warning} = expected[locale];
    const page = await open(`${prefixOf[locale]}/`);
    expect(await page.locator('main').innerText()).toContain(title);
    await goTo(page, `${prefixOf[locale]}/catalogue`);
    expect(await page.getByRole('heading', {level: 2}).allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining(product)]));
    await goTo(page, `${prefixOf[locale]}/procedures/hang-room-screen`);
    const text = await page.locator('article').innerText();
    for (const words of [title, wait, lock]) expect(text).toContain(words);
    await goTo(page, `${prefixOf[locale]}/procedures/retire-printer`);
    expect(await page.locator('article').innerText()).toContain(warning);
    await page.context().close();
  });

  it.each(languages)('finds a step in %s, and leads to it', async (locale) => {
    const page = await open(`${prefixOf[locale]}/search?q=${encodeURIComponent(expected[locale].query)}`);
    const first = page.locator('main ol a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(`${prefixOf[locale]}/procedures/hang-room-screen#note-serial`);
    await page.context().close();
  });

  it('knows its own words for a thing', async () => {
    const page = await open('/search?q=copier');
    const first = page.locator('main ol a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toContain('/procedures/retire-printer');
    await page.context().close();
  });

  it('prints a sheet in the browser, and one for each customer by command', async () => {
    const page = await open('/checklists/hang-room-screen?power=adapter');
    const sheet = (await readPdf(await page.pdf({format: 'A4', tagged: true}))).map(({body}) => body).join('');
    await page.context().close();
    expect(sheet).toContain(squash('Plug the adapter into the socket.'));
    expect(sheet).not.toContain(squash('Plug the network cable into the screen.'));
    writeFileSync(path.join(folder, 'customers.csv'), 'name,operator-address\nMuseum North,fleet@museum.example\n');
    const {stdout} = await command('checklist', '--all', '--customers', 'customers.csv', '--locale', 'en,da,de', '--answers', 'power=cable', '--out', 'sheets');
    expect(stdout).toBe('Wrote 6 of 6 to sheets\n');
    const danish = readdirSync(path.join(folder, 'sheets')).filter((name) => name.startsWith('hang-room-screen') && name.endsWith('--da.pdf'));
    expect(danish).toHaveLength(1);
    const [printed] = danish.map((name) => readPdf(readFileSync(path.join(folder, 'sheets', name))));
    const body = (await printed)?.map((each) => each.body).join('');
    expect(body).toContain(squash('Sæt netværkskablet i skærmen.'));
    expect(body).toContain(squash('Museum North'));
  });

  it('imports a customer, and runs a procedure for it', async () => {
    const say = toSay('en');
    const page = await open('/customers');
    await page.getByRole('button', {name: 'Import', exact: true}).click();
    await page.locator('textarea').fill('name,operator-address\nMuseum North,fleet@museum.example\n');
    await page.getByRole('button', {name: 'Show what it becomes'}).click();
    await page.getByRole('button', {name: /^Import 1 customer/}).click();
    await page.locator('#kept-here').waitFor();
    await goTo(page, '/procedures/retire-printer');
    await page.locator('[data-switcher]').first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', {name: /Museum North/})
      .click();
    await expect.poll(() => chosenName(page)).toBe('Museum North');
    expect(await page.locator('#sign-in-desk').innerText()).toContain('fleet@museum.example');
    const text = page.waitForResponse(/\/texts\/retire-printer\.json$/);
    await page.getByRole('button', {name: 'Start a run for Museum North'}).click();
    await (await text).finished();
    await page.getByLabel('Your name').fill('Ada');
    await page.getByRole('button', {name: say('trin.run.start')}).click();
    await page.locator('[data-run-bar]').waitFor();
    const tick = page.locator('[data-run-element="replacement-there"] input[type=checkbox]').first();
    await tick.check();
    await expect.poll(async () => (await readEvents(page)).length).toBe(1);
    await page.reload();
    await expect.poll(() => page.locator('[data-run-element="replacement-there"] input[type=checkbox]').first().isChecked()).toBe(true);
    await page.context().close();
  });

  it('begins a procedure with its own words', async () => {
    await command('new', 'clean-lens');
    const text = readFileSync(path.join(folder, 'docs/procedures/clean-lens.mdx'), 'utf8');
    expect(text).toContain('product: print-fleet');
    expect((await command('check', 'docs/procedures/clean-lens.mdx')).stdout).toMatch(/\n0 errors and 2 warnings in 1 file\n$/);
    expect((await command('check', 'docs/procedures/clean-lens.mdx')).stdout.match(/warning .*/g)).toEqual([
      'warning missing-translation',
      'warning missing-translation',
    ]);
  });

  it('says nothing of the procedures that it replaced', () => {
    const build = path.join(folder, 'build');
    const files = listFiles(build, /\.(?:html|json|jsonl|txt|xml|js|css|svg|webmanifest)$/);
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => findContentNames(readFileSync(path.join(build, file), 'utf8')).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it('complained of nothing', () => {
    expect(problems).toEqual([]);
  });
});
