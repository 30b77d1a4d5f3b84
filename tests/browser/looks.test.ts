import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {describe, expect, inject, it} from 'vitest';
import {expectLook} from '../expect-look.ts';
import {root} from '../host.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();
const fonts = path.join(root, 'node_modules/@expo-google-fonts');
const faces = {
  400: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  600: 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  700: 'noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

/** A page as every machine shows it: in fonts of the project, without what moves. */
async function show(url: string, options: BrowserContextOptions = {}): Promise<{page: Page; close: () => Promise<void>}> {
  const {page, close} = await open('/404.html', {bypassCSP: true, reducedMotion: 'reduce', ...options});
  await page.route('**/look-fonts/**', (route) => route.fulfill({path: path.join(fonts, new URL(route.request().url()).pathname.replace('/look-fonts/', ''))}));
  await page.goto(inject('site') + url, {waitUntil: 'networkidle'});
  const rules = Object.entries(faces).map(([weight, file]) => `@font-face { font-family: Look; font-weight: ${weight}; src: url(/look-fonts/${file}) }`);
  await page.addStyleTag({content: `${rules.join('\n')}\n:root { --trin-font: Look; --trin-font-mono: Look }\n* { caret-color: transparent !important }`});
  await page.evaluate(() => document.fonts.ready);
  return {page, close};
}

async function pictureOf(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.screenshot());
}

const looks: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ['start', '/', {viewport: {width: 1024, height: 700}}],
  ['procedure', '/procedures/keepit-microsoft-365', {viewport: {width: 1280, height: 1800}}],
  ['questions', '/da/procedures/backup365-converge', {viewport: {width: 768, height: 900}, colorScheme: 'dark'}],
  ['phone', '/de/procedures/mindtime-microsoft-365', {viewport: {width: 390, height: 1600}}],
  ['catalogue', '/de/catalogue', {viewport: {width: 390, height: 900}}],
  ['checklist', '/checklists/acronis-microsoft-365', {viewport: {width: 1024, height: 1100}}],
];

describe('the look of a page', () => {
  it.each(looks)('%s', async (name, url, options) => {
    const {page, close} = await show(url, options);
    expectLook(await pictureOf(page), path.join(import.meta.dirname, 'looks', name));
    await close();
  });
});

it('reads the fonts that are there', () => {
  for (const file of Object.values(faces)) expect(readFileSync(path.join(fonts, file)).length).toBeGreaterThan(10_000);
});
