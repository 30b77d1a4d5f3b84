import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import {noCache} from '../plugins/procedures/cache.ts';
import {checkSite} from '../plugins/procedures/check-site.ts';
import type {Diagnostic} from '../plugins/remark-procedures/diagnose.ts';
import {caseDay} from './case-runner.ts';
import {root} from './host.ts';
import {put} from './units/site.ts';

const Snippets = z.record(z.string(), z.strictObject({scope: z.literal('mdx'), prefix: z.string(), description: z.string(), body: z.array(z.string())}));

export interface Snippet {
  readonly prefix: string;
  /** As it stands when an author takes each proposal; of a choice, the first. */
  readonly text: string;
  readonly choices: readonly (readonly string[])[];
}

/** What the editor offers to authors. */
export function loadSnippets(): Snippet[] {
  const read = Snippets.parse(JSON.parse(readFileSync(path.join(root, '.vscode/trin.code-snippets'), 'utf8')));
  return Object.values(read).map(({prefix, body}) => {
    const written = body.join('\n');
    return {prefix, text: fill(written), choices: [...written.matchAll(/\$\{\d+\|([^|]*)\|\}/g)].map(([, choice = '']) => choice.split(','))};
  });
}

const variables: Readonly<Record<string, string>> = {TM_FILENAME_BASE: 'page', CURRENT_YEAR: '2026', CURRENT_MONTH: '11', CURRENT_DATE: '20'};

function fill(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$([A-Z_]+)/g, (_whole, name: string) => variables[name] ?? name)
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

const name = '{name: {en: The name, da: Navnet, de: Der Name}}';
const vocabulary = {
  accounts: `account: ${name}\n`,
  consoles: 'console: {name: The console, language: en}\n',
  glossary: '{}\n',
  products: `product: ${name}\n`,
  roles: '{}\n',
  terms: '{}\n',
  variables: 'variable: {type: text, label: The label, example: Contoso}\n',
};

const head = `title: Do it
description: Do what this is about.
procedure:
  id: page
  product: product
  reviewed: 2026-11-20
  reviewBy: 2099-01-01
`;
const first = '::::step{#first console="console" as="account"}\nOpen the console.\n::::\n';
const last = '::::outcome{#last}\nIt is done.\n::::\n';
const page = (body: string, front = ''): string => `---\n${head}${front}---\n\n${body}`;
const inStep = (attributes: string, body: string): string => page(`${first}\n::::step{#second ${attributes}}\n${body}\n::::\n\n${last}`);

/** Where snippets stand that are no step. */
const surroundings: Readonly<Record<string, (text: string) => string>> = {
  procedure: (text) => text,
  questions: (text) => page(`${first}\n${last}`, text),
  requires: (text) => page(`${text}\n${first}\n${last}`),
  outcome: (text) => page(`${first}\n${text}`),
  include: (text) => page(`${first}\n${text}\n${last}`),
  warning: (text) => inStep('irreversible', `${text}\nErase the entry.`),
  expect: (text) => inStep('', `Open the entry.\n\n${text}`),
  trouble: (text) => inStep('', `Open the entry.\n\n${text}`),
  option: (text) => inStep('kind="choice"', `Choose a way.\n\n:::option[One]{#one}\n:::\n\n:::option[Two]{#two}\n:::\n\n${text}`),
  ui: (text) => inStep('', `Select ${text}.`),
  value: (text) => inStep('', `Enter ${text}.`),
  var: (text) => inStep('', `Enter ${text}.`),
  field: (text) => inStep('kind="form"', `Enter these settings.\n\n${text}`),
  step: (text) => page(`${first}\n${text}\n${last}`),
};

/** What the checker says of a snippet in its place. */
export function checkSnippet({prefix, text}: Snippet): Diagnostic[] {
  const surround = surroundings[prefix] ?? surroundings[prefix.split('-')[0] ?? ''];
  if (!surround) throw new Error(`No place for the snippet ${prefix}.`);
  const site = mkdtempSync(path.join(tmpdir(), 'trin-snippet-'));
  try {
    for (const [file, entries] of Object.entries(vocabulary)) put(site, `docs/_shared/${file}.yml`, entries);
    put(site, 'docs/_shared/steps/steps.mdx', '::::step{#shared}\nOpen the list.\n::::\n');
    put(site, 'docs/procedures/page.mdx', surround(text));
    return checkSite(site, {today: caseDay, cache: noCache}).diagnostics.filter(({rule}) => rule !== 'unused-vocabulary-key');
  } finally {
    rmSync(site, {recursive: true});
  }
}
