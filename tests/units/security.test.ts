import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {toHeadersFile, toNginxFile} from '../../plugins/procedures/security/header-files.ts';
import {toHeaders} from '../../plugins/procedures/security/headers.ts';
import {joinParts, toInlineParts} from '../../plugins/procedures/security/inline-parts.ts';
import {partsOf, policyOf, toHeaderPolicy, toPolicy, withPolicy} from '../../plugins/procedures/security/policy.ts';
import {listInlineParts, securePages} from '../../plugins/procedures/security/secure-pages.ts';
import {headersFor, parseHeaderRules} from '../../plugins/procedures/server/header-rules.ts';
import {guardSinks, toOwnScript, toPlainMarkup} from '../../src/components/security/trusted-types.ts';

// printf 'alert(1)' | openssl dgst -sha256 -binary | base64
const alertHash = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";
// printf 'color:red' | openssl dgst -sha256 -binary | base64
const redHash = "'sha256-8f935d27GvUutRyY9yWScUMiFUk4WTdZURISiYfPOeQ='";

describe('inline parts', () => {
  test('a script in the page is named, each once', () => {
    expect(toInlineParts('<script>alert(1)</script><p><SCRIPT defer data-x=">">alert(1)</SCRIPT >').scripts).toEqual([alertHash]);
    expect(toInlineParts('<script type=module>alert(1)</script><script type="text/javascript">alert(1)</script>').scripts).toEqual([alertHash]);
  });

  test('scripts of the site and data are not', () => {
    const html =
      '<script src=/a.js></script><script src="/b.js" defer></script><script type="application/ld+json">{"a": 1}</script><script type=application/json>1</script>';
    expect(toInlineParts(html).scripts).toEqual([]);
  });

  test('a style attribute is named by what it says', () => {
    expect(toInlineParts('<p class="a>b" style="color:red"><i style=color:red>').styles).toEqual([redHash]);
    expect(toInlineParts("<p style='c&#x6f;lor&#58;red'>").styles).toEqual([redHash]);
    expect(toInlineParts('<p data-style="color:red" title=" style=color:red">style="color:red"</p>').styles).toEqual([]);
  });

  test('quotes in a style are those that the browser reads', () => {
    expect(toInlineParts('<p style="font-family:&quot;A &amp; B&quot;">').styles).toEqual(toInlineParts(`<p style='font-family:"A & B"'>`).styles);
  });
});

describe('the policy', () => {
  const parts = {scripts: [alertHash], styles: [redHash]};

  test('allows no script in the page but those named, and no eval', () => {
    expect(toPolicy(parts)).toContain(`script-src 'self' ${alertHash};`);
    expect(toPolicy(parts)).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(toPolicy({scripts: [], styles: []})).toContain("script-src 'self';");
    expect(toPolicy({scripts: [], styles: []})).not.toContain('style-src-attr');
  });

  test('stands before everything else of a page, and is read back', () => {
    const html = withPolicy('<!doctype html><html><head><meta charset=UTF-8><script>alert(1)</script></head>', toPolicy(parts));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
    expect(partsOf(policyOf(html) ?? '')).toEqual(parts);
    expect(() => withPolicy('<p>', '')).toThrow('head');
  });

  test('only the header forbids frames, and it stays short enough for every host', () => {
    expect(toHeaderPolicy(parts)).toContain("frame-ancestors 'none'");
    expect(toPolicy(parts)).not.toContain('frame-ancestors');
    const many = {scripts: [alertHash], styles: Array.from({length: 40}, (_, index) => redHash.replace('8f93', `${1000 + index}`))};
    expect(toHeaderPolicy(many).length).toBeLessThan(1900);
    expect(toHeaderPolicy(many)).toContain("; style-src-attr 'unsafe-inline';");
    expect(toHeaderPolicy(many)).toContain(`script-src 'self' ${alertHash};`);
  });
});

