import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {locales, sourceLocale, targetLocales} from '../../src/procedure/locale.ts';
import {root} from '../host.ts';

const folderOf = (locale: string): string => (locale === sourceLocale ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`);

/** As the author wrote it, with the shared steps of its language in their places. */
function readWritten(file: string, locale: string): string {
  const text = readFileSync(path.join(root, folderOf(locale), file), 'utf8');
  return text.replace(/^::include\{file="([^"]+)"\}$/gm, (_line, shared: string) => readFileSync(path.join(root, folderOf(locale), shared), 'utf8'));
}

const listed = (folder: string): string[] => readdirSync(path.join(root, folder)).sort();
const procedures = listed('docs/procedures').filter((name) => name.endsWith('.mdx'));

/** A step, requirement or outcome begins at its fence and ends where the next one begins: enough to say where a word stands. */
function toSections(text: string): Map<string, string> {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const sections = new Map<string, string>();
  let id = 'before the first';
  for (const line of body.split('\n')) {
    id = /^:{3,}(?:requires|step|outcome)\{[^}]*#([\w-]+)/.exec(line)?.[1] ?? id;
    sections.set(id, `${sections.get(id) ?? ''}${line}\n`);
  }
  return sections;
}

const all = (text: string, pattern: RegExp): string[] => (text.match(pattern) ?? []).map((found) => found.replace(/\s+/g, ' '));

/** What a reader types, selects, follows or copies; sorted, as sentences are built differently. */
const inSentences = {
  labels: (text: string) => all(text, /:ui\[[^\]]*\]/g).sort(),
  values: (text: string) => all(text, /:value\[[^\]]*\]/g).sort(),
  variables: (text: string) => all(text, /:var\[[^\]]*\]/g).sort(),
  addresses: (text: string) => all(text, /https?:\/\/[^\s)>\]]+/g).sort(),
  links: (text: string) => all(text, /\]\([^)]*\)/g).sort(),
  code: (text: string) => all(text, /(?<!`)`[^`\n]+`(?!`)/g).sort(),
} as const;

/** What stands on lines of its own, in its order. Reasons are said in the language of the page. */
const onLines = {
  fields: (text: string) => all(text, /^::field\[.*$/gm),
  openings: (text: string) =>
    all(text, /^:{3,}(?:requires|step|outcome)\{.*\}$/gm).map((line) => line.replace(/ (?:keeps|allow)="[^"]*"/g, (reason) => reason.replace(/"[^"]*"/, '""'))),
  options: (text: string) => all(text, /(?<=^:{3,}option\[.*\])\{.*\}$/gm),
  parts: (text: string) => all(text, /^:{3,}(?:expect|trouble|option|note|tip|info|warning|danger)\b/gm),
} as const;

interface FrontMatter {
  readonly slug?: string;
  readonly procedure: {
    readonly id: string;
    readonly product: string;
    readonly sources?: readonly string[];
    readonly questions?: Readonly<Record<string, {readonly answers: Readonly<Record<string, string>>}>>;
  };
}

function readFrontMatter(text: string): unknown {
  const {slug, procedure}: FrontMatter = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
  const questions = Object.entries(procedure.questions ?? {}).map(([question, {answers}]) => [question, Object.keys(answers)]);
  return {slug, id: procedure.id, product: procedure.product, sources: procedure.sources, questions};
}

/** The words of a heading, as anchors are made of them. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^## (.*?)(?:\{\/\* #([\w-]+) \*\/\})?$/gm)].map(([, words = '', anchor]) => anchor ?? toAnchor(words));

describe('the shipped procedures', () => {
  it.each(locales)('are all there in %s, and no others', (locale) => {
    expect(listed(`${folderOf(locale)}/procedures`).filter((name) => name.endsWith('.mdx'))).toEqual(procedures);
    for (const shared of listed('docs/_shared/steps')) expect(existsSync(path.join(root, folderOf(locale), '_shared/steps', shared)), shared).toBe(true);
  });

  it('are fifteen files', () => {
    expect(procedures.length * locales.length).toBe(15);
  });
});

describe.each(procedures.flatMap((name) => locales.map((locale) => ({name, locale}))))('$name in $locale', ({name, locale}) => {
  const own = readWritten(`procedures/${name}`, locale);
  const others = locales.filter((other) => other !== locale).map((other) => readWritten(`procedures/${name}`, other));

  it('has facts of every sort that the patterns look for', () => {
    expect(inSentences.labels(own).length).toBeGreaterThan(5);
    expect(onLines.openings(own).length).toBeGreaterThan(5);
    expect(onLines.openings(own).length).toBe(own.match(/^:{3,}(?:requires|step|outcome)\b/gm)?.length);
    expect(own.match(/^::include/m)).toBeNull();
  });

  it('has the front matter of the others', () => {
    for (const other of others) expect(readFrontMatter(own)).toEqual(readFrontMatter(other));
  });

  it('has their phases', () => {
    for (const other of others) expect(anchorsOf(own)).toEqual(anchorsOf(other));
  });

  it('has their requirements, steps and outcomes', () => {
    for (const other of others) expect([...toSections(own).keys()]).toEqual([...toSections(other).keys()]);
  });

  it.each(Object.entries({...inSentences, ...onLines}))('has their %s, each in the same step', (_sort, find) => {
    const [sections, ...theirs] = [own, ...others].map(toSections);
    for (const other of theirs) for (const [id, text] of other) expect([id, find(sections?.get(id) ?? '')]).toEqual([id, find(text)]);
  });
});

describe.each(targetLocales)('the translations into %s', (locale) => {
  it.each(procedures)('say it in other words: %s', (name) => {
    const sentences = (text: string) => text.split('\n').filter((line) => /^\p{Lu}/u.test(line) && line.length > 40);
    const original = new Set(sentences(readWritten(`procedures/${name}`, sourceLocale)));
    expect(sentences(readWritten(`procedures/${name}`, locale)).filter((line) => original.has(line))).toEqual([]);
  });
});
