import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {describe, expect, it} from 'vitest';
import config from '../../docusaurus.config.ts';
import {readJson} from '../../plugins/procedures/json.ts';
import {scanCode} from '../../plugins/procedures/scan-strings.ts';
import sidebars from '../../plugins/procedures/sidebars.ts';
import {loadStringFiles} from '../../plugins/procedures/ui-strings.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import {hostStrings, root} from '../host.ts';

type Messages = Record<string, string>;

const [code, navbar, current] = loadStringFiles(root);
const byId = (strings: readonly {id: string; message: string}[] = []): Messages => Object.fromEntries(strings.map(({id, message}) => [id, message]));
const messagesOf = (content: Readonly<Record<string, {readonly message: string}>> = {}): Messages =>
  Object.fromEntries(Object.entries(content).map(([id, {message}]) => [id, message]));
const sourceFiles = readdirSync(path.join(root, 'src'), {recursive: true})
  .map((file) => path.join(root, 'src', String(file)))
  .filter((file) => /\.tsx?$/.test(file));

describe('the texts that the checker finds', () => {
  it('are those that Docusaurus finds in the code', async () => {
    const extracted = await extractAllSourceCodeFileTranslations(sourceFiles, getBabelOptions({isServer: true}));
    expect(extracted.flatMap(({warnings}) => warnings)).toEqual([]);
    const found = Object.entries(messagesOf(Object.assign({}, ...extracted.map(({translations}) => translations))));
    expect(byId(code?.strings)).toEqual(Object.fromEntries(found.filter(([id]) => !id.startsWith('theme.'))));
  });

  it('are one text an id', () => {
    const found = sourceFiles.flatMap((file) => scanCode(readFileSync(file, 'utf8')));
    for (const {id, message} of found) if (!id.startsWith('theme.')) expect(message, id).toBe(byId(code?.strings)[id]);
  });

  it('are those that the theme and the docs ask for', () => {
    const asked = hostStrings(config.themeConfig, sidebars);
    expect(Object.keys(asked)).toEqual(['navbar', 'current']);
    expect(byId(navbar?.strings)).toEqual(messagesOf(asked.navbar));
    expect({'version.label': 'Current', ...byId(current?.strings)}).toEqual(messagesOf(asked.current));
  });
});

it('reads the JSON that the language reads, and no other', () => {
  const read = (text: string) => readJson(toSource('x.json', 'en', text));
  const sound = ['{}', ' { "a" : [ ] } ', '{"a": {"b": [1, -2.5e+3, true, false, null, "\\u00e5\\"\\n"]}, "c": {}}', '{"": ""}'];
  const faulty = [
    '',
    '{',
    '{"a"}',
    '{"a":}',
    '{"a": 1,}',
    '{a: 1}',
    "{'a': 1}",
    '{"a": 01}',
    '{"a": "\n"}',
    '{"a": [1,]}',
    '{"a": 1]',
    '{} {}',
    '{"a": tru}',
    '[]',
  ];
  for (const text of sound) expect([text, Object.fromEntries(read(text).members.map(({key, value}) => [key, value]))]).toEqual([text, JSON.parse(text)]);
  for (const text of faulty) expect([text, read(text).diagnostics.map(({rule}) => rule)]).toEqual([text, ['malformed-json']]);
});

describe('the guide in the sidebar', () => {
  const pages = readdirSync(path.join(root, 'docs/authoring')).filter((file) => file.endsWith('.mdx'));

  it('has every page, under its title', () => {
    const listed = sidebars.guide.flatMap((item) => (item.type === 'doc' ? [[item.id, item.label] as const] : []));
    expect(listed.map(([id]) => id).sort()).toEqual(pages.map((file) => `authoring/${file.replace('.mdx', '')}`).sort());
    for (const [id, label] of listed) expect(readFileSync(path.join(root, `docs/${id}.mdx`), 'utf8')).toContain(`\ntitle: ${label}\n`);
  });
});

/** What this site never shows: it has no blog, and a search of its own. */
const unused = /^theme\.(?:blog|SearchModal|SearchBar|SearchPage)\b/;
const same: Readonly<Record<string, readonly string[]>> = {
  da: ['theme.admonition.info', 'theme.admonition.tip', 'theme.docs.versionBadge.label', 'theme.tags.tagsListLabel', 'theme.tags.tagsPageTitle'],
  de: ['theme.docs.versionBadge.label'],
};

describe.each(['da', 'de'])('the texts of the theme in %s', (locale) => {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('@docusaurus/theme-translations/package.json')), 'locales');
  const load = (file: string): Messages => JSON.parse(readFileSync(file, 'utf8'));
  const english = load(path.join(folder, 'base/theme-common.json'));
  const own = messagesOf(JSON.parse(readFileSync(path.join(root, `i18n/${locale}/code.json`), 'utf8')));
  const shown: Messages = {...load(path.join(folder, locale, 'theme-common.json')), ...own};
  const ids = Object.keys(english).filter((id) => !id.endsWith('___DESCRIPTION') && !unused.test(id));

  it('are all there, and not in English', () => {
    expect(ids.filter((id) => !shown[id] || (shown[id] === english[id] && !same[locale]?.includes(id)))).toEqual([]);
  });

  it('have the placeholders and the forms of the English ones', () => {
    const shape = (text = ''): string => `${[...new Set(text.match(/\{\w+\}/g))].sort().join()} ${text.split('|').length}`;
    for (const id of ids) expect([id, shape(shown[id])]).toEqual([id, shape(english[id])]);
  });

  it('are all known to the theme', () => {
    expect(Object.keys(own).filter((id) => id.startsWith('theme.') && english[id] === undefined)).toEqual([]);
  });
});
