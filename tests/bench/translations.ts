import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {noCache} from '../../plugins/procedures/cache.ts';
import {loadFreshness, writeFreshness} from '../../plugins/procedures/freshness.ts';
import {includeLoader, listPages, loadFile, loadVocabulary} from '../../plugins/procedures/load.ts';
import {toOutline} from '../../plugins/procedures/outline.ts';
import {originalLoader, type PageFacts, readPages} from '../../plugins/procedures/pages.ts';
import {checkParity} from '../../plugins/procedures/parity.ts';
import {checkLabels, checkTranslationFiles} from '../../plugins/procedures/translation-files.ts';
import {checkFreshness, loadTranslationStates} from '../../plugins/procedures/translation-state.ts';
import {accept} from '../../plugins/procedures/translations/accept.ts';
import {readText} from '../../plugins/remark-procedures/pipeline.ts';
import {locales} from '../../src/procedure/locale.ts';
import {generateSite} from './generate.ts';

const root = path.resolve(path.dirname(process.argv[1] ?? ''), '../..');
const count = Number(process.env.COUNT ?? 500);
const limit = 0.1;

/** What parity and freshness take of a check, beside all else of it, in one process: each page is read without them and with them, in turn. */
function main(): void {
  const site = mkdtempSync(path.join(tmpdir(), 'trin-bench-'));
  try {
    generateSite(root, site, count, locales);
    const facts = readPages(site, listPages(site), {vocabulary: loadVocabulary(site), cache: noCache}).map((read) => read.facts);
    for (const state of loadTranslationStates(site, facts)) {
      const ids = state.procedures.map(({id}) => id);
      writeFreshness(site, state.locale, accept(state, ids, undefined).acceptances);
    }
    const {without, within} = measureReading(site);
    const across = measureAcross(site, facts);
    const ratio = (within - without + across) / without;
    process.stdout.write(
      `${count} procedures in ${locales.length} languages: check without ${seconds(without)} s, parity and freshness ${seconds(within - without + across)} s\n` +
        `${ratio <= limit ? 'ok  ' : 'OVER'} parity and freshness / the rest of check: ${ratio.toFixed(3)} (at most ${limit})\n`,
    );
    if (ratio > limit) process.exitCode = 1;
  } finally {
    rmSync(site, {recursive: true});
  }
}

function measureReading(site: string): {without: number; within: number} {
  const {vocabulary} = loadVocabulary(site);
  const loaders = Object.fromEntries(locales.map((locale) => [locale, includeLoader(site, locale)]));
  const originals = originalLoader(site);
  const spent = {without: 0, within: 0};
  for (const [index, page] of listPages(site).entries()) {
    const load = loaders[page.locale] ?? (() => undefined);
    const read = {
      without() {
        const {source} = loadFile(site, page.file, page.locale);
        if (source) readText(source, {vocabulary, load});
      },
      within() {
        const {source} = loadFile(site, page.file, page.locale);
        if (source) toOutline(readText(source, {vocabulary, load, original: originals(page)}));
      },
    };
    const order = ['without', 'within'] as const;
    for (const way of index % 2 === 0 ? order : order.toReversed()) spent[way] += timed(read[way]);
  }
  return spent;
}

function measureAcross(site: string, facts: readonly PageFacts[]): number {
  const vocabulary = loadVocabulary(site);
  return timed(() => {
    const found = [
      ...checkTranslationFiles(site, facts),
      ...checkLabels(site, vocabulary),
      ...checkParity(facts, {procedure: () => undefined, source: () => undefined}),
      ...checkFreshness(loadTranslationStates(site, facts)),
    ];
    if (found.length > 0) throw new Error(`Expected no finding, found ${found[0]?.rule} in ${found[0]?.place.file}`);
    for (const locale of locales) loadFreshness(site, locale);
  });
}

/** Seconds. */
function timed(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function seconds(number: number): string {
  return number.toFixed(2);
}

main();
