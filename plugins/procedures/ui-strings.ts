import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** A text of the site in English, as the code has it. */
export interface UiString {
  readonly id: string;
  readonly message: string;
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

type Scanned = Omit<UiString, 'file'>;

/** The texts of `translate({id: …, message: …})` and `<Translate id="…">…</Translate>`, the only forms that our code has. */
export function scanCode(text: string): Scanned[] {
  if (!text.includes('@docusaurus/Translate')) return [];
  const called = [...text.matchAll(callPattern)].map(([, id = '', message = '']) => ({id: unquote(id), message: unquote(message)}));
  const shown = [...text.matchAll(elementPattern)].map(([, id = '', inner = '']) => ({id, message: toChild(inner)}));
  return [...called, ...shown];
}

const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/.source;
const callPattern = new RegExp(`\\btranslate\\(\\s*\\{\\s*id:\\s*(${literal}),\\s*message:\\s*(${literal}),?\\s*\\}`, 'g');
const elementPattern = /<Translate\s+id="([^"]+)"([\s\S]*?)<\/Translate>/g;
const childPattern = new RegExp(`>\\s*(?:\\{\\s*(${literal})\\s*\\}|([^<>{}]*))\\s*$`);

function toChild(inner: string): string {
  const [, written, text = ''] = childPattern.exec(inner) ?? [];
  return written === undefined ? text.trim().replace(/\s+/g, ' ') : unquote(written);
}

function unquote(written: string): string {
  return written.slice(1, -1).replace(/\\(.)/g, '$1');
}

/** The texts of `navbar` in the site's configuration, with the keys that the theme gives them. */
export function scanNavbar(text: string): Scanned[] {
  const navbar = blockAfter(text, /\bnavbar: (?=\{)/);
  const pattern = new RegExp(`\\b(title|label): (${literal})`, 'g');
  return [...navbar.matchAll(pattern)].map(([, name, written = '']) => {
    const message = unquote(written);
    return {id: name === 'title' ? 'title' : `item.label.${message}`, message};
  });
}

/** The labels that the sidebars give their items, with the keys that the host's docs give them. */
export function scanSidebars(text: string): Scanned[] {
  const pattern = new RegExp(`(\\w+): \\[|\\btype: '(doc|ref|link|category)'[^{}[\\]]*?\\blabel: (${literal})`, 'g');
  let sidebar = '';
  return [...text.matchAll(pattern)].flatMap(([, list, type, written = '']) => {
    if (list !== undefined) {
      if (list !== 'items') sidebar = list;
      return [];
    }
    const message = unquote(written);
    return [{id: `sidebar.${sidebar}.${type === 'ref' ? 'doc' : type}.${message}`, message}];
  });
}

/** What stands in the braces that follow. */
function blockAfter(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (!match) return '';
  const start = match.index + match[0].length;
  let depth = 0;
  for (const brace of text.slice(start).matchAll(/[{}]/g)) {
    depth += brace[0] === '{' ? 1 : -1;
    if (depth === 0) return text.slice(start, start + brace.index);
  }
  return text.slice(start);
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

function loadFrom(siteDir: string, file: string, scan: (text: string) => Scanned[]): UiString[] {
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
