import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {openCache} from '../../plugins/procedures/cache.ts';
import {openGlyphs} from '../../plugins/procedures/checklist/fonts.ts';
import {openSources} from '../../plugins/procedures/checklist/open-sources.ts';
import {type Order, toOrders} from '../../plugins/procedures/checklist/orders.ts';
import {openPresses} from '../../plugins/procedures/checklist/presses.ts';
import {printOrders} from '../../plugins/procedures/checklist/print-orders.ts';
import {toPageRules} from '../../src/components/checklist/page-rules.ts';
import {Sheet} from '../../src/components/checklist/Sheet.tsx';
import {buildChecklist} from '../../src/procedure/checklist/build-checklist.ts';
import type {ChecklistSource} from '../../src/procedure/checklist/source.ts';
import type {Customer} from '../../src/procedure/customer/customer.ts';

/** What one process took for so many sheets of two pages, each for another customer; `seconds` without the start. */
export interface Printing {
  readonly seconds: number;
  readonly bytes: number;
  /** In megabytes: after 200 sheets, at the end, and at most. */
  readonly early: number;
  readonly late: number;
  readonly peak: number;
}

const siteDir = process.cwd();

async function toBench(count: number): Promise<Order[]> {
  const {sources} = await openSources(siteDir, 'en', {cache: openCache(siteDir), site: 'https://trin.example'});
  const customers = Array.from({length: count}, (_, index): {row: string; customer: Customer} => {
    const domain = `customer-${index}.example`;
    const values = {'tenant-domain': domain, 'tenant-admin-account': `admin@${domain}`};
    return {row: `row-${index}`, customer: {id: `c${index}`, name: `Customer ${index} ApS`, values, kept: {}, changed: '2026-11-20T08:00:00.000Z'}};
  });
  const sheets = [...sources.values()].filter(({procedure}) => procedure.id === 'acronis-microsoft-365').map(toTwoPages);
  return toOrders([{locale: 'en', sources: sheets}], customers, {answers: {}, full: false, large: false});
}

/** Without its longest step, a check with four remedies. */
function toTwoPages(source: ChecklistSource): ChecklistSource {
  const steps = source.procedure.steps.filter(({kind}) => kind !== 'check');
  return {...source, procedure: {...source.procedure, steps}};
}

const megabytes = (bytes: number): number => bytes / 1_000_000;

async function printWithTypst(orders: readonly Order[], folder: string): Promise<Printing> {
  let early = 0;
  const start = performance.now();
  const presses = openPresses(siteDir, orders.length);
  const {files} = await printOrders(orders, {
    presses,
    glyphs: openGlyphs(siteDir),
    paper: 'a4',
    folder,
    onDone: (done) => {
      if (done === 200) early = process.memoryUsage.rss();
    },
  });
  const seconds = (performance.now() - start) / 1000;
  await presses.close();
  if (files.some(({pages}) => pages !== 2)) throw new Error('These sheets have not two pages.');
  const peak = process.resourceUsage().maxRSS / 1000;
  return {seconds, bytes: Math.max(...files.map(({bytes}) => bytes)), early: megabytes(early), late: megabytes(process.memoryUsage.rss()), peak};
}

/** The same sheets as the site shows them, in one warm page. */
async function printWithChromium(orders: readonly Order[], folder: string): Promise<Printing> {
  const [{chromium}, {findChromium, flags}] = await Promise.all([import('playwright-core'), import('../browser/chromium.ts')]);
  const style = readFileSync(fileURLToPath(import.meta.url).replace(/\.mjs$/, '.css'), 'utf8');
  const browser = await chromium.launch({executablePath: findChromium(), args: flags});
  const page = await browser.newPage();
  const start = performance.now();
  let bytes = 0;
  for (const {source, customer, answers, file} of orders) {
    const built = buildChecklist(source, {customer, answers});
    if ('faults' in built) throw new Error('A sheet has faults.');
    const sheet = renderToStaticMarkup(createElement(Sheet, {checklist: built.checklist}));
    await page.setContent(`<style>:root{--trin-sheet-ink:#000}${style}${toPageRules([built.checklist])}</style><div data-sheet="1">${sheet}</div>`);
    const pdf = await page.pdf({format: 'A4', tagged: true});
    writeFileSync(path.join(folder, file), pdf);
    bytes = Math.max(bytes, pdf.length);
  }
  const seconds = (performance.now() - start) / 1000;
  await browser.close();
  return {seconds, bytes, early: 0, late: 0, peak: 0};
}

const [engine = '', count = '1'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'trin-bench-'));
const orders = await toBench(Number(count));
const result = engine === 'typst' ? await printWithTypst(orders, folder) : await printWithChromium(orders, folder);
rmSync(folder, {recursive: true});
process.stdout.write(JSON.stringify(result));
