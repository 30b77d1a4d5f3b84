import {describe, expect, inject, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {plainFile, useBrowser} from './open.ts';

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
    const {page, close} = await open(plainFile, {colorScheme});
    for (const path of pages) {
      await page.setViewportSize({width: 320, height: 700});
      await page.goto(inject('site') + prefix + path, {waitUntil: 'networkidle'});
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await findAxeFaults(page), path).toEqual([]);
      await page.setViewportSize({width: 1280, height: 900});
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(1280);
      expect(await findAxeFaults(page), path).toEqual([]);
    }
    await close();
  });
});

describe('axe', () => {
  it('is heard where it finds a fault', async () => {
    const {page, close} = await open('/catalogue');
    await page.locator('main').evaluate((main) => main.append(document.createElement('img')));
    expect(await findAxeFaults(page)).toEqual(['image-alt <img>']);
    await close();
  });
});
