import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

declare global {
  interface Window {
    readonly axe: {run: (options: RunOptions) => Promise<AxeResults>};
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it is now. */
export async function findAxeFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return await page.evaluate(async () => {
    // What is right is neither described nor sent; no rule that runs here needs style sheets to be fetched again.
    const {violations} = await window.axe.run({resultTypes: ['violations'], preload: false});
    return violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`);
  });
}
