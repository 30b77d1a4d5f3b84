import {rmSync} from 'node:fs';
import path from 'node:path';
import {type Browser, chromium, type Page} from 'playwright-core';
import {serve} from '../browser/build-site.ts';
import {findChromium, flags} from '../browser/chromium.ts';
import {buildLongSite} from './long-site.ts';

const root = path.resolve(path.dirname(process.argv[1] ?? ''), '../..');
const rounds = Number(process.env.ROUNDS ?? 7);
const stepCount = 200;
const tickCount = 100;
const throttle = 4;

/** A run of 200 steps in a browser with a quarter of this machine's speed: how soon a tick is on the screen, and what the run adds to the load of its page. */
async function main(): Promise<void> {
  const {site, built} = buildLongSite(root, stepCount);
  const {address, close} = await serve(built);
  const browser = await chromium.launch({executablePath: findChromium(), args: flags});
  try {
    await measure(browser, `${address}/procedures/long`);
  } finally {
    await browser.close();
    await close();
    rmSync(site, {recursive: true});
  }
}

async function measure(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await startRun(page, url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: throttle});
  const bare = await tickBareBoxes(browser);
  const ticks = await tick(page, 'input[type=checkbox][data-run-focus]');
  process.stdout.write(`     median of ${tickCount} boxes without anything behind them, on an empty page: ${median(bare).toFixed(1)} ms\n`);
  report(`median of ${tickCount} ticks, in milliseconds`, median(ticks), 50);
  process.stdout.write(`     slowest: ${Math.max(...ticks).toFixed(1)} ms\n`);
  await page.waitForFunction((wanted) => document.querySelectorAll('[data-saved=true]').length >= wanted, tickCount);
  const inRun = page.url();
  const loads = {without: [] as number[], withRun: [] as number[]};
  for (let round = 0; round < rounds; round++) {
    loads.without.push(await load(page, url, 'main bdi[class*=ownValue]', stepCount));
    loads.withRun.push(await load(page, inRun, 'input[type=checkbox][data-run-focus]:checked', tickCount));
  }
  process.stdout.write(`     load without the run ${median(loads.without).toFixed(0)} ms, with all ticks restored ${median(loads.withRun).toFixed(0)} ms\n`);
  report('reload with the run / without', median(loads.withRun) / median(loads.without), 1.5);
}

/** A customer, a technician, and a run that has just begun. */
async function startRun(page: Page, url: string): Promise<void> {
  await page.goto(`${new URL(url).origin}/customers`);
  await page.getByRole('button', {name: 'Add a customer'}).click();
  await page.getByLabel('Name in Trin').fill('Fabrikam');
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await page.getByRole('button', {name: 'Work for this customer'}).first().click();
  await page.locator('[data-switcher]', {hasText: 'Fabrikam'}).waitFor();
  await page.goto(url);
  await page.getByRole('button', {name: 'Start a run for'}).click();
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', {name: 'Start the run'}).click();
  await page.locator('[data-run-bar]').waitFor();
}

/** What this machine takes for the same where there is nothing to do. */
async function tickBareBoxes(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await page.setContent('<input type="checkbox">'.repeat(tickCount));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: throttle});
  const times = await tick(page, 'input');
  await page.close();
  return times;
}

/** Milliseconds from the press of a key to the frame that shows the tick. */
async function tick(page: Page, selector: string): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, {times});
    addEventListener(
      'click',
      ({timeStamp, target}) => {
        const box = target;
        requestAnimationFrame(() => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => {
            if (box instanceof HTMLInputElement && box.checked) times.push(performance.now() - timeStamp);
          };
          port2.postMessage(undefined);
        });
      },
      {capture: true},
    );
  });
  const boxes = page.locator(selector);
  for (let index = 0; index < tickCount; index++) {
    await boxes.nth(index).focus();
    await page.keyboard.press('Space');
    await page.waitForFunction((wanted) => (window as unknown as {times: number[]}).times.length >= wanted, index + 1);
  }
  return await page.evaluate(() => (window as unknown as {times: number[]}).times);
}

/** Milliseconds from the start of a load until so many elements match: without a run, the customer's value in each step. */
async function load(page: Page, url: string, selector: string, wanted: number): Promise<number> {
  // A process of the same site: from a blank page the browser may take another, and forget that it is slowed down.
  await page.goto(new URL('/img/favicon.svg', url).href);
  const seen = page.goto(url).then(() =>
    page.waitForFunction(
      ([what, count]) => {
        if (document.readyState !== 'complete' || document.documentElement.dataset.hasHydrated !== 'true') return 0;
        return document.querySelectorAll(what).length >= count ? performance.now() : 0;
      },
      [selector, wanted] as const,
      {polling: 'raf'},
    ),
  );
  return await (await seen).jsonValue();
}

function report(what: string, value: number, bound: number): void {
  process.stdout.write(`${value <= bound ? 'ok  ' : 'MISS'} ${what}: ${value.toFixed(2)} (≤ ${bound})\n`);
  if (value > bound) process.exitCode = 1;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

await main();
