import {parseArgs} from 'node:util';
import {Locale, sourceLocale, targetLocales} from '../../../src/procedure/locale.ts';
import type {Vocabulary} from '../../../src/procedure/vocabulary.ts';
import {type Page, readText} from '../../remark-procedures/pipeline.ts';
import type {Source} from '../../remark-procedures/source.ts';
import {openCache} from '../cache.ts';
import {freshnessFile, writeFreshness} from '../freshness.ts';
import {includeLoader, listPages, loadFile, loadVocabulary} from '../load.ts';
import type {OutlinePart} from '../outline.ts';
import {readPages} from '../pages.ts';
import {loadTranslationStates, type TranslationState} from '../translation-state.ts';
import {accept} from './accept.ts';
import {type SourceTexts, toTranslationReport} from './report.ts';
import {findOldTexts, toPartText} from './source-texts.ts';

const usage = `Usage: npm run -s translations -- [--locale da]
       npm run -s translations -- accept <procedure>[#step]… --locale da [--reason "…"]
       npm run -s translations -- accept --all --locale da

Shows, for each language, which parts of the procedures are fresh, stale (with what the original said and says),
unaccepted, missing or orphaned. "accept" records that a translation is right for what the original says now;
a reason says why a change needed no other translation. The records are in i18n/<locale>/freshness.json.
`;

/** What a command prints, and its exit code. */
export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

export interface Caller {
  readonly siteDir: string;
  /** How wide a line may be. */
  readonly columns: number;
}

/** `npm run translations` with some words. The exit code is 1 when something cannot be accepted, 2 on an error in the call. */
export function answerCall(words: readonly string[], caller: Caller): Answer {
  try {
    const call = readCall(words);
    if (call === undefined) return toAnswer(usage);
    return toAnswer(call.isAccept ? acceptParts(call, caller) : show(call.locale, caller));
  } catch (error) {
    return {stdout: '', stderr: `${error instanceof Error ? error.message : String(error)}\n`, status: error instanceof CallError ? 2 : 1};
  }
}

function toAnswer(stdout: string): Answer {
  return {stdout, stderr: '', status: 0};
}

class CallError extends Error {
  constructor(message: string) {
    super(`${message}\n\n${usage}`);
  }
}

interface Call {
  readonly isAccept: boolean;
  readonly locale: Locale | undefined;
  readonly keys: readonly string[];
  readonly isAll: boolean;
  readonly reason: string | undefined;
}

function readCall(words: readonly string[]): Call | undefined {
  const {values, positionals} = parse(words);
  if (values.help) return undefined;
  const [command, ...keys] = positionals;
  if (command !== undefined && command !== 'accept') throw new CallError(`Unexpected command ${command}, expected accept.`);
  const isAccept = command === 'accept';
  const locale = readLocale(values.locale);
  if (isAccept && locale === undefined) throw new CallError('Expected --locale, the language whose translation is right.');
  if (isAccept && keys.length > 0 === (values.all ?? false)) throw new CallError('Expected procedures or steps, or --all.');
  if (values.reason !== undefined && values.reason.trim() === '') throw new CallError('Expected words behind --reason.');
  return {isAccept, locale, keys, isAll: values.all ?? false, reason: values.reason};
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {locale: {type: 'string'}, reason: {type: 'string'}, all: {type: 'boolean'}, help: {type: 'boolean'}},
      allowPositionals: true,
    });
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error));
  }
}

function readLocale(written: string | undefined): Locale | undefined {
  if (written === undefined) return undefined;
  const read = Locale.safeParse(written);
  if (read.success && read.data !== sourceLocale) return read.data;
  throw new CallError(`Unexpected locale ${written}, expected ${targetLocales.join(', ')}.`);
}

function show(locale: Locale | undefined, {siteDir, columns}: Caller): string {
  const {vocabulary} = loadVocabulary(siteDir);
  const states = loadStates(siteDir).filter((state) => locale === undefined || state.locale === locale);
  const reports = states.map((state) => toTranslationReport(state, toSourceTexts(siteDir, state, vocabulary), columns));
  return reports.length > 0 ? `${reports.join('\n\n')}\n` : 'There are no translations.\n';
}

function acceptParts({locale, keys, isAll, reason}: Call, {siteDir}: Caller): string {
  const state = loadStates(siteDir).find((each) => each.locale === locale);
  if (!state) throw new Error(`There are no translations into ${locale}.`);
  if (state.freshness.diagnostics.length > 0) throw new Error(`${freshnessFile(state.locale)} cannot be read; npm run check shows why.`);
  const translated = state.procedures.filter(({parts}) => parts.some((part) => part.state !== 'missing')).map(({id}) => id);
  const {acceptances, accepted, forgotten} = accept(state, isAll ? [...translated, ...state.orphaned] : keys, reason);
  writeFreshness(siteDir, state.locale, acceptances);
  return `${accepted.length} accepted, ${forgotten.length} forgotten in ${freshnessFile(state.locale)}\n`;
}

function loadStates(siteDir: string): TranslationState[] {
  const pages = readPages(siteDir, listPages(siteDir), {vocabulary: loadVocabulary(siteDir), cache: openCache(siteDir)});
  return loadTranslationStates(
    siteDir,
    pages.map(({facts}) => facts),
  );
}

function toSourceTexts(siteDir: string, {procedures}: TranslationState, vocabulary: Vocabulary): SourceTexts {
  const stale = procedures.flatMap(({parts}) => parts.filter(({state}) => state === 'stale'));
  const files = new Set(stale.map(({original}) => original.opening.file));
  const old = new Map<OutlinePart, string>();
  for (const file of files) {
    const wanted = new Map(stale.filter(({original}) => original.opening.file === file).map(({original, acceptance}) => [original, acceptance?.source ?? '']));
    for (const [part, text] of findOldTexts(siteDir, file, wanted, vocabulary)) old.set(part, text);
  }
  const pages = new Map([...files].map((file) => [file, readOriginal(siteDir, file, vocabulary)]));
  return {
    old: (part) => old.get(part),
    now: (part) => {
      const original = pages.get(part.opening.file);
      return original ? toPartText(original.source, part, original.page) : '';
    },
  };
}

function readOriginal(siteDir: string, file: string, vocabulary: Vocabulary): {source: Source; page: Page} | undefined {
  const {source} = loadFile(siteDir, file, sourceLocale);
  return source && {source, page: readText(source, {vocabulary, load: includeLoader(siteDir, sourceLocale)})};
}
