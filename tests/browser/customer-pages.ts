import type {Page} from 'playwright-core';
import {inject} from 'vitest';

/** A CSV of two customers, as somebody would have it. */
export const twoCustomers =
  'name,tenant-domain,tenant-admin-account,encryption-key\nNordic Bakers A/S,nordic.example,admin@nordic.example,yes\nFabrikam,fabrikam.example,,\n';

export const words = {
  '': {import: 'Import', show: 'Show what it becomes', all: /^Import \d+ customers?$/, no: 'No customer', customer: 'Customer:'},
  '/da': {import: 'Importér', show: 'Vis, hvad det bliver til', all: /^Importér \d+ kunder?$/, no: 'Ingen kunde', customer: 'Kunde:'},
  '/de': {import: 'Importieren', show: 'Anzeigen, was daraus wird', all: /^\d+ Kunden importieren$/, no: 'Kein Kunde', customer: 'Kunde:'},
} as const;
export type Prefix = keyof typeof words;
export const prefixes: readonly Prefix[] = ['', '/da', '/de'];

export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(inject('site') + path);
  await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
}

/** Shows what a text becomes, from the list of customers. */
export async function previewText(page: Page, text: string, prefix: Prefix = ''): Promise<void> {
  await page.getByRole('button', {name: words[prefix].import, exact: true}).click();
  await page.locator('textarea').fill(text);
  await page.getByRole('button', {name: words[prefix].show}).click();
  await page.locator('#import-preview').waitFor();
}

/** Imports all of it; the list is shown then. */
export async function importText(page: Page, text: string, prefix: Prefix = ''): Promise<void> {
  await previewText(page, text, prefix);
  await page.getByRole('button', {name: words[prefix].all}).click();
  await page.locator('#kept-here').waitFor();
}

/** Whom the navigation bar names; it does so once the choice is on the disk. Undefined where it names nobody. */
export async function chosenName(page: Page): Promise<string | undefined> {
  return (await page.locator('[data-switcher] bdi').allInnerTexts()).at(-1)?.trim();
}

/** Everything that the browser keeps for the site, as one text. */
export async function readKept(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const found: unknown[] = [{...localStorage}, {...sessionStorage}, document.cookie];
    for (const {name = ''} of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          reading.onsuccess = resolve;
        });
        found.push(reading.result);
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
