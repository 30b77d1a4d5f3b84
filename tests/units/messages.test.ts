import {describe, expect, it} from 'vitest';
import {adviceOf, diagnose, messageOf} from '../../plugins/remark-procedures/diagnose.ts';
import {fill} from '../../plugins/remark-procedures/messages/fill.ts';
import {rules, severities, type Wording, wordings} from '../../plugins/remark-procedures/messages.ts';
import {parse} from '../../plugins/remark-procedures/parse.ts';
import {readHostTree} from '../../plugins/remark-procedures/pipeline.ts';
import {toReport, toSummary} from '../../plugins/remark-procedures/report.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import {writePage} from '../../plugins/remark-procedures/write/page.ts';
import {testVocabulary} from '../case-runner.ts';
import {soundProcedure} from './site.ts';

const place = {file: 'docs/procedures/x.mdx', line: 3, column: 1, endLine: 3, endColumn: 2};
const english = wordings.en;

/** Every text of a wording, by where it stands: `rules.missing-id.advice`. */
function textsOf(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const inner = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[inner, value]] : textsOf(value, inner);
  });
}

const findAll = (pattern: RegExp, text: string): string[] => (text.match(pattern) ?? []).sort();

describe.each([
  ['Danish', wordings.da],
  ['German', wordings.de],
])('the wording in %s', (_name, wording: Wording) => {
  const translated = new Map(textsOf(wording));

  it.each(textsOf(english))('has words of its own for %s', (path, source) => {
    const text = translated.get(path) ?? '';
    expect(text.trim()).not.toBe('');
    expect([...new Set(findAll(/\{[^{}]*\}/g, text))]).toEqual([...new Set(findAll(/\{[^{}]*\}/g, source))]);
    expect(findAll(/`[^`]+`/g, text)).toEqual(findAll(/`[^`]+`/g, source));
    expect(/ $/.test(text)).toBe(/ $/.test(source));
    if (path.startsWith('rules.')) expect(text).not.toBe(source);
  });
});

describe.each(Object.entries(wordings))('the rules in %s', (_locale, wording) => {
  it.each(rules)('%s has a message and an advice that begin as sentences do', (rule) => {
    const {message, advice} = wording.rules[rule];
    expect(message).toMatch(/^[\p{Lu}`{].*[^.]$/u);
    expect(advice).toMatch(/^[\p{Lu}`].*\.$/u);
  });
});

it('has a severity for each rule, in the same order', () => {
  expect(Object.keys(english.rules)).toEqual(Object.keys(severities));
});

