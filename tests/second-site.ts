import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {locales, sourceLocale} from '../src/procedure/locale.ts';
import {root} from './host.ts';

/** What stays when somebody replaces our procedures by their own; of a language, what the words of the site are in. */
const engine = ['docs/authoring', 'src', 'plugins', 'docusaurus.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const wordsOfSite = ['code.json', 'docusaurus-theme-classic', 'docusaurus-plugin-content-docs/current.json'];

/** A whole project in a temporary folder: the engine as it is, with the procedures and the vocabulary of `tests/second-site`. */
export function makeSecondSite(): string {
  const site = mkdtempSync(path.join(tmpdir(), 'trin-second-site-'));
  const words = locales.filter((locale) => locale !== sourceLocale).flatMap((locale) => wordsOfSite.map((name) => `i18n/${locale}/${name}`));
  for (const name of [...engine, ...words]) cpSync(path.join(root, name), path.join(site, name), {recursive: true});
  cpSync(path.join(root, 'tests/second-site'), site, {recursive: true});
  linkModules(site);
  return site;
}

/** The same packages, with caches of its own. */
function linkModules(site: string): void {
  const [from, to] = [path.join(root, 'node_modules'), path.join(site, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from)) if (name !== '.cache' && existsSync(path.join(from, name))) symlinkSync(path.join(from, name), path.join(to, name));
}
