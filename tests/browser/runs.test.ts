import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium, type Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {toHash} from '../../src/procedure/hash.ts';
import type {Snapshot} from '../../src/procedure/run/snapshot.ts';
import {findAxeFaults} from './axe.ts';
import {flags} from './chromium.ts';
import {goTo} from './customer-pages.ts';
import {plainFile, useBrowser} from './open.ts';
import {contoso, fabrikam, longSnapshot, mixedSnapshot, openWith, readEvents, runOf, snapshotOf, textOf, tickOf} from './run-pages.ts';

const open = useBrowser();
const settings = {customer: fabrikam.id, technician: 'Ada'};
const keepit = textOf('keepit-microsoft-365');
const {url} = keepit.procedure;
const inRun = `${url}?run=r1`;

/** The run as it would be had it begun before the procedure was changed: another text, a step more, a step less. */
function oldSnapshot(): Snapshot {
  const now = snapshotOf(keepit);
  const steps = now.elements.filter(({type, kind}) => type === 'step' && kind === 'action');
  const [changed, missing, like] = steps;
  if (!changed || !missing || !like) throw new Error('Too few steps.');
  const elements = now.elements
    .filter(({id}) => id !== missing.id)
    .map((element) => (element.id === changed.id ? {...element, text: 'Do it the old way.', hash: toHash('old')} : element));
  return {...now, revision: '00000000', elements: [...elements, {...like, id: 'gone-by-now', text: 'Do what nobody does any more.'}]};
}

/** The scripts that a procedure's page loads, until nothing more comes. */
async function scriptsOf(page: Page): Promise<string[]> {
  const loaded: Promise<string>[] = [];
  await page.waitForLoadState('networkidle');
  page.on('response', (response) => response.url().endsWith('.js') && loaded.push(response.text()));
  await goTo(page, url);
  await page.waitForLoadState('networkidle');
  return await Promise.all(loaded);
}

const weigh = (scripts: readonly string[]): number => scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);

describe('a page that is only read', () => {
  it('loads nothing of runs', async () => {
    const {page, close} = await open('/');
    const code = (await scriptsOf(page)).join('');
    expect(code).toContain('data-switcher');
    expect(code).not.toContain('data-run-progress');
    expect(code).not.toContain('ZodError');
    await close();
  });

  it('loads no more than 7 KB to read which customers and runs are kept', async () => {
    const first = await open('/');
    const without = await scriptsOf(first.page);
    await first.close();
    const {page, close} = await open(plainFile);
    await openWith(page, '/', {customers: [fabrikam, contoso], runs: [runOf(longSnapshot(3))], settings});
    const kept = await scriptsOf(page);
    await expect.poll(() => page.locator('[data-switcher]').innerText()).toContain('Fabrikam');
    expect(await page.locator('main').innerText()).toContain('office365backup@fabrikam.example');
    expect(kept.join('')).toContain('createObjectStore');
    expect(kept.join('')).not.toContain('ZodError');
    expect(weigh(kept) - weigh(without)).toBeLessThan(7_000);
    await close();
  });
});

