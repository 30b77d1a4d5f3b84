import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {noCache} from '../../plugins/procedures/cache.ts';
import {freshnessFile, writeFreshness} from '../../plugins/procedures/freshness.ts';
import {listPages, loadVocabulary} from '../../plugins/procedures/load.ts';
import {readPages} from '../../plugins/procedures/pages.ts';
import {loadTranslationStates} from '../../plugins/procedures/translation-state.ts';
import {accept} from '../../plugins/procedures/translations/accept.ts';
import {locales, sourceLocale} from '../../src/procedure/locale.ts';
import {generateSite} from './generate.ts';

export const root = path.resolve(path.dirname(process.argv[1] ?? ''), '../..');

/** The host as it comes, with the same files: what is ours is text to it. */
const stockConfig = `module.exports = {
  title: 'Stock',
  url: 'http://localhost:3000',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  future: {v4: true, faster: true},
  markdown: {hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'}},
  i18n: {defaultLocale: '${sourceLocale}', locales: ${JSON.stringify(locales)}},
  presets: [['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}]],
  themeConfig: {navbar: {title: 'Stock', items: [{type: 'localeDropdown', position: 'right'}]}},
};
`;

export interface Sites {
  readonly trin: string;
  readonly stock: string;
  readonly remove: () => void;
}

/** Two folders with the same procedures in all languages, ready to be built: one with Trin, one with the host alone. */
export function makeSites(count: number): Sites {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-bench-'));
  const [trin, stock] = [path.join(folder, 'trin'), path.join(folder, 'stock')];
  for (const name of ['i18n', 'src', 'plugins', 'docusaurus.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) copy(name, trin);
  for (const locale of locales) {
    rmSync(path.join(trin, localeFolder(locale), 'procedures'), {recursive: true, force: true});
    rmSync(path.join(trin, freshnessFile(locale)), {force: true});
  }
  cpSync(path.join(root, 'docs/authoring'), path.join(trin, 'docs/authoring'), {recursive: true});
  generateSite(root, trin, count, locales);
  acceptAll(trin);
  copy('package.json', stock);
  for (const locale of locales) {
    const content = localeFolder(locale);
    cpSync(path.join(trin, content), path.join(stock, content), {recursive: true, filter: (file) => !file.includes('_shared')});
  }
  writeFileSync(path.join(stock, 'docusaurus.config.js'), stockConfig);
  for (const site of [trin, stock]) linkPackages(site);
  return {trin, stock, remove: () => rmSync(folder, {recursive: true})};
}

function copy(name: string, site: string): void {
  cpSync(path.join(root, name), path.join(site, name), {recursive: true});
}

function localeFolder(locale: (typeof locales)[number]): string {
  return locale === sourceLocale ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
}

/** Each site with a cache of its own. */
function linkPackages(site: string): void {
  mkdirSync(path.join(site, 'node_modules'));
  for (const name of packagesOf(path.join(root, 'node_modules'))) symlinkSync(path.join(root, 'node_modules', name), path.join(site, 'node_modules', name));
}

function packagesOf(folder: string): string[] {
  const {packages} = JSON.parse(readFileSync(path.join(folder, '.package-lock.json'), 'utf8')) as {packages: Record<string, unknown>};
  return [...new Set(Object.keys(packages).flatMap((name) => /^node_modules\/([^/]+)/.exec(name)?.[1] ?? [])), '.bin'];
}

function acceptAll(site: string): void {
  const facts = readPages(site, listPages(site), {vocabulary: loadVocabulary(site), cache: noCache}).map((read) => read.facts);
  for (const state of loadTranslationStates(site, facts)) {
    const ids = state.procedures.map(({id}) => id);
    writeFreshness(site, state.locale, accept(state, ids, undefined).acceptances);
  }
}

export interface Built {
  readonly seconds: number;
  /** Of all cores: a busy machine changes it less. */
  readonly cpuSeconds: number;
  /** The most memory that the process ever had. */
  readonly megabytes: number;
}

/** Builds in a process of its own. */
export function build(site: string): Built {
  const note = path.join(site, 'memory');
  const hook = `data:text/javascript,import {writeFileSync} from 'node:fs';import {isMainThread} from 'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(note)},JSON.stringify(process.resourceUsage())))`;
  const start = process.hrtime.bigint();
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', hook, 'node_modules/.bin/docusaurus', 'build'], {
    cwd: site,
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: 'production'},
    maxBuffer: 1e8,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`The build of ${site} ended with ${status}:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
  const {maxRSS, userCPUTime, systemCPUTime} = JSON.parse(readFileSync(note, 'utf8')) as NodeJS.ResourceUsage;
  return {seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024};
}
