import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import {describe, expect, it} from 'vitest';
import {useBrowser} from './open.ts';

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['/', '/catalogue', '/procedures/backup365-converge', '/procedures/keepit-microsoft-365?x=1', '/authoring/step-kinds', '/no-such-page'];

declare global {
  interface Window {
    readonly axe: {run: () => Promise<AxeResults>};
  }
}

describe.each(['', '/da', '/de'])('pages below "%s"', (prefix) => {
  it.each(['light', 'dark'] as const)('have no fault that axe finds, in the %s theme', async (colorScheme) => {
    for (const path of pages) {
      const {page, close} = await open(prefix + path, {colorScheme});
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => window.axe.run());
      expect(violations.map(({id, nodes}) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
      await close();
    }
  });

  it('fit into 320 pixels', async () => {
    for (const path of pages) {
      const {page, close} = await open(prefix + path, {viewport: {width: 320, height: 700}});
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      await close();
    }
  });
});