describe('a run', () => {
  it('is started by who says who works, and can be left and found again', async () => {
    const {page, problems, close} = await open(plainFile);
    await openWith(page, url, {customers: [fabrikam], settings: {customer: fabrikam.id}});
    await page.getByRole('button', {name: 'Start a run for Fabrikam'}).click();
    expect(await page.locator('[data-missing-values]').innerText()).toContain('Administrator account of the tenant');
    await page.getByRole('button', {name: 'Start the run'}).click();
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toContain('Write your name: the record says who did what.');
    await page.getByLabel('Your name').fill(' Ada  Lovelace ');
    await page.getByRole('button', {name: 'Start the run'}).click();
    await page.locator('[data-run-bar]').waitFor();
    expect(page.url()).toMatch(/\?run=[0-9a-f]{32}$/);
    await page.getByRole('button', {name: 'Leave the run'}).first().click();
    await expect.poll(() => page.locator('[data-run-element]').count()).toBe(0);
    await page.getByRole('button', {name: 'Continue'}).click();
    await page.locator('[data-run-bar]').waitFor();
    expect(await page.locator('main').innerText()).toContain('Ada Lovelace, ');
    expect(problems).toEqual([]);
    await close();
  });

  it('cannot begin before the questions are answered', async () => {
    const {page, close} = await open(plainFile);
    const {procedure} = textOf('backup365-converge');
    await openWith(page, procedure.url, {customers: [fabrikam], settings});
    await page.getByRole('button', {name: 'Start a run for Fabrikam'}).click();
    await page.getByText('Answer these questions first').waitFor();
    expect(await page.getByRole('button', {name: 'Start the run'}).count()).toBe(0);
    await page.getByRole('button', {name: 'Go to the questions'}).click();
    await page.keyboard.press('Space');
    await page.getByRole('button', {name: 'Start the run'}).click();
    await page.locator('[data-run-bar]').waitFor();
    expect(await page.locator('input[type=radio]').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(procedure.questions[0]?.answers[0]?.label);
    await close();
  });

  it('is done by keyboard alone', async () => {
    const {page, problems, close} = await open(plainFile);
    await openWith(page, inRun, {customers: [fabrikam], runs: [runOf(snapshotOf(keepit))], settings});
    await page.locator('[data-run-bar]').waitFor();
    const status = page.locator('[role=status][aria-live]');
    const ids = snapshotOf(keepit).elements.map(({id}) => id);
    await page.keyboard.press('F8');
    await page.keyboard.press('Space');
    await expect.poll(() => status.innerText()).toBe('Requirement 1: done. 0 of 22 steps done.');
    await page.keyboard.press('F8');
    expect(await page.locator(':focus').evaluate((element) => element.closest('[data-run-element]')?.getAttribute('data-run-element'))).toBe(ids[1]);
    expect(await isUncovered(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.getByLabel('Why is it skipped?').focus();
    await page.keyboard.type('They have it');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => status.innerText()).toBe('Requirement 2: skipped. 0 of 22 steps done.');
    await page.keyboard.press('Shift+F8');
    expect(await page.locator(':focus').evaluate((element) => element.closest('[data-run-element]')?.getAttribute('data-run-element'))).toBe(ids.at(-1));
    await page.locator(`[data-run-element="${ids[1]}"]`).getByRole('button', {name: 'Undo'}).press('Enter');
    await expect.poll(() => page.locator(`[data-run-element="${ids[1]}"]`).getAttribute('data-status')).toBe('open');
    expect(problems).toEqual([]);
    await close();
  });

  it('of every kind of step is done from its beginning to its end by keyboard alone, and each thing is said', async () => {
    const {page, problems, close} = await open(plainFile);
    const snapshot = mixedSnapshot();
    await openWith(page, '/runs?run=r1', {customers: [fabrikam], runs: [runOf(snapshot)], settings});
    await page.locator('[data-run-bar]').waitFor();
    const status = page.locator('[role=status][aria-live]');
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    for (const {kind, type} of snapshot.elements) {
      await press('F8');
      await expect.poll(() => isUncovered(page), {message: kind}).toBe(true);
      if (kind === 'choice' || kind === 'check') await press('Enter');
      else if (kind === 'record') {
        await page.keyboard.type('12345678-1234-1234-1234-123456789012');
        await press('Enter');
      } else if (kind === 'wait') {
        await press('Shift+Tab', 'Enter');
        await expect.poll(() => status.innerText()).toMatch(/^Step \d: the wait has begun\. /);
        await press('Space');
      } else await press('Space');
      await expect
        .poll(() => status.innerText(), {message: kind})
        .toMatch(type === 'step' ? /^Step \d: .+\. \d of 7 steps done\.$/ : /^Requirement 1: done\. /);
    }
    await press('F8');
    await expect.poll(() => status.innerText()).toBe('Nothing is open any more.');
    for (let tabs = 0; tabs < 100 && (await page.locator(':focus').innerText()) !== 'Finish'; tabs++) await press('Tab');
    await press('Enter');
    await expect.poll(() => status.innerText()).toContain('The run is finished.');
    expect(await page.locator('[data-run-focus]').count()).toBe(0);
    expect((await readEvents(page)).map(({type}) => type)).toContain('finished');
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    await close();
  });

  it('of another customer than the chosen one cannot be ticked', async () => {
    const {page, close} = await open(plainFile);
    await openWith(page, inRun, {customers: [fabrikam, contoso], runs: [runOf(snapshotOf(keepit))], settings: {...settings, customer: contoso.id}});
    await page.getByText('This run is for Fabrikam, but you work for Contoso. Nothing can be ticked.').waitFor();
    expect(await page.locator('[data-run-focus]').count()).toBe(0);
    await page.getByRole('button', {name: 'Work for Fabrikam'}).click();
    await expect.poll(() => page.locator('[data-run-focus]').count()).toBeGreaterThan(10);
    await close();
  });

  it('waits for a moment that the customer’s clocks show as well, where they show another one', async () => {
    const text = textOf('backup365-converge');
    const answers = Object.fromEntries(text.procedure.questions.map(({id, answers: [first]}) => [id, first?.id ?? '']));
    const snapshot = snapshotOf(text, answers);
    const waiting = snapshot.elements.find(({kind}) => kind === 'wait')?.id ?? '';
    const events = [{id: 'e1', type: 'wait-started', element: waiting, at: '2026-11-20T08:30:00.000Z', by: 'Ada', revision: snapshot.revision} as const];
    const shows = async (zone: string, path: string, begin = 'The wait ends'): Promise<string> => {
      const {page, close} = await open('/', {timezoneId: 'Europe/Copenhagen'});
      await page.clock.setFixedTime(new Date('2026-11-20T08:40:00.000Z'));
      const values = {'time-zone': zone};
      await openWith(page, path, {customers: [{...fabrikam, values}], runs: [runOf(snapshot, {values, events})], settings});
      const shown = page.locator('main').getByText(`${begin} Friday`).locator('visible=true');
      await shown.waitFor();
      await page.waitForLoadState('networkidle');
      const read = await shown.innerText();
      await close();
      return read;
    };
    const there = '(20:00 Australia/Sydney; for the customer Friday, November 20 at 09:00, Europe/London)';
    expect(await shows('Europe/London', '/runs')).toBe(`The wait ends Friday, November 20 at 10:00 your time ${there}.`);
    expect(await shows('Europe/London', `${text.procedure.url}?run=r1`)).toBe(`The wait ends Friday, November 20 at 10:00 your time ${there}.`);
    expect(await shows('Europe/London', text.procedure.url, 'Wait until')).toBe(`Wait until Friday, November 20 at 10:00 your time ${there}`);
    expect(await shows('Europe/Berlin', '/runs')).toBe('The wait ends Friday, November 20 at 10:00 your time (20:00 Australia/Sydney).');
    expect(await shows('Australia/Sydney', '/runs')).toBe('The wait ends Friday, November 20 at 10:00 your time (20:00 Australia/Sydney).');
  });

  it('goes on under the name of a colleague', async () => {
    const {page, close} = await open(plainFile);
    await openWith(page, inRun, {customers: [fabrikam], runs: [runOf(snapshotOf(keepit))], settings});
    const bar = page.locator('[data-run-bar]');
    await bar.locator('summary').click();
    await bar.getByRole('button', {name: 'Change name (Ada) …'}).click();
    const name = page.getByRole('dialog').getByLabel('Your name');
    expect(await name.inputValue()).toBe('Ada');
    await name.fill('  ');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await name.fill('Grace');
    await page.keyboard.press('Enter');
    await bar.getByRole('button', {name: 'Change name (Grace) …'}).waitFor();
    const [first = ''] = snapshotOf(keepit).elements.map(({id}) => id);
    await tickOf(page, first).check();
    await expect.poll(async () => (await readEvents(page)).map(({by}) => by)).toEqual(['Grace']);
    await close();
  });

  it('that is finished changes only after it was opened again', async () => {
    const {page, close} = await open('/');
    const snapshot = longSnapshot(1);
    const at = '2026-11-20T09:00:00.000Z';
    const events = [
      {id: 'e1', type: 'done', element: 'step-0', at, by: 'Ada', revision: snapshot.revision},
      {id: 'e2', type: 'finished', at, by: 'Ada', revision: snapshot.revision},
    ] as const;
    await openWith(page, '/runs?run=r1', {customers: [fabrikam], runs: [runOf(snapshot, {events: [...events]})], settings});
    await page.getByRole('heading', {name: 'A long procedure'}).first().waitFor();
    expect(await page.locator('[data-run-focus]').count()).toBe(0);
    await goTo(page, '/runs');
    await page.getByRole('button', {name: 'Open it again'}).click();
    await expect.poll(async () => (await readEvents(page)).map(({type}) => type)).toContain('run-reopened');
    await goTo(page, '/runs?run=r1');
    await tickOf(page, 'step-0').uncheck();
    await expect.poll(async () => (await readEvents(page)).map(({type}) => type).sort()).toEqual(['done', 'finished', 'reopened', 'run-reopened']);
    await close();
  });

  it('waits for a moment, which the runs page and a calendar know', async () => {
    const {page, close} = await open('/', {timezoneId: 'Europe/Copenhagen'});
    await page.clock.setFixedTime(new Date('2026-11-20T08:30:00.000Z'));
    const text = textOf('backup365-converge');
    const answers = Object.fromEntries(text.procedure.questions.map(({id, answers: [first]}) => [id, first?.id ?? '']));
    const snapshot = snapshotOf(text, answers);
    const wait = snapshot.elements.find(({kind}) => kind === 'wait');
    await openWith(page, `${text.procedure.url}?run=r1`, {customers: [fabrikam], runs: [runOf(snapshot)], settings});
    const control = page.locator(`[data-run-element="${wait?.id}"]`);
    await control.getByRole('button', {name: 'Start the wait'}).click();
    const words = 'The wait ends Friday, November 20 at 10:00 your time (20:00 Australia/Sydney).';
    await expect.poll(() => control.innerText()).toContain(words);
    const [file] = await Promise.all([page.waitForEvent('download'), control.getByRole('button', {name: 'Calendar file'}).click()]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('DTSTART:20261120T090000Z');
    await expect.poll(async () => (await readEvents(page)).length).toBe(1);
    await goTo(page, '/runs');
    await expect.poll(() => page.locator('main').innerText()).toContain(words);
    await page.clock.setFixedTime(new Date('2026-11-20T09:30:00.000Z'));
    await page.reload();
    await expect.poll(() => page.locator('main').innerText()).toContain('The wait ended Friday, November 20 at 10:00 your time');
    await close();
  });

  it('that is not here says so', async () => {
    const {page, close} = await open(plainFile);
    await openWith(page, inRun, {customers: [fabrikam], settings});
    await page.getByText('This run is not in this browser').waitFor();
    await page.getByRole('button', {name: 'Read the procedure without a run'}).click();
    await expect.poll(() => page.url()).not.toContain('run=');
    await close();
  });
});

describe('a procedure that has changed', () => {
  it('leaves the run its old text until the technician takes the new one, and the ticks of what reads the same', async () => {
    const {page, problems, close} = await open(plainFile);
    const old = oldSnapshot();
    const [same, changed] = [old.elements.find(({type}) => type === 'step'), old.elements.find(({text}) => text === 'Do it the old way.')];
    if (!same || !changed) throw new Error('Too few steps.');
    await openWith(page, inRun, {customers: [fabrikam], runs: [runOf(old)], settings});
    const panel = page.locator('[data-run-revision]');
    await panel.getByText('Take the new text').waitFor();
    expect(await panel.innerText()).toContain('Do what nobody does any more.');
    expect(await panel.innerText()).toContain('Do it the old way.');
    expect(await panel.locator('h3').allInnerTexts()).toEqual(['Added', 'Changed', 'Removed']);
    expect(await page.locator('[id="gone-by-now"]').innerText()).toContain('Do what nobody does any more.');
    await tickOf(page, same.id).check();
    await tickOf(page, changed.id).check();
    await expect.poll(() => panel.innerText()).toContain('To be ticked again');
    await panel.getByRole('button', {name: 'Take the new text'}).click();
    await expect.poll(() => panel.count()).toBe(0);
    expect(await page.locator('[id="gone-by-now"]').count()).toBe(0);
    expect(await tickOf(page, same.id).isChecked()).toBe(true);
    expect(await tickOf(page, changed.id).isChecked()).toBe(false);
    await page.reload();
    await expect.poll(() => tickOf(page, same.id).isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('and asks something new is taken once that is answered, in the language of the page', async () => {
    const {page, problems, close} = await open(plainFile);
    const text = textOf('keepit-entra-id');
    const [question] = text.procedure.questions;
    const old: Snapshot = {...snapshotOf(text, {edition: 'standard'}), answers: [], revision: '00000000'};
    const [same] = old.elements.filter(({type, kind}) => type === 'step' && kind === 'sign-in');
    if (!same || !question) throw new Error('Nothing to ask.');
    await openWith(page, `${text.procedure.url}?run=r1`, {customers: [fabrikam], runs: [runOf(old)], settings});
    const panel = page.locator('[data-run-revision]');
    await tickOf(page, same.id).check();
    await panel.getByRole('group', {name: question.text}).waitFor();
    expect(await panel.getByRole('button', {name: 'Take the new text'}).count()).toBe(0);
    expect(await findAxeFaults(page)).toEqual([]);
    await panel.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('[role=status][aria-live]').innerText()).toBe('What is different now stands below the questions.');
    expect(await panel.locator('h3').allInnerTexts()).toContain('Added');
    await panel.getByRole('radio').first().check();
    await panel.getByRole('button', {name: 'Take the new text'}).click();
    await expect.poll(() => panel.count()).toBe(0);
    expect(await page.locator(':focus').innerText()).toBe('Run for Fabrikam');
    expect(await tickOf(page, same.id).isChecked()).toBe(true);
    expect(await page.locator('main').innerText()).toContain(question.answers[0]?.label);
    await goTo(page, `/da${text.procedure.url}?run=r1`);
    await expect.poll(() => tickOf(page, same.id).isChecked()).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('or is gone leaves a finished run readable and an open one workable', async () => {
    const {page, problems, close} = await open(plainFile);
    const events = (await import('../units/run-fixture.ts')).toEvents({type: 'noted', note: 'All well'}, {type: 'finished'});
    const finished = runOf({...longSnapshot(3), elements: []}, {id: 'r2', events: events.map((event) => ({...event, revision: keepit.procedure.revision}))});
    await openWith(page, '/runs?run=r2', {customers: [fabrikam], runs: [runOf(longSnapshot(3)), finished], settings});
    await page.locator('[data-record]').waitFor();
    expect(await page.locator('[data-record]').innerText()).toContain('All well');
    problems.length = 0;
    await goTo(page, '/runs?run=r1');
    await page.getByText('The site no longer has this procedure.').waitFor();
    await tickOf(page, 'step-1').check();
    await expect.poll(() => page.locator('[data-run-progress]').innerText()).toContain('1 of 3 steps');
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    await close();
  });
});

/** Whether one sees what has the focus: the bar may lie over the end of the window. */
function isUncovered(page: Page): Promise<boolean> {
  return page.locator(':focus').evaluate((focused) => {
    const {left, top, width, height} = focused.getBoundingClientRect();
    return focused === document.elementFromPoint(left + width / 2, top + height / 2);
  });
}

/** Ticks and unticks steps of a page in turn as fast as the page lets somebody. */
function tickOften(page: Page, count: number, first: number): Promise<void> {
  return page.evaluate(
    async ([times, start]) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-run-focus]')].filter((_, index) => index % 2 === start);
      for (let index = 0; index < times; index++) {
        boxes[index % boxes.length]?.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [count, first] as const,
  );
}

describe('ticks', () => {
  it('of two tabs, a thousand of them, are all kept and seen by both', async () => {
    const {page, problems, close} = await open(plainFile);
    await openWith(page, '/runs?run=r1', {customers: [fabrikam], runs: [runOf(longSnapshot(40))], settings});
    const other = await page.context().newPage();
    await goTo(other, '/runs?run=r1');
    for (const tab of [page, other]) await tab.locator('[data-run-bar]').waitFor();
    await Promise.all([tickOften(page, 500, 0), tickOften(other, 500, 1)]);
    await expect.poll(async () => (await readEvents(page)).length, {timeout: 60_000}).toBe(1000);
    const events = await readEvents(page);
    expect(new Set(events.map(({id}) => id)).size).toBe(1000);
    // Each of the 40 steps was clicked 25 times, so each is ticked.
    for (const tab of [page, other]) {
      await expect.poll(() => tab.locator('[data-run-progress]').innerText(), {timeout: 10_000}).toContain('40 of 40 steps');
      await expect.poll(() => tab.locator('[data-saved=false]').count(), {timeout: 10_000}).toBe(0);
    }
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    await close();
  }, 120_000);

  it('that the page has confirmed survive a browser that is killed, twenty times', async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'trin-profile-'));
    const confirmed = new Set<string>();
    // One run a round: however fast the page ticks, there is always a step left.
    const rounds = Array.from({length: 20}, (_, index) => `r${index + 1}`);
    const first = await launch(profile);
    await goTo(first.page, '/');
    await openWith(first.page, '/runs', {customers: [fabrikam], runs: rounds.map((id) => runOf(longSnapshot(100), {id})), settings});
    await first.end();
    for (const id of rounds) {
      const {child, page} = await launch(profile);
      await page.exposeFunction('confirmTick', (event: string) => void confirmed.add(event));
      await goTo(page, `/runs?run=${id}`);
      await page.locator('[data-run-bar]').waitFor();
      const before = confirmed.size;
      await page.evaluate(() => {
        const report = () => {
          for (const mark of document.querySelectorAll<HTMLElement>('[data-saved=true]:not([data-told])')) {
            mark.dataset.told = '';
            (window as unknown as {confirmTick: (id?: string) => void}).confirmTick(mark.dataset.event);
          }
        };
        new MutationObserver(report).observe(document.body, {subtree: true, childList: true, attributes: true, attributeFilter: ['data-saved']});
        const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-run-focus]:not(:checked)')];
        const tick = () => {
          boxes.shift()?.click();
          setTimeout(tick, 5);
        };
        tick();
      });
      await expect.poll(() => confirmed.size, {interval: 5, timeout: patience}).toBeGreaterThan(before + 2);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
    }
    const {page, end} = await launch(profile);
    await goTo(page, '/runs?run=r1');
    const kept = new Set((await readEvents(page)).map(({id}) => id));
    expect(confirmed.size).toBeGreaterThanOrEqual(60);
    expect([...confirmed].filter((id) => !kept.has(id))).toEqual([]);
    await end();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }, 600_000);
});

/** In milliseconds: a browser that starts beside others takes its time. */
const patience = 120_000;

/** A browser of its own process, which can be killed. */
async function launch(profile: string): Promise<{child: ChildProcess; page: Page; end: () => Promise<void>}> {
  const child = spawn(inject('chromium'), [...flags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /ws:\/\/\S+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(text)));
  });
  const browser = await chromium.connectOverCDP(endpoint, {timeout: patience});
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  return {
    child,
    page,
    async end() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

describe('axe', () => {
  const runs = [runOf(snapshotOf(keepit)), runOf(oldSnapshot(), {id: 'r2'}), runOf(longSnapshot(3), {id: 'r3'})];
  const kept = {customers: [fabrikam], runs, settings};

  it.each(['light', 'dark'] as const)(
    'finds no fault where runs are, in the %s theme',
    async (colorScheme) => {
      const {page, close} = await open(plainFile, {colorScheme});
      await openWith(page, inRun, kept);
      await page.locator('[data-run-bar]').waitFor();
      await page.locator('[data-run-element] summary').first().click();
      await page.getByRole('button', {name: 'Skip …'}).first().click();
      await page.locator('[data-run-bar] summary').click();
      expect(await findAxeFaults(page)).toEqual([]);
      await page.getByRole('button', {name: 'Finish'}).click();
      await page.getByRole('dialog').waitFor();
      expect(await findAxeFaults(page)).toEqual([]);
      for (const where of [`${url}?run=r2`, '/runs', '/runs?run=r1', '/runs?run=r3']) {
        await goTo(page, where);
        await page.locator('[data-run-bar], [data-record], [data-run], main h1 ~ section button').first().waitFor();
        expect(await findAxeFaults(page), where).toEqual([]);
      }
      await goTo(page, '/runs');
      await page.getByRole('button', {name: 'Delete …'}).first().click();
      await page.getByRole('dialog').waitFor();
      expect(await findAxeFaults(page)).toEqual([]);
      await close();
    },
    120_000,
  );

  it('and everything fits into 320 pixels', async () => {
    const {page, close} = await open(plainFile, {viewport: {width: 320, height: 700}});
    for (const where of [inRun, `${url}?run=r2`, '/runs', '/runs?run=r1', '/runs?run=r3']) {
      await openWith(page, where, kept);
      await page.locator('[data-run-bar], [data-record], [data-run]').first().waitFor();
      if (where.endsWith('?run=r2')) await page.locator('[data-run-revision] h3').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(320);
    }
    await close();
  });
});
