import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {contentRoot} from '../../plugins/procedures/load.ts';
import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';

/** Writes a site of so many procedures a language: the shipped ones in turn, each with an id and words of its own, so that no two files are the same. */
export function generateSite(root: string, site: string, count: number, locales: readonly Locale[] = [sourceLocale]): void {
  for (const locale of locales) {
    const content = contentRoot(locale);
    if (existsSync(path.join(root, content, '_shared'))) cpSync(path.join(root, content, '_shared'), path.join(site, content, '_shared'), {recursive: true});
    generateProcedures(path.join(root, content, 'procedures'), path.join(site, content, 'procedures'), count);
  }
}

function generateProcedures(from: string, to: string, count: number): void {
  const shipped = readdirSync(from)
    .sort()
    .map((name) => readFileSync(path.join(from, name), 'utf8'));
  mkdirSync(to, {recursive: true});
  for (let number = 0; number < count; number++) {
    const text = shipped[number % shipped.length] ?? '';
    const own = text.replace(/^ {2}id: (.+)$/m, `  id: $1-${number}`).replace(/^title: (.+)$/m, `title: $1 (${number})`);
    writeFileSync(path.join(to, `procedure-${number}.mdx`), own);
  }
}
