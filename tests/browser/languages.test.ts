import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, inject, it} from 'vitest';
import type {Catalogue} from '../../src/procedure/catalogue.ts';
import {type Locale, locales, sourceLocale, targetLocales} from '../../src/procedure/locale.ts';
import {root} from '../host.ts';
import {useBrowser} from './open.ts';
import {type PageTexts, readTexts} from './page-texts.ts';

const open = useBrowser();
const build = path.join(root, 'build');
const prefixes: readonly string[] = targetLocales.map((locale) => `${locale}/`);
const prefixOf = (locale: Locale): string => (locale === sourceLocale ? '' : `/${locale}`);

/** Every page that the build wrote in one language, without the language: `/catalogue`, `/404.html`. */
function pagesOf(locale: Locale): string[] {
  const files = readdirSync(path.join(build, prefixOf(locale)), {recursive: true}).map(String);
  return files
    .filter((file) => file.endsWith('.html') && (locale !== sourceLocale || !prefixes.some((prefix) => file.startsWith(prefix))))
    .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
    .sort();
}

function catalogueOf(locale: Locale): Catalogue['procedures'] {
  return JSON.parse(readFileSync(path.join(build, prefixOf(locale), 'procedures.json'), 'utf8')).procedures;
}

const pages = new Map<Locale, Map<string, PageTexts>>();
const textsOf = (locale: Locale): [string, PageTexts][] => [...(pages.get(locale) ?? [])];
/** All but what stands in for a page that is not kept offline, at that page's address. */
const addressedOf = (locale: Locale): [string, PageTexts][] => textsOf(locale).filter(([wanted]) => wanted !== '/offline.html');

beforeAll(async () => {
  for (const locale of locales) {
    const {page, close} = await open(`${prefixOf(locale)}/`);
    const texts = new Map<string, PageTexts>();
    for (const wanted of pagesOf(locale)) {
      await goTo(page, inject('site') + prefixOf(locale) + wanted);
      texts.set(wanted, await readTexts(page));
    }
    pages.set(locale, texts);
    await close();
  }
});

async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  // The page for what is not kept offline stands without scripts.
  if (!url.endsWith('/offline.html')) await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
}

it('has the same pages in every language', () => {
  const [source, ...others] = locales.map(pagesOf);
  expect(source).toEqual(expect.arrayContaining(['/', '/404.html', '/catalogue']));
  for (const other of others) expect(other).toEqual(source);
});

describe.each(locales)('each page in %s', (locale) => {
  it('names its language', () => {
    for (const [wanted, {lang}] of textsOf(locale)) expect(lang, wanted).toBe(locale);
  });

  it('has a text for every key, and a value for every word in braces', () => {
    for (const [wanted, {all, texts}] of textsOf(locale)) {
      expect(
        all.filter((text) => /(?:^|\s)(?:trin|theme)\.[a-zA-Z]+\.[a-zA-Z.]+/.test(text)),
        wanted,
      ).toEqual([]);
      expect(
        texts.filter((text) => /\{[a-zA-Z]+\}/.test(text) && !wanted.startsWith('/authoring/')),
        wanted,
      ).toEqual([]);
    }
  });

  it('has a title of its own', () => {
    const titles = addressedOf(locale).map(([wanted, {title}]) => [wanted, title]);
    expect(titles.filter(([wanted, title]) => wanted !== '/' && !/^.+ \| Trin$/.test(title ?? ''))).toEqual([]);
    expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
  });

  it('leads to itself in every language', () => {
    const ids = new Map(locales.flatMap((each) => catalogueOf(each).map(({url, id}): [string, string] => [url, id])));
    for (const [wanted, {alternates}] of addressedOf(locale)) {
      expect(Object.keys(alternates).sort(), wanted).toEqual([...locales, 'x-default'].sort());
      const own = ids.get(prefixOf(locale) + wanted);
      for (const [language, address] of Object.entries(alternates)) {
        const {pathname} = new URL(address);
        expect(
          [pathname, path.join(pathname, 'index.html')].some((file) => file.endsWith('.html') && existsSync(path.join(build, file))),
          address,
        ).toBe(true);
        expect(ids.get(pathname), address).toBe(own);
        const prefix = language === 'x-default' ? '' : prefixOf(language as Locale);
        expect(pathname, wanted).toBe(wanted === '/' ? `${prefix}/` : prefix + wanted);
      }
    }
  });
});