describe('pages of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'trin-security-'));
    mkdirSync(path.join(folder, 'da'));
    writeFileSync(path.join(folder, 'index.html'), '<head></head><script>alert(1)</script>');
    writeFileSync(path.join(folder, 'da/index.html'), '<head></head><p style="color:red">');
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  test('each gets a policy of its own, once; the header names what any of them has', () => {
    securePages(folder);
    const first = readFileSync(path.join(folder, 'index.html'), 'utf8');
    securePages(folder);
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe(first);
    expect(partsOf(policyOf(first) ?? '')).toEqual({scripts: [alertHash], styles: []});
    expect(listInlineParts(folder)).toEqual({scripts: [alertHash], styles: [redHash]});
  });
});

describe('the files for hosts', () => {
  const site = {url: 'https://runbooks.example.com', roots: ['/', '/da/']};
  const headers = toHeaders(joinParts([{scripts: [alertHash], styles: []}]), site.url);

  test('every answer carries the policy, only hashed files are kept', () => {
    const rules = parseHeaderRules(toHeadersFile(headers, site));
    expect(headersFor(rules, '/procedures/x')).toEqual(headers);
    expect(headersFor(rules, '/da/assets/js/main.1.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersFor(rules, '/sw.js')['Cache-Control']).toBe('no-cache');
    expect(headersFor(rules, '/sw.json')['Cache-Control']).toBeUndefined();
  });

  test('nginx sends the same, also for hashed files', () => {
    const text = toNginxFile(headers, site);
    expect(text.match(/Content-Security-Policy/g)).toHaveLength(2);
    expect(text).toContain('add_header Cache-Control "no-cache" always;');
    expect(text).toContain('location ~ ^(?:/|/da/)assets/ {');
    expect(text).toContain('  add_header Cache-Control "public, max-age=31536000, immutable";');
  });

  test('https for good is asked for only where the site has it', () => {
    expect(headers['Strict-Transport-Security']).toBe('max-age=31536000');
    expect(toHeaders({scripts: [], styles: []}, 'http://localhost:3000')).not.toHaveProperty('Strict-Transport-Security');
    expect(toHeadersFile({}, {...site, url: 'http://localhost:3000'})).toMatch(/^# Built for an address without https/);
  });
});

describe('trusted types', () => {
  test('titles keep plain marks and nothing else', () => {
    expect(toPlainMarkup('Run <code>a &lt; b</code> <em>now</em>')).toBe('Run <code>a &lt; b</code> <em>now</em>');
    const bar = '<div class="bar" role="bar"><div class="peg"></div></div>';
    expect(toPlainMarkup(bar)).toBe(bar);
    const footer = '© <a href="https://a.example/b?c=1&amp;d" target="_blank" rel="noopener noreferrer">A</a><br>';
    expect(toPlainMarkup(footer)).toBe(footer);
    expect(toPlainMarkup('<a href="javascript:alert(1)">')).toBe('&lt;a href="javascript:alert(1)">');
    expect(toPlainMarkup('<div class="a" onclick="b">')).toBe('&lt;div class="a" onclick="b">');
    expect(toPlainMarkup('<div class="a"onclick=b>')).toBe('&lt;div class="a"onclick=b>');
    expect(toPlainMarkup('<img src=x onerror=alert(1)><script>1</script>')).toBe('&lt;img src=x onerror=alert(1)>&lt;script>1&lt;/script>');
    expect(toPlainMarkup('<code onclick=alert(1)>')).toBe('&lt;code onclick=alert(1)>');
    expect(toPlainMarkup('<b/onclick=alert(1)>')).toBe('&lt;b/onclick=alert(1)>');
  });

  test('only scripts of the site are loaded', () => {
    expect(toOwnScript('/assets/js/a.js', 'https://a.example')).toBe('/assets/js/a.js');
    expect(() => toOwnScript('//b.example/a.js', 'https://a.example')).toThrow(TypeError);
    expect(() => toOwnScript('data:text/javascript,1', 'https://a.example')).toThrow(TypeError);
  });

  test('one policy, where the browser knows them and has none yet', () => {
    const createPolicy = vi.fn();
    guardSinks(undefined, 'https://a.example');
    guardSinks({defaultPolicy: {}, createPolicy}, 'https://a.example');
    expect(createPolicy).not.toHaveBeenCalled();
    guardSinks({defaultPolicy: null, createPolicy}, 'https://a.example');
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('default', {createHTML: expect.any(Function), createScriptURL: expect.any(Function)});
  });
});
