import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {type Browser, chromium, type Page} from 'playwright-core';
import {serve} from './browser/build-site.ts';
import {findChromium, flags} from './browser/chromium.ts';

const root = path.resolve(path.dirname(process.argv[1] ?? ''), '..');
const built = path.join(root, 'build');
const folder = path.join(root, '.github/screenshots');

/** Takes the pictures of the README from the built site, as a technician would have it in the middle of a day. */
async function main(): Promise<void> {
  if (!existsSync(built)) throw new Error('There is no built site: npm run build makes one.');
  mkdirSync(folder, {recursive: true});
  const {address, close} = await serve(built);
  const browser = await chromium.launch({executablePath: findChromium(), args: flags});
  try {
    await takeAll(browser, address);
  } finally {
    await browser.close();
    await close();
  }
}

async function takeAll(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}, colorScheme: 'light', timezoneId: 'Europe/Copenhagen'});
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-20T08:00:00Z');
  page.setDefaultTimeout(60_000);
  const shoot = async (name: string, url?: string): Promise<void> => {
    if (url !== undefined) await page.goto(address + url, {waitUntil: 'networkidle'});
    await page.screenshot({path: path.join(folder, `${name}.png`)});
  };
  await addCustomer(page, address);
  await startRun(page, `${address}/procedures/keepit-microsoft-365`);
  await shoot('run');
  await shoot('start', '/');
  await page.locator('.navbar [type=search]').fill('security group');
  await page.locator('.navbar ol a').first().waitFor();
  await shoot('search');
  await shoot('checklist', '/checklists/keepit-microsoft-365');
  await page.emulateMedia({colorScheme: 'dark'});
  await page.setViewportSize({width: 390, height: 800});
  await shoot('phone', '/de/procedures/backup365-converge');
}

async function addCustomer(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/customers`);
  await page.getByRole('button', {name: 'Add a customer'}).click();
  await page.getByLabel('Name in Trin').fill('Fabrikam Nordic');
  await page.getByLabel('Domain of the tenant').fill('fabrikam.example');
  await page.getByLabel('Administrator account of the tenant').fill('admin@fabrikam.example');
  await page.getByRole('button', {name: 'Save', exact: true}).click();
  await page.getByRole('button', {name: 'Work for this customer'}).first().click();
  await page.locator('[data-switcher]', {hasText: 'Fabrikam'}).waitFor();
}

/** Requirements and the first step are ticked. */
async function startRun(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', {name: 'Start a run for'}).click();
  await page.getByLabel('Your name').fill('Ada Lovelace');
  await page.getByRole('button', {name: 'Start the run'}).click();
  await page.locator('[data-run-bar]').waitFor();
  for (let count = 0; count < 5; count++) await page.locator('input[type=checkbox][data-run-focus]:not(:checked)').first().click();
  await page.keyboard.press('F8');
}

await main();
