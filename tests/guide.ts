import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Heading} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {parse as parseYaml, stringify} from 'yaml';
import {noCache} from '../plugins/procedures/cache.ts';
import {checkSite} from '../plugins/procedures/check-site.ts';
import {type Acceptance, freshnessFile, toFreshnessText} from '../plugins/procedures/freshness.ts';
import {contentRoot, listPages, loadVocabulary} from '../plugins/procedures/load.ts';
import {readPages} from '../plugins/procedures/pages.ts';
import {loadTranslationStates} from '../plugins/procedures/translation-state.ts';
import {accept} from '../plugins/procedures/translations/accept.ts';
import type {Diagnostic} from '../plugins/remark-procedures/diagnose.ts';
import {parse} from '../plugins/remark-procedures/parse.ts';
import {toSource} from '../plugins/remark-procedures/source.ts';
import {type Locale, locales, sourceLocale, targetLocales} from '../src/procedure/locale.ts';
import {caseDay} from './case-runner.ts';
import {root} from './host.ts';

/** A code block of the guide: ```mdx wrong title="…" */
export interface Example {
  readonly page: string;
  readonly line: number;
  /** The heading that it stands under. */
  readonly heading: string;
  readonly language: string;
  readonly words: readonly string[];
  readonly title?: string | undefined;
  readonly text: string;
}

export interface GuidePage {
  readonly headings: readonly {readonly depth: Heading['depth']; readonly text: string}[];
  readonly examples: readonly Example[];
  /** The first word under each heading of the third level. */
  readonly openings: ReadonlyMap<string, string>;
}

export function readGuide(page: string): GuidePage {
  const file = `docs/authoring/${page}`;
  const {tree} = parse(toSource(file, 'en', readFileSync(path.join(root, file), 'utf8')));
  if (!tree) throw new Error(`${file} cannot be parsed.`);
  const headings: {depth: Heading['depth']; text: string}[] = [];
  const examples: Example[] = [];
  const openings = new Map<string, string>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') {
      const text = toPlainText(node);
      headings.push({depth: node.depth, text});
      const next = parent?.children[(index ?? 0) + 1];
      if (next) openings.set(text, toPlainText(next).split(' ')[0] ?? '');
    }
    if (node.type !== 'code') return;
    const meta = node.meta ?? '';
    const title = /title="([^"]*)"/.exec(meta)?.[1];
    const words = meta
      .replace(/title="[^"]*"/, '')
      .trim()
      .split(/\s+/);
    examples.push({
      page,
      line: node.position?.start.line ?? 0,
      heading: headings.at(-1)?.text ?? '',
      language: node.lang ?? '',
      words,
      title,
      text: `${node.value}\n`,
    });
  });
  return {headings, examples, openings};
}

const head = {
  title: 'Add a user',
  description: 'Add one user to the group that is backed up.',
  procedure: {id: 'add-user', product: 'backup-service', reviewed: '2026-11-20', reviewBy: '2027-05-20'},
};

/** What a procedure needs beside an example. */
const surroundings: Readonly<Record<Locale, {readonly firstStep: string; readonly outcome: string}>> = {
  en: {firstStep: toFirstStep('Open the list of users.'), outcome: toOutcome('The user is in the list.')},
  da: {firstStep: toFirstStep('Åbn listen over brugere.'), outcome: toOutcome('Brugeren står på listen.')},
  de: {firstStep: toFirstStep('Die Liste der Benutzer öffnen.'), outcome: toOutcome('Der Benutzer steht in der Liste.')},
};

function toFirstStep(command: string): string {
  return `::::step{#begin console="m365-admin" as="tenant-admin"}\n${command}\n::::\n\n`;
}

function toOutcome(text: string): string {
  return `\n::::outcome{#done}\n${text}\n::::\n`;
}

/** The language of an example of a procedure: a word such as `da`. */
function localeOf({words}: Example): Locale {
  return targetLocales.find((locale) => words.includes(locale)) ?? sourceLocale;
}

/** The example in the source language that a translation or a record is shown for: the last one before it under its heading. */
export function originalOf(example: Example, page: GuidePage): Example | undefined {
  return page.examples.findLast(({heading, words, line}) => heading === example.heading && words.includes(sourceLocale) && line < example.line);
}

/** Examples that are records of accepted translations. */
export function isRecord({language, title}: Example): boolean {
  return language === 'json' && targetLocales.some((locale) => title === freshnessFile(locale));
}

