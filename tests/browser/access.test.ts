import {describe, expect, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();
const pages = [
  '/',
  '/catalogue',
  '/customers',
  '/runs',
  '/translations',
  '/procedures/backup365-converge',
  '/procedures/keepit-microsoft-365?x=1',
  '/authoring/step-kinds',
  '/no-such-page',
  '/search?q=backup',
];

describe.each(['', '/da', '/de'])('pages below "%s"', (prefix) => {
  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('have no fault that axe finds, in the %s theme, and fit into %i pixels', async (colorScheme, width) => {
    for (const path of pages) {
      const {page, close} = await open(prefix + path, {colorScheme, viewport: {width, height: 800}});
      await page.waitForLoadState('networkidle');
      expect(await findAxeFaults(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      await close();
    }
  });
});