const spoken = [
  [
    diagnose('unreadable-file', place, {reason: {phrase: 'systemError', code: 'EACCES'}}),
    'The file is not readable text: the system says EACCES',
    'Filen er ikke læsbar tekst: systemet melder EACCES',
    'Die Datei ist kein lesbarer Text: das System meldet EACCES',
  ],
  [
    diagnose('huge-file', place, {actual: 10_000_000, expected: 1_000_000}),
    'The file has 10,000,000 bytes, expected at most 1,000,000',
    'Filen er på 10.000.000 byte; forventet: højst 1.000.000',
    'Die Datei hat 10.000.000 Byte; erwartet: höchstens 1.000.000',
  ],
  [
    diagnose('too-many-variants', place, {actual: 2048, expected: 1024}),
    'The questions make 2048 variants, expected at most 1024',
    'Spørgsmålene giver 2048 varianter; forventet: højst 1024',
    'Die Fragen ergeben 2048 Varianten; erwartet: höchstens 1024',
  ],
  [
    diagnose('missing-key', place, {missing: 'title', parent: {phrase: 'inFrontMatter'}}),
    'The key `title` is missing in the front matter',
    'Nøglen `title` mangler i frontmatter',
    'Der Schlüssel `title` fehlt im Frontmatter',
  ],
  [
    diagnose('malformed-value', place, {actual: 'soon', key: 'reviewBy', expected: {expectation: 'day'}}),
    'Unexpected value `soon` of `reviewBy`, expected a day such as `2026-11-20`',
    'Uventet værdi `soon` for `reviewBy`; forventet: en dato som `2026-11-20`',
    'Unerwarteter Wert `soon` für `reviewBy`; erwartet: ein Datum wie `2026-11-20`',
  ],
  [
    diagnose('malformed-directive', place, {actual: ':: field', reason: {phrase: 'spaceBeforeName'}}),
    'The directive `:: field` cannot be read: a space stands before its name',
    'Direktivet `:: field` kan ikke læses: der står et mellemrum foran navnet',
    'Die Direktive `:: field` ist nicht lesbar: vor ihrem Namen steht ein Leerzeichen',
  ],
  [
    diagnose('misplaced-directive', place, {actual: '::field', expected: {phrase: 'inStepOfKind', kind: 'form'}}),
    '`::field` cannot stand here, expected it in a step of kind `form`',
    '`::field` kan ikke stå her, kun i et trin af typen `form`',
    '`::field` darf hier nicht stehen, sondern nur in einem Schritt der Art `form`',
  ],
  [
    diagnose('unknown-attribute', place, {actual: 'rule', directive: '::field', expected: {phrase: 'besideSecret'}}),
    'Unexpected attribute `rule` on `::field`, expected it beside `secret` only',
    'Uventet attribut `rule` på `::field`; forventet: kun sammen med `secret`',
    'Unerwartetes Attribut `rule` an `::field`; erwartet: nur zusammen mit `secret`',
  ],
  [
    diagnose('duplicate-id', place, {actual: 'open', first: {phrase: 'byHeadingInFile', file: 'open.mdx', line: '1'}}),
    'The id `open` is taken already, by the heading in open.mdx, line 1',
    "Id'et `open` bruges allerede af overskriften i open.mdx, linje 1",
    'Die ID `open` wird schon verwendet: von der Überschrift in open.mdx, Zeile 1',
  ],
  [
    diagnose('field-with-two-sources', place, {label: 'Name', actual: {all: ['value', 'var']}}),
    'The field `Name` has `value` and `var`, expected one of them',
    'Feltet `Name` har `value` og `var`; forventet: kun en af dem',
    'Das Feld `Name` hat `value` und `var`; erwartet: nur eines davon',
  ],
  [
    diagnose('wait-without-time', place, {actual: {phrase: 'noTime'}}),
    'The wait has no time, expected either `for` or `until`',
    'Ventetrinnet har ingen tidsangivelse; forventet: enten `for` eller `until`',
    'Der Warteschritt hat keine Zeitangabe; erwartet: entweder `for` oder `until`',
  ],
  [
    diagnose('missing-lane', place, {variant: {phrase: 'ofVariant', variant: '`purchase=direct`'}, missing: 'as'}),
    'The first step of `purchase=direct` does not name `as`',
    'Det første trin i varianten `purchase=direct` nævner ikke `as`',
    'Der erste Schritt der Variante `purchase=direct` nennt `as` nicht',
  ],
  [
    diagnose('role-never-revoked', place, {actual: 'global-administrator', variant: ''}),
    'The role `global-administrator` is granted and never taken back',
    'Rollen `global-administrator` tildeles og bliver aldrig fjernet igen',
    'Die Rolle `global-administrator` wird zugewiesen und nie entzogen',
  ],
  [
    diagnose('unknown-vocabulary-key', place, {vocabulary: {phrase: 'account'}, actual: 'admin', expected: {phrase: 'declaredKey'}, file: 'accounts.yml'}),
    'Unexpected account `admin`, expected a declared key',
    'Uventet konto `admin`; forventet: en erklæret nøgle',
    'Unerwartetes Konto `admin`; erwartet: ein deklarierter Schlüssel',
  ],
  [
    diagnose('unused-vocabulary-key', place, {vocabulary: {phrase: 'theConsole'}, actual: 'keepit'}),
    'Nothing uses the console `keepit`',
    'Ingen procedure bruger konsollen `keepit`',
    'Keine Anleitung verwendet die Konsole `keepit`',
  ],
  [
    diagnose('mixed-scripts', place, {actual: 'Nаme', script: {phrase: 'cyrillic'}, characters: 'а (U+0430)'}),
    'The word `Nаme` mixes Latin with Cyrillic: а (U+0430)',
    'Ordet `Nаme` blander latinske bogstaver med kyrilliske: а (U+0430)',
    'Das Wort `Nаme` mischt lateinische Buchstaben mit kyrillischen: а (U+0430)',
  ],
  [
    diagnose('secret-in-text', place, {kind: {phrase: 'one-time password'}}),
    'This looks like a real one-time password',
    'Dette ligner en rigtig engangskode',
    'Dies sieht nach einem echten Einmalkennwort aus',
  ],
  [
    diagnose('unknown-answer', place, {actual: 'no', question: 'purchase', expected: ['direct', 'manage-protect', 'other']}),
    'Unexpected answer `no` to `purchase`, expected `direct`, `manage-protect`, or `other`',
    'Uventet svar `no` på `purchase`; forventet: `direct`, `manage-protect` eller `other`',
    'Unerwartete Antwort `no` auf `purchase`; erwartet: `direct`, `manage-protect` oder `other`',
  ],
  [
    diagnose('avoided-term', place, {actual: 'logon', expected: ['sign in', 'sign-in']}),
    'Unexpected term `logon`, expected `sign in` or `sign-in`',
    'Uventet term `logon`; forventet: `sign in` eller `sign-in`',
    'Unerwarteter Begriff `logon`; erwartet: `sign in` oder `sign-in`',
  ],
] as const;