/** What the checker says of an example, put into an impeccable procedure with the guide's own vocabulary. */
export function checkExample(example: Example, vocabulary: readonly Example[], original?: Example): Diagnostic[] {
  const site = mkdtempSync(path.join(tmpdir(), 'trin-guide-'));
  const put = (file: string, content: string): void => {
    mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
    writeFileSync(path.join(site, file), content);
  };
  try {
    for (const file of vocabulary) if (file.title) put(file.title, file.text);
    put('docs/_shared/steps/sign-out.mdx', '::::step{#sign-out minutes="1"}\nSign out of the console.\n::::\n');
    for (const [file, text] of toFiles(example, vocabulary, original)) put(file, text);
    if (isRecord(example)) put(example.title ?? '', toRecords(site, example));
    return checkSite(site, {today: caseDay, cache: noCache}).diagnostics.filter(({rule}) => rule !== 'unused-vocabulary-key');
  } finally {
    rmSync(site, {recursive: true});
  }
}

function toFiles(example: Example, vocabulary: readonly Example[], original: Example | undefined): [file: string, text: string][] {
  const {language, words, title, text} = example;
  const page = (locale: Locale, body: string, own: readonly string[] = words): [string, string] => [
    `${contentRoot(locale)}/procedures/add-user.mdx`,
    toProcedure(body, own, locale),
  ];
  const source = page('en', original?.text ?? '', original?.words);
  if (isRecord(example)) return [source, page(localeOfRecord(example), original?.text ?? '', [])];
  if (language === 'yaml' && title === undefined) return [page('en', `---\n${text}---\n`)];
  if (language === 'yaml') {
    const file = vocabulary.find((known) => known.title === title)?.text ?? '';
    return [[title ?? '', withEntry(file, text)], ...locales.map((locale) => page(locale, ''))];
  }
  if (title !== undefined) return [[title, text], page('en', `::include{file="${title.replace(/^docs/, '')}"}\n`)];
  const locale = localeOf(example);
  return locale === 'en' ? [page('en', text)] : [source, page(locale, text)];
}

function localeOfRecord({title}: Example): Locale {
  return targetLocales.find((locale) => title === freshnessFile(locale)) ?? sourceLocale;
}

/** The example is the whole file, or laid over the records of a translation that is right in every part. */
function toRecords(site: string, example: Example): string {
  if (example.words.includes('file')) return example.text;
  const pages = readPages(site, listPages(site), {vocabulary: loadVocabulary(site), cache: noCache}).map(({facts}) => facts);
  const [state] = loadTranslationStates(site, pages);
  const all: ReadonlyMap<string, Acceptance> = state ? accept(state, ['add-user'], undefined).acceptances : new Map();
  const written: Readonly<Record<string, Acceptance>> = JSON.parse(example.text);
  return toFreshnessText(new Map([...all, ...Object.entries(written).filter(([key]) => key !== 'version')]));
}

function withEntry(file: string, entry: string): string {
  return file.includes(entry) ? file : file + entry;
}

/** `file` is a whole file, `body` all but its front matter; else what a procedure needs beside the example is added. */
function toProcedure(text: string, words: readonly string[], locale: Locale): string {
  if (words.includes('file')) return text;
  const [front, body] = splitFront(text);
  if (words.includes('body')) return front + body;
  const {firstStep, outcome} = surroundings[locale];
  const step = /^:{4,}step[^\n]*/m.exec(body)?.[0] ?? '';
  const beginsWithRequirement = /^\s*:{3,}requires/.test(body);
  const before = beginsWithRequirement || (/console="/.test(step) && /as="/.test(step)) ? '' : firstStep;
  const after = (beginsWithRequirement && step === '' ? `\n${firstStep}` : '') + (/^:{4,}outcome/m.test(body) ? '' : outcome);
  return front + before + body + after;
}

/** The front matter of the example laid over that of all; one that is no YAML stands as it is. */
function splitFront(text: string): [front: string, body: string] {
  const own = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const written = own?.[1] ?? '';
  const body = text.slice(own?.[0].length ?? 0);
  try {
    const {procedure, ...rest} = (parseYaml(written) ?? {}) as {procedure?: object};
    return [`---\n${stringify({...head, ...rest, procedure: {...head.procedure, ...procedure}})}---\n\n`, body];
  } catch {
    return [`---\n${written}\n${stringify(head).replace(/^title:.*\n/, '')}---\n\n`, body];
  }
}
