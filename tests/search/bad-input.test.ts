import {describe, expect, it} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {openSite} from './open-site.ts';

const longWords = Array.from({length: 400}, (_, index) => `sikerhedsgrupen${index.toString(36)}xqz`).join(' ');
const inputs: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \t\n\u00a0 ',
  'one letter': 'a',
  '10,000 letters': 'a'.repeat(10_000),
  '10,000 characters of words': longWords.slice(0, 10_000),
  '10,000 ligatures': 'ﷺ'.repeat(10_000),
  '10,000 combining marks': `a${'\u0301'.repeat(10_000)}`,
  punctuation: '!?.,;:-–—_/\\|@#$%^&*()[]{}<>"\'`~=+',
  'regular expression': '(a+)+$ [^a-z]*? .{1,9999} \\b(?<!x)\\1 (?:(?:a*)*)*',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script>&lt;b&gt;',
  'right to left': 'إعادة تعيين كلمة المرور שחזור גיבוי \u202Ebackup\u202C',
  emoji: '👨‍👩‍👧 🔥🔥🔥 backup 🇩🇰',
  nul: 'backup\u0000keepit\u0000',
  'half a surrogate pair': '\ud83d backup \udc69',
  'names of objects': '__proto__ constructor hasOwnProperty toString',
  'separators of the index': 'a\tb\nc\fd =keepit',
};

describe.each(locales)('in %s', (locale) => {
  it.each(Object.keys(inputs))('%s gives a result or nothing, at once', async (name) => {
    const {search} = await openSite(45, locale);
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const start = process.cpuUsage();
      const {hits, total} = await search.find(inputs[name] ?? '');
      times.push(process.cpuUsage(start).user / 1000);
      expect(hits.length).toBeLessThanOrEqual(total);
    }
    expect(Math.min(...times)).toBeLessThan(50);
    await expect(search.suggest(inputs[name] ?? '')).resolves.toBeInstanceOf(Array);
  });
});
