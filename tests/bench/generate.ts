import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Writes a site of so many procedures: the shipped ones in turn, each with an id and words of its own, so that no two files are the same. */
export function generateSite(root: string, site: string, count: number): void {
  cpSync(path.join(root, 'docs/_shared'), path.join(site, 'docs/_shared'), {recursive: true});
  const folder = path.join(root, 'docs/procedures');
  const shipped = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  mkdirSync(path.join(site, 'docs/procedures'), {recursive: true});
  for (let number = 0; number < count; number++) {
    const text = shipped[number % shipped.length] ?? '';
    const own = text.replace(/^ {2}id: (.+)$/m, `  id: $1-${number}`).replace(/^title: (.+)$/m, `title: $1 (${number})`);
    writeFileSync(path.join(site, `docs/procedures/procedure-${number}.mdx`), own);
  }
}
