import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type ScannedString, scanCode, scanNavbar, scanSidebars} from './scan-strings.ts';

export interface UiString extends ScannedString {
  /** The first file that shows it, from the project's root. */
  readonly file: string;
}

/** The texts that a file of translations must hold, and which of its keys are for such texts. */
export interface StringFile {
  /** Below `i18n/<locale>`. */
  readonly name: string;
  readonly strings: readonly UiString[];
  readonly isOurs: (key: string) => boolean;
}

/** What the host has translated for the parts of the site; none where the project has no such part. */
export function loadStringFiles(siteDir: string): StringFile[] {
  const files = [
    {name: 'code.json', strings: loadCode(siteDir), isOurs: (key: string) => key.startsWith('trin.')},
    {name: 'docusaurus-theme-classic/navbar.json', strings: loadFrom(siteDir, 'docusaurus.config.ts', scanNavbar), isOurs: () => true},
    {
      name: 'docusaurus-plugin-content-docs/current.json',
      strings: loadFrom(siteDir, 'plugins/procedures/sidebars.ts', scanSidebars),
      isOurs: (key: string) => key.startsWith('sidebar.'),
    },
  ];
  return files.filter(({strings}) => strings.length > 0);
}

function loadCode(siteDir: string): UiString[] {
  const files = read(() => readdirSync(path.join(siteDir, 'src'), {withFileTypes: true, recursive: true}), [])
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const first = new Map<string, UiString>();
  for (const string of files.flatMap((file) => loadFrom(siteDir, file, scanCode))) if (!first.has(string.id)) first.set(string.id, string);
  return [...first.values()].filter(({id}) => id.startsWith('trin.'));
}

function loadFrom(siteDir: string, file: string, scan: (text: string) => ScannedString[]): UiString[] {
  const text = read(() => readFileSync(path.join(siteDir, file), 'utf8'), '');
  return scan(text).map((string) => ({...string, file}));
}

/** A project need not have every part; one that has none is a folder of content only. */
function read<Value>(load: () => Value, otherwise: Value): Value {
  try {
    return load();
  } catch {
    return otherwise;
  }
}
