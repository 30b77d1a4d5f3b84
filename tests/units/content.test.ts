import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {findContentNames} from '../content-names.ts';
import {root} from '../host.ts';

const rooms = ['src', 'plugins', 'docs/authoring', '.vscode'];
const wordsOfSite = ['da', 'de'].flatMap((locale) =>
  ['code.json', 'docusaurus-theme-classic/navbar.json', 'docusaurus-plugin-content-docs/current.json'].map((name) => `i18n/${locale}/${name}`),
);

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|cjs|css|typ|mdx|json|code-snippets)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

it('nothing outside of the content names what it is about', () => {
  const files = [...rooms.flatMap(filesIn), ...wordsOfSite, 'docusaurus.config.ts', 'package.json'];
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => findContentNames(readFileSync(path.join(root, file), 'utf8')).map((name) => `${file}: ${name}`))).toEqual([]);
  expect(findContentNames('The Keepit console')).toEqual(['Keepit']);
});
