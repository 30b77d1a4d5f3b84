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
  it.each(['light', 'dark'] as const)('have no fault that axe finds, narrow and wide, in the %s theme, and fit into 320 pixels', async (colorScheme) => {
    for (const path of pages) {
      const {page, close} = await open(prefix + path, {colorScheme, viewport: {width: 320, height: 700}});
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await findAxeFaults(page), path).toEqual([]);
      await page.setViewportSize({width: 1280, height: 900});
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(1280);
      expect(await findAxeFaults(page), path).toEqual([]);
      await close();
    }
  });
});
