import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

declare global {
  interface Window {
    readonly axe: {run: () => Promise<AxeResults>};
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it is now. */
export async function findAxeFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const {violations} = await page.evaluate(() => window.axe.run());
  return violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`);
}