function toNames({product, tags}: Catalogue['procedures'][number]): string[] {
  return [product.name, ...tags];
}

/** Texts that are right in Danish and German although English has them too, by their reason. Names of products and tags come from the catalogue. */
const alike: Readonly<Record<string, RegExp>> = {
  'the name of this site': /^(?:Trin|\| Trin)$/,
  'the name of the language in the menu, in that language': /^(?:Dansk|Deutsch|English)$/,
  'an international word': /^(?:Tags?:?|Tags \| Trin|Version:?|Revision|Problem:|Optional|info|Ticket|Name)$/,
  'a Danish preposition': /^Under$/,
  'a host, or a zone of the IANA data base': /^(?:[a-z]+(?:\.[a-z]+)+|\d\d:\d\d [A-Z]\w+\/\w+)$/,
  'the name of a Microsoft product or plan': /^(?:Entra ID|Microsoft (?:365 [\w ]+|Outlook Free account))$/,
  'the title of an article, in the language that it is written in': /^(?:Backing up Microsoft \(Office\) 365 Guide|(?:Zuweisen|Gewähren|Erteilen) [\p{L} ]+)$/u,
};

describe.each(targetLocales)('each page in %s', (locale) => {
  it('says nothing in English that is not marked as English', () => {
    const names = new Set(catalogueOf(sourceLocale).flatMap(toNames));
    const isAlike = (text: string): boolean => names.has(text) || Object.values(alike).some((pattern) => pattern.test(text));
    const english = pages.get(sourceLocale);
    const left = textsOf(locale).flatMap(([wanted, {texts}]) => {
      const same = new Set(english?.get(wanted)?.all);
      return texts.filter((text) => same.has(text) && /\p{L}{2}/u.test(text) && !isAlike(text)).map((text) => `${wanted}: ${text}`);
    });
    expect([...new Set(left)]).toEqual([]);
  });

  it('has no English word in its own words', () => {
    const words =
      /\b(?:the|this|that|these|with|your|you|which|from|when|where|are|and|of|about|opens|next|previous|copy|copied|expand|collapse|toggle|skip|steps|page|on this)\b/i;
    const left = textsOf(locale).flatMap(([wanted, {texts}]) => texts.filter((text) => words.test(text)).map((text) => `${wanted}: ${text}`));
    expect(left).toEqual([]);
  });
});

describe('a switch of language', () => {
  const asking = () => {
    const found = catalogueOf('da').find(({questions}) => questions.length > 0);
    const question = found?.questions[0];
    const answer = question?.answers.at(-1);
    const step = found?.steps.filter(({when}) => !when).at(-1);
    if (!found || !question || !answer || !step) throw new Error('No procedure asks a question.');
    return {found, question, answer, step};
  };

  it('keeps the page, the answers, all else in the link, and the step one is at', async () => {
    const {found, question, answer, step} = asking();
    const {page, problems, close} = await open(`${found.url}?kept=1&${question.id}=${answer.id}#${step.id}`);
    await page.locator('.navbar__item.dropdown', {hasText: 'Dansk'}).hover();
    await page.getByRole('link', {name: 'Deutsch'}).click();
    await page.waitForURL(/\/de\//);
    await page.waitForSelector('html[data-has-hydrated=true]', {state: 'attached'});
    const url = new URL(page.url());
    expect(url.pathname).toBe(found.url.replace(/^\/da\//, '/de/'));
    expect([url.searchParams.get('kept'), url.searchParams.get(question.id), url.hash]).toEqual(['1', answer.id, `#${step.id}`]);
    await expect.poll(() => page.locator(`input[type=radio][value="${answer.id}"]`).first().isChecked()).toBe(true);
    await expect
      .poll(() =>
        page.locator(`[id="${step.id}"]`).evaluate((element) => {
          const {top, bottom} = element.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        }),
      )
      .toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('keeps an answer that was given just now', async () => {
    const {found, question, answer} = asking();
    const {page, close} = await open(found.url);
    await page.locator(`input[type=radio][value="${answer.id}"]`).first().check();
    await expect.poll(() => new URL(page.url()).searchParams.get(question.id)).toBe(answer.id);
    await page.locator('.navbar__item.dropdown', {hasText: 'Dansk'}).hover();
    await page.getByRole('link', {name: 'English'}).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/da/'));
    await expect.poll(() => page.locator(`input[type=radio][value="${answer.id}"]`).first().isChecked()).toBe(true);
    await close();
  });
});
