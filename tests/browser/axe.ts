import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe: {run: () => Promise<AxeResults>};
  }
}

/** What axe finds wrong with a page as it stands, a line each. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => window.axe.run());
  return violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`);
}
