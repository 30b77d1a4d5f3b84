import {gzipSync} from 'node:zlib';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {serve} from '../browser/build-site.ts';
import {findChromium, flags} from '../browser/chromium.ts';
import {build, makeSites} from './build-sites.ts';

const rounds = Number(process.env.ROUNDS ?? 15);
const throttle = 4;
const path = '/procedures/procedure-3';
const allowance = 15;

interface Visit {
  readonly largestPaint: number;
  /** From the press of a button that both sites have to the next paint. */
  readonly interaction: number;
  readonly shift: number;
  /** Of all scripts, with gzip. */
  readonly kilobytes: number;
}

/** One page of a procedure with Trin and with the host alone, in turn, each in a fresh profile and with a slowed processor. */
async function main(): Promise<void> {
  const sites = makeSites(5);
  const browser = await chromium.launch({executablePath: findChromium(), args: flags});
  try {
    for (const site of [sites.stock, sites.trin]) build(site);
    const [stock, trin] = await Promise.all([serve(`${sites.stock}/build`), serve(`${sites.trin}/build`)]);
    const visits: {stock: Visit; trin: Visit}[] = [];
    for (let round = 0; round < rounds; round++) visits.push({stock: await visit(browser, stock.address), trin: await visit(browser, trin.address)});
    print(visits);
    await Promise.all([stock.close(), trin.close()]);
  } finally {
    await browser.close();
    sites.remove();
  }
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  try {
    const page = await context.newPage();
    const scripts = noteScripts(page);
    await page.addInitScript(observe);
    await slowDown(context, page);
    await page.goto(address + path, {waitUntil: 'networkidle'});
    await page.waitForTimeout(500);
    await page.locator('.navbar button[class*=toggleButton]:visible').first().click();
    await page.waitForTimeout(500);
    return {...(await page.evaluate(() => globalThis.measured)), kilobytes: await scripts()};
  } finally {
    await context.close();
  }
}

declare global {
  var measured: Omit<Visit, 'kilobytes'>;
}

/** Runs in the page, before all else there. */
function observe(): void {
  const measured = {largestPaint: 0, interaction: 0, shift: 0};
  globalThis.measured = measured;
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true, ...(type === 'event' && {durationThreshold: 16})});
  watch('largest-contentful-paint', ({startTime}) => {
    measured.largestPaint = startTime;
  });
  watch('event', ({duration}) => {
    measured.interaction = Math.max(measured.interaction, duration);
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry) measured.shift += Number(entry.value);
  });
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: throttle});
}

function noteScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body, {level: 9}).length / 1000));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function print(visits: readonly {readonly stock: Visit; readonly trin: Visit}[]): void {
  process.stdout.write(`median of ${rounds} visits, processor slowed ${throttle} times\n`);
  for (const name of ['stock', 'trin'] as const) {
    const of = (part: keyof Visit): number => median(visits.map((round) => round[name][part]));
    process.stdout.write(
      `${name}: largest paint ${of('largestPaint').toFixed(0)} ms, interaction ${of('interaction').toFixed(0)} ms, ${of('kilobytes').toFixed(1)} KB of script\n`,
    );
  }
  // The host's page is painted early or late, and little between: the median of ratios jumps, their geometric mean does not.
  const ratio = (part: keyof Visit): number => Math.exp(mean(visits.map(({stock, trin}) => Math.log(trin[part] / stock[part]))));
  judge('largest paint / that of the host', ratio('largestPaint'), 1.1);
  judge('interaction / that of the host', ratio('interaction'), 1.1);
  judge('layout shift', Math.max(...visits.map(({trin}) => trin.shift)), 0);
  judge('KB of script more than the host', median(visits.map(({stock, trin}) => trin.kilobytes - stock.kilobytes)), allowance);
}

function judge(name: string, figure: number, limit: number): void {
  process.stdout.write(`${figure <= limit ? 'ok  ' : 'OVER'} ${name}: ${figure.toFixed(3)} (at most ${limit})\n`);
  if (figure > limit) process.exitCode = 1;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

await main();
