/** A text of the site in English, with the key that its translations have. */
export interface ScannedString {
  readonly id: string;
  readonly message: string;
}

/** The texts of `translate({id: …, message: …})` and `<Translate id="…">…</Translate>`, the only forms that our code has. */
export function scanCode(text: string): ScannedString[] {
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
export function scanNavbar(text: string): ScannedString[] {
  const navbar = blockAfter(text, /\bnavbar: (?=\{)/);
  const pattern = new RegExp(`\\b(title|label): (${literal})`, 'g');
  return [...navbar.matchAll(pattern)].map(([, name, written = '']) => {
    const message = unquote(written);
    return {id: name === 'title' ? 'title' : `item.label.${message}`, message};
  });
}

/** The labels that the sidebars give their items, with the keys that the host's docs give them. */
export function scanSidebars(text: string): ScannedString[] {
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