const sayings = spoken.map(([diagnostic, ...texts]) => ({rule: diagnostic.rule, diagnostic, texts}));

it.each(sayings)('says $rule in each language, also when it was kept on disk', ({diagnostic, texts}) => {
  const kept: typeof diagnostic = JSON.parse(JSON.stringify(diagnostic));
  expect([messageOf(kept, 'en'), messageOf(kept, 'da'), messageOf(kept, 'de')]).toEqual(texts);
  expect(messageOf(kept)).toBe(texts[0]);
});

it('fills the advice, and leaves the braces of an example', () => {
  const unknown = diagnose('unknown-vocabulary-key', place, {vocabulary: {phrase: 'role'}, actual: 'x', expected: ['y'], file: 'roles.yml'});
  expect(adviceOf(unknown, 'da')).toBe('Ret nøglen, eller tilføj den i `docs/_shared/roles.yml`.');
  expect(adviceOf(diagnose('missing-label', place, {actual: ':ui'}), 'de')).toContain('`:ui[Text]`');
  expect(adviceOf(diagnose('missing-id', place, {directive: '::::step'}), 'de')).toContain('`{#create-group}`');
});

it('leaves words in braces that it has no data for', () => {
  expect(fill('Write `{name}` for {count}.', {count: 1000}, 'de')).toBe('Write `{name}` for 1000.');
});

it('counts and reports in each language', () => {
  const warning = diagnose('late-warning', place, {});
  const error = diagnose('missing-step', place, {});
  expect(toSummary([error, warning, warning], 1)).toBe('1 error and 2 warnings in 1 file');
  expect(toSummary([error, warning, warning], 2, 'da')).toBe('1 fejl og 2 advarsler i 2 filer');
  expect(toSummary([warning], 0, 'de')).toBe('0 Fehler und 1 Warnung in 0 Dateien');
  expect(toReport([warning], {sourceOf: () => undefined, colour: false, locale: 'de'})).toBe(`docs/procedures/x.mdx:3:1 Warnung late-warning
  Die Warnung steht hinter der Anweisung, zu der sie gehört
  Die Warnung vor die Anweisung stellen.
  docs/authoring/rules.mdx#late-warning
`);
});

it.each([
  ['da', 'Uventet trintype `dance`'],
  ['de', 'Unerwartete Schrittart `dance`'],
] as const)('shows a fault of a page in %s in its language', (locale, message) => {
  const source = toSource('x.mdx', locale, soundProcedure.replace('#create-group', '#create-group kind="dance"'));
  const {tree} = parse(source);
  if (!tree) throw new Error('The page cannot be parsed.');
  const page = readHostTree(tree, source, {vocabulary: testVocabulary().vocabulary, load: () => undefined});
  writePage(
    tree,
    page,
    page.diagnostics.filter(({rule}) => rule === 'unknown-step-kind'),
  );
  expect(JSON.stringify(tree)).toContain(message);
});
