import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, inject} from 'vitest';
import {flags} from './chromium.ts';

export interface Opened {
  readonly page: Page;
  /** What the page complained about, and whom it asked outside of the site. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

/** Of the site's origin and no page: where nothing is to be seen before the browser keeps something. The browser looks for a picture of it that no site needs. */
export const plainFile = '/customers.schema.json';

/** Opens pages of the built site, each in a browser profile of its own. Nothing is kept for work offline, so that tests may answer for the site. */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Opened> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: inject('chromium'), args: flags});
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, serviceWorkers: 'block', ...options});
    const problems: string[] = [];
    const page = await context.newPage();
    await watchPolicy(page, problems);
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !message.location().url.endsWith('/favicon.ico') && problems.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('site')) && !request.url().startsWith('data:')) problems.push(`asked ${request.url()}`);
    });
    await page.goto(inject('site') + path);
    if (options.javaScriptEnabled !== false && !path.endsWith('.json')) await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
    return {page, problems, close: () => context.close()};
  };
}

/** What the policy forbade is a problem, also where the page itself takes no notice of it. */
export async function watchPolicy(page: Page, problems: string[]): Promise<void> {
  await page.exposeBinding('reportViolation', (_, text: string) => problems.push(text));
  await page.addInitScript(() => {
    const report = (text: string): void => Reflect.get(window, 'reportViolation')(text);
    addEventListener('securitypolicyviolation', (event) => report(`forbidden by ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));
  });
}
