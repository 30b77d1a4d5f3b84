import {parseArgs} from 'node:util';
import type {Answers} from '../../../src/procedure/condition.ts';
import {type Locale, locales, sourceLocale} from '../../../src/procedure/locale.ts';
import {type Paper, papers} from './sheet-data.ts';

export const usage = `Usage: npm run -s checklist -- <id…> | --all --out <folder> [--customers <csv|json|yaml>]
         [--locale ${locales.join('|')}…] [--answers question=answer…] [--full] [--large] [--paper a4|letter] [--site <address>]

Writes a PDF for each procedure, language and customer, and manifest.json, which names them with revision and SHA-256.
Without customers the sheets have lines to write on. --full prints the detail of each step, --large is large print.
--site is where the site is published, for the address on the sheet; SITE_URL says it as well.
Exits with 1 when a row is wrong; the other rows are written.
`;

export interface Call {
  readonly ids: readonly string[] | 'all';
  readonly out: string;
  readonly customers: string | undefined;
  readonly locales: readonly Locale[];
  readonly answers: Answers;
  readonly full: boolean;
  readonly large: boolean;
  readonly paper: Paper;
  readonly site: string;
}

/** @throws on words that are no call; undefined when the usage is asked for */
export function readCall(words: readonly string[], environment: NodeJS.ProcessEnv): Call | undefined {
  const {values, positionals} = parseArgs({
    args: [...words],
    options: {
      all: {type: 'boolean', default: false},
      out: {type: 'string'},
      customers: {type: 'string'},
      locale: {type: 'string', multiple: true, default: [sourceLocale]},
      answers: {type: 'string', multiple: true, default: []},
      full: {type: 'boolean', default: false},
      large: {type: 'boolean', default: false},
      paper: {type: 'string', default: 'a4'},
      site: {type: 'string', default: environment.SITE_URL ?? 'http://localhost:3000'},
      help: {type: 'boolean'},
    },
    allowPositionals: true,
  });
  if (values.help) return undefined;
  if (values.all === positionals.length > 0) throw new Error('Expected ids of procedures, or --all.');
  if (values.out === undefined) throw new Error('Expected --out with a folder.');
  return {
    ...values,
    ids: values.all ? 'all' : [...new Set(positionals)],
    out: values.out,
    customers: values.customers,
    locales: readLocales(values.locale),
    answers: readAnswers(values.answers),
    paper: readPaper(values.paper),
    site: readSite(values.site),
  };
}

function readLocales(written: readonly string[]): Locale[] {
  return [...new Set(written.flatMap((words) => words.split(',')))].map((word) => {
    const locale = locales.find((each) => each === word.trim());
    if (!locale) throw new Error(`Unexpected locale ${word}, expected ${locales.join(', ')}.`);
    return locale;
  });
}

function readAnswers(written: readonly string[]): Answers {
  const pairs = written.flatMap((words) => words.split(/[\s,]+/)).filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [question = '', answer = '', ...rest] = pair.split('=');
      if (question === '' || answer === '' || rest.length > 0) throw new Error(`Unexpected answer ${pair}, expected question=answer.`);
      return [question, answer];
    }),
  );
}

function readPaper(written: string): Paper {
  for (const paper of ['a4', 'letter'] as const) if (paper === written) return paper;
  throw new Error(`Unexpected paper ${written}, expected ${Object.keys(papers).join(', ')}.`);
}

function readSite(written: string): string {
  if (!/^https?:/.test(written) || !URL.canParse(written)) throw new Error(`Unexpected site ${written}, expected an address that begins with https://.`);
  return written.replace(/\/+$/, '');
}
