import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, inject, test} from 'vitest';
import {useBrowser} from './open.ts';

const build = path.resolve(import.meta.dirname, '../../build');
const pages = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html'));

describe('security', () => {
  const open = useBrowser();

  test('every answer carries the strict policy and the usual headers', async () => {
    for (const wanted of ['/', '/da/procedures/keepit-microsoft-365', '/nowhere', '/procedures.json', '/img/logo.svg']) {
      const {headers} = await fetch(inject('site') + wanted);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, wanted).toContain("default-src 'none'; script-src 'self' 'sha256-");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-cache');
    }
  });

  test('hashed files are kept, pages are asked for again', async () => {
    const html = await (await fetch(inject('site'))).text();
    const script = /src=(\/assets\/js\/main\.\w+\.js)/.exec(html)?.[1] ?? '';
    expect((await fetch(inject('site') + script)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const first = await fetch(`${inject('site')}/catalogue`);
    const again = await fetch(`${inject('site')}/catalogue`, {headers: {'if-none-match': first.headers.get('etag') ?? ''}});
    expect(again.status).toBe(304);
  });

  test('what is for the server only is not served, and nothing outside of the site is', async () => {
    for (const wanted of ['/_headers', '/nginx-security.conf', '/..%2fpackage.json', '/%2e%2e/package.json', '/%00', '/%zz']) {
      const {status} = await fetch(inject('site') + wanted);
      expect([400, 404], wanted).toContain(status);
    }
    expect((await fetch(inject('site'), {method: 'POST'})).status).toBe(405);
  });

  test('every page names each script that stands in it, and has no handlers or styles of its own', () => {
    expect(pages.length).toBeGreaterThan(60);
    for (const name of pages) {
      const html = readFileSync(path.join(build, name), 'utf8');
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
      const scripts = html.split(/<script(?![^>]*\s(?:src=|type=application))[^>]*>/).slice(1);
      expect(scripts.length, name).toBeGreaterThan(0);
      for (const script of scripts) {
        const hash = createHash('sha256')
          .update(script.slice(0, script.indexOf('</script>')))
          .digest('base64');
        expect(policy, name).toContain(`'sha256-${hash}'`);
      }
      expect(html, name).not.toMatch(/<style|<[a-z][^>"]*\son[a-z]+=/);
    }
  });

  test('a script that was put into a page does not run, nor an event handler, nor eval', async () => {
    const {page, problems, close} = await open('/procedures/keepit-microsoft-365');
    const result = await page.evaluate(async () => {
      const script = document.createElement('script');
      const refused: string[] = [];
      const attempt = (name: string, act: () => void): void => {
        try {
          act();
        } catch (error) {
          refused.push(`${name}: ${(error as Error).name}`);
        }
      };
      attempt('text', () => {
        script.textContent = 'window.ran = 1';
        document.body.append(script);
      });
      attempt('markup', () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = 2">'));
      attempt('address', () => Object.assign(document.createElement('script'), {src: 'https://evil.example/x.js'}));
      // The browser lets a debugger evaluate; what comes later is the page's own.
      await new Promise((resolve) => setTimeout(resolve, 200));
      attempt('eval', () => new Function('window.ran = 3')());
      return {ran: Reflect.get(window, 'ran') as unknown, refused, images: document.querySelectorAll('img[src=x]').length};
    });
    expect(result).toEqual({ran: undefined, refused: ['text: TypeError', 'address: TypeError', 'eval: EvalError'], images: 0});
    expect(problems.some((problem) => problem.startsWith('forbidden by'))).toBe(true);
    await close();
  });

  test('a script in the text of the page itself does not run', async () => {
    const {page, problems, close} = await open('/');
    await page.route('**/catalogue', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '<div id=__docusaurus>',
        '<script>window.ran = 1</script><b onclick="window.ran = 2">x</b><div id=__docusaurus>',
      );
      await route.fulfill({response, body});
    });
    await page.goto(`${inject('site')}/catalogue`);
    await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
    await page.evaluate(() => document.querySelector<HTMLElement>('b[onclick]')?.click());
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(problems.join('\n')).toContain('forbidden by script-src-elem');
    expect(problems.join('\n')).toContain('forbidden by script-src-attr');
    await close();
  });

  test('titles come into the table of contents when one goes on to another page', async () => {
    const {page, problems, close} = await open('/catalogue');
    await page.locator('main a[href*="/procedures/"]').first().click();
    await page.waitForSelector('.table-of-contents a');
    expect(await page.locator('.table-of-contents a').first().textContent()).not.toBe('');
    expect(problems).toEqual([]);
    await close();
  });

  test('the bar shows that a page is long in coming', async () => {
    const {page, problems, close} = await open('/catalogue');
    await page.route('**/assets/js/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.locator('main a[href*="/procedures/"]').last().click();
    await page.locator('#nprogress .bar').waitFor();
    await page.locator('article h1').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
