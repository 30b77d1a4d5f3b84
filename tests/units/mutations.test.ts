import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Cache} from '../../plugins/procedures/cache.ts';
import {checkSite} from '../../plugins/procedures/check-site.ts';
import {freshnessFile} from '../../plugins/procedures/freshness.ts';
import {contentRoot, sourceFileOf} from '../../plugins/procedures/load.ts';
import {type Diagnostic, messageOf} from '../../plugins/remark-procedures/diagnose.ts';
import {type Locale, locales, sourceLocale, targetLocales} from '../../src/procedure/locale.ts';
import {caseDay} from '../case-runner.ts';
import {root} from '../host.ts';
import {put} from './site.ts';

/** The same mutations every time; another number tries others. */
const seed = Number(process.env.SEED ?? 20261120);

const names = readdirSync(path.join(root, 'docs/procedures')).filter((name) => name.endsWith('.mdx'));

interface Site {
  readonly folder: string;
  readonly cache: Cache;
  /** In each language the page, then the shared files that it includes. */
  readonly files: readonly {readonly file: string; readonly locale: Locale; readonly text: string}[];
}

/** A shipped procedure by itself, in every language, with all that it shares and the records of its translations. */
function makeSite(name: string): Site {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-mutation-'));
  for (const locale of locales) {
    for (const shared of [`${contentRoot(locale)}/_shared`, `${contentRoot(locale)}/procedures/${name}`]) {
      mkdirSync(path.dirname(path.join(folder, shared)), {recursive: true});
      cpSync(path.join(root, shared), path.join(folder, shared), {recursive: true});
    }
  }
  const text = readFileSync(path.join(root, 'docs/procedures', name), 'utf8');
  const id = /^ {2}id: (\S+)$/m.exec(text)?.[1];
  for (const locale of targetLocales) {
    const records = Object.entries(JSON.parse(readFileSync(path.join(root, freshnessFile(locale)), 'utf8')));
    const own = records.filter(([key]) => key === id || key === 'version' || key.startsWith(`${id}#`));
    put(folder, freshnessFile(locale), JSON.stringify(Object.fromEntries(own)));
  }
  const shared = [...text.matchAll(/^::include\{file="([^"]+)"\}$/gm)].map(([, file]) => file);
  const files = locales.flatMap((locale) =>
    [`/procedures/${name}`, ...shared].map((file) => ({
      file: contentRoot(locale) + file,
      locale,
      text: readFileSync(path.join(folder, contentRoot(locale) + file), 'utf8'),
    })),
  );
  return {folder, cache: cacheInMemory(), files};
}

/** Files that nobody has changed are read once. */
function cacheInMemory(): Cache {
  const kept = new Map<string, unknown>();
  return {read: (name) => kept.get(name), write: (name, value) => void kept.set(name, value), stamp: () => ''};
}

/** What the checker says of the site with one file changed. A small site leaves words of the vocabulary unused. */
function check({folder, files, cache}: Site, file: string, text: string): Diagnostic[] {
  put(folder, file, text);
  try {
    return checkSite(folder, {today: caseDay, cache}).diagnostics.filter(({rule}) => rule !== 'unused-vocabulary-key');
  } finally {
    put(folder, file, files.find((known) => known.file === file)?.text ?? '');
  }
}

interface Block {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Requirements, steps and outcomes, with their fences. */
function blocksOf(text: string): Block[] {
  const pattern = /^(:{4,})(requires|step|outcome)\{.*\n[\s\S]*?\n\1\n/gm;
  return [...text.matchAll(pattern)].map(({0: block, 2: name = '', index}) => ({name, from: index, to: index + block.length, text: block}));
}

interface Mutation {
  readonly what: string;
  readonly text: string;
}

/** Each place where the pattern fits, replaced by itself. */
function replaceEach(what: string, text: string, pattern: RegExp, replacement: string | ((match: RegExpMatchArray) => string)): Mutation[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].map((match) => {
    const by = typeof replacement === 'string' ? replacement : replacement(match);
    return {what: `${what}: ${match[0].trim()} → ${by.trim()}`, text: text.slice(0, match.index) + by + text.slice(match.index + match[0].length)};
  });
}

const nextKind: Readonly<Record<string, string>> = {action: 'sign-in', form: 'choice', 'sign-in': 'action', access: 'role', account: 'access', role: 'licence'};

/** Every mutation of one element that a reader of its language would suffer from. */
function mutationsOf({text, name}: Block, locale: Locale): Mutation[] {
  const [opening = ''] = text.split('\n', 1);
  const body = text.slice(opening.length);
  const inOpening = (mutations: Mutation[]): Mutation[] => mutations.map((mutation) => ({...mutation, text: mutation.text + body}));
  const inBody = (mutations: Mutation[]): Mutation[] => mutations.map((mutation) => ({...mutation, text: opening + mutation.text}));
  /** Reasons are in the reader's language, and `allow` is for the checker. */
  const attribute = new RegExp(` (?!allow${locale === sourceLocale ? '' : '|keeps'})([a-z]+)="([^"]*)"`);
  const added = name === 'step' && !opening.includes(' minutes=') ? ' minutes="97"' : ' irreversible';
  return [
    ...inOpening([
      ...replaceEach(
        'attribute',
        opening,
        attribute,
        ([, key = '', value = '']) => ` ${key}="${/^\d+$/.test(value) ? Number(value) + 1 : (nextKind[value] ?? `${value}x`)}"`,
      ),
      ...replaceEach('attribute', opening, / (?!allow)[a-z]+="[^"]*"/, ''),
      ...replaceEach('flag', opening, / (?:private|optional|irreversible)(?=[ }])/, ''),
      ...(opening.includes(added) ? [] : replaceEach('attribute', opening, /\}$/, `${added}}`)),
      ...replaceEach('id', opening, /#[a-z0-9-]+/, ([id]) => `${id}-x`),
    ]),
    ...inBody([
      ...replaceEach('field', body, /^::field\[.*\n/m, ''),
      ...replaceEach('field', body, /^::field\[.*\n/m, ([line]) => `${line}::field[Extra]{empty}\n`),
      ...replaceEach('fields', body, /^(::field\[.*\n)(::field\[.*\n)/m, ([, one = '', two = '']) => two + one),
      ...replaceEach('label of a field', body, /^::field\[[^\]]*(?=\])/m, ([label]) => `${label} x`),
      ...replaceEach('source of a field', body, /(?<=^::field\[.*\{)(?:value|from)="[^"]*(?=")/m, ([value]) => `${value}x`),
      ...replaceEach('source of a field', body, /(?<=^::field\[.*\{)(?:empty|secret)(?=[ }])/m, 'value="x"'),
      ...replaceEach('source of a field', body, /(?<=^::field\[.*\{)var="[^"]*"/m, 'empty'),
      ...replaceEach('rule of a secret', body, /(?<=^::field\[.*\{.*) rule="[^"]*"/m, ''),
      ...replaceEach('label', body, /:ui\[[^\]]*(?=\])/, ([label]) => `${label} x`),
      ...replaceEach('label', body, /:ui\[([^\]]*)\]/, ([, label = '']) => label),
      ...replaceEach('value', body, /:value\[[^\]]*(?=\])/, ([value]) => `${value}x`),
      ...replaceEach('value', body, /:value\[[^\]]*\]/, 'x'),
      ...replaceEach('variable', body, /:var\[[^\]]*\]/, ([variable]) => (variable === ':var[customer-name]' ? ':var[tenant-domain]' : ':var[customer-name]')),
      ...replaceEach('link', body, /\]\([^)]*(?=\))/, ([link]) => `${link}x`),
      ...replaceEach('code', body, /(?<=`)[^`\n]+(?=`)/, ([code]) => `${code}x`),
      ...replaceEach('option', body, /(?<=^:{3,}option\[.*\{)#[a-z0-9-]+/m, ([id]) => `${id}-x`),
      ...replaceEach('option', body, /^(:{3,})option\[.*\n[\s\S]*?^\1\n/m, ''),
      ...replaceEach('part', body, /^(:{3,})(?:expect|trouble|note|warning|tip|info|danger)\b.*\n[\s\S]*?^\1\n/m, ''),
      ...replaceEach('kind of a box', body, /^:{3,}note\b/m, ([box]) => box.replace('note', 'tip')),
      ...replaceEach('kind of a box', body, /^:{3,}(?:warning|danger|tip|info)\b/m, ([box]) => box.replace(/[a-z]+$/, 'note')),
      ...replaceEach('trouble', body, /^:{4,}$/m, ([fence]) => `\n:::trouble[x]\nx\n:::\n${fence}`),
      ...replaceEach('label', body, /^:{4,}$/m, ([fence]) => `\n:ui[Extra]\n${fence}`),
    ]),
    {what: 'removed', text: ''},
  ];
}

/** The text with what no word may be taken from blotted out. */
const blot = (text: string): string =>
  text.replace(/^:.*$|:(?:ui|value|var)\[[^\]]*\]|`[^`\n]*`|\]\([^)]*\)|https?:\S+|\{[^}\n]*\}|<[^>\n]*>/gm, (marks) => ' '.repeat(marks.length));

function wordMutationsOf({text}: Block): Mutation[] {
  return [...blot(text).matchAll(/(?<=[\p{L}\p{M}.,:] )\p{Ll}{4,}(?= \p{L}|[.,] ?)/gu)].map(({0: word, index}) => ({
    what: `word: ${word}`,
    text: `${text.slice(0, index)}xylofon${text.slice(index + word.length)}`,
  }));
}

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[Math.floor(at * items.length)];
const share = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});

interface Mutated extends Mutation {
  readonly site: Site;
  readonly file: string;
  readonly locale: Locale;
}

const sites = new Map<string, Site>();

/** A random mutation of a random element of a shipped procedure in a random language. */
function mutated(mutations: (block: Block, locale: Locale) => readonly Mutation[], among: readonly Locale[]): fc.Arbitrary<Mutated> {
  return fc.tuple(fc.constantFrom(...names), fc.constantFrom(...among), share, share, share).map(([name, locale, atFile, atBlock, atMutation]) => {
    const site = sites.get(name);
    const file =
      site &&
      pick(
        site.files.filter((each) => each.locale === locale),
        atFile ** 3,
      );
    const blocks = file ? blocksOf(file.text) : [];
    const first = Math.floor(atBlock * blocks.length);
    const block = [...blocks.slice(first), ...blocks].find((each) => mutations(each, locale).length > 0);
    const mutation = block && pick(mutations(block, locale), atMutation);
    if (!site || !file || !mutation) throw new Error(`There is nothing to mutate in ${name} (${locale}).`);
    return {site, file: file.file, locale, what: mutation.what, text: file.text.slice(0, block.from) + mutation.text + file.text.slice(block.to)};
  });
}

/** Two elements of one kind that follow each other change places. */
const swapped: fc.Arbitrary<Mutated> = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...locales), share).map(([name, locale, at]) => {
  const site = sites.get(name);
  const file = site?.files.find((each) => each.locale === locale);
  const blocks = file ? blocksOf(file.text) : [];
  const pairs = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return next && next.name === block.name ? [[block, next] as const] : [];
  });
  const pair = pick(pairs, at);
  if (!site || !file || !pair) throw new Error(`There is nothing to swap in ${name} (${locale}).`);
  const [one, two] = pair;
  const text = file.text.slice(0, one.from) + two.text + file.text.slice(one.to, two.from) + one.text + file.text.slice(two.to);
  return {site, file: file.file, locale, what: `swapped ${one.text.split('\n', 1)[0]}`, text};
});

/** The file itself; of an original also its translations, as they are what is wrong now. */
function filesOf({site, file, locale}: Mutated): string[] {
  return locale === sourceLocale
    ? site.files.map((each) => each.file).filter((each) => each === file || targetLocales.some((other) => sourceFileOf(each, other) === file))
    : [file];
}

const show = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((each) => `${each.place.file}:${each.place.line} ${each.rule} ${messageOf(each)}`).join('\n');
const parity =
  /^(?:missing-translation|orphaned-translation|untranslated-step|orphaned-step|differing-order|differing-translation|stale-translation|unaccepted-translation|orphaned-record)$/;

function expectFinding(mutation: Mutated): void {
  const found = check(mutation.site, mutation.file, mutation.text);
  const files = filesOf(mutation);
  expect(
    found.some(({place}) => files.includes(place.file)),
    `${mutation.file} ${mutation.what}\n${show(found)}`,
  ).toBe(true);
}

describe('a shipped procedure in three languages', () => {
  beforeAll(() => {
    for (const name of names) sites.set(name, makeSite(name));
  });

  it.each(names)('is right as it is: %s', (name) => {
    const site = sites.get(name) ?? makeSite(name);
    expect(show(check(site, site.files[0]?.file ?? '', site.files[0]?.text ?? ''))).toBe('');
    for (const locale of locales) {
      const texts = site.files.filter((each) => each.locale === locale).map(({text}) => text);
      expect(texts.flatMap(blocksOf).length, locale).toBe(texts.join('').match(/^:{3,}(?:requires|step|outcome)\b/gm)?.length);
    }
  });

  it('cannot be changed in one language without a finding in the right file', () => {
    fc.assert(fc.property(mutated(mutationsOf, locales), expectFinding), {numRuns: 100, seed});
  }, 60_000);

  it('cannot have two steps swapped in one language', () => {
    fc.assert(fc.property(swapped, expectFinding), {numRuns: 30, seed});
  }, 60_000);

  it('is stale in every translation when a word of the original changes', () => {
    fc.assert(
      fc.property(mutated(wordMutationsOf, [sourceLocale]), (mutation) => {
        const found = check(mutation.site, mutation.file, mutation.text);
        for (const locale of targetLocales) {
          const file = contentRoot(locale) + mutation.file.slice(contentRoot(sourceLocale).length);
          expect(
            found.filter(({place, rule}) => place.file === file && rule === 'stale-translation').length,
            `${mutation.file} ${mutation.what}\n${show(found)}`,
          ).toBe(1);
        }
      }),
      {numRuns: 40, seed},
    );
  }, 60_000);

  it('may say in a translation what it says in other words', () => {
    fc.assert(
      fc.property(mutated(wordMutationsOf, targetLocales), (mutation) => {
        const found = check(mutation.site, mutation.file, mutation.text).filter(({rule}) => parity.test(rule));
        expect(show(found), `${mutation.file} ${mutation.what}`).toBe('');
      }),
      {numRuns: 40, seed},
    );
  }, 60_000);
});
