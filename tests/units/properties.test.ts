import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {siteContext} from '../../plugins/procedures/site-context.ts';
import {inOrder} from '../../plugins/remark-procedures/diagnose.ts';
import {remarkProcedures} from '../../plugins/remark-procedures/index.ts';
import {readText} from '../../plugins/remark-procedures/pipeline.ts';
import {toJson, toReport} from '../../plugins/remark-procedures/report.ts';
import {silence} from '../../plugins/remark-procedures/silence.ts';
import {lineOf, toSource} from '../../plugins/remark-procedures/source.ts';
import {locales} from '../../src/procedure/locale.ts';
import {testVocabulary} from '../case-runner.ts';
import {hostProcessor, root} from '../host.ts';

/** The same documents every time; another number tries others. */
const seed = Number(process.env.SEED ?? 20261120);

const folder = path.join(root, 'docs/procedures');
const shipped = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** Pieces that meet each other in strange ways. */
const pieces = [
  '::::step{#a}\n',
  '::::step {#a}\n',
  ':::',
  '::::\n',
  ':::::\n',
  '::field[Name]{value="x"}\n',
  '::field[Name',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '`',
  '```\n',
  '---\n',
  'procedure:\n',
  '  id: x\n',
  '- ',
  '> ',
  '| a | b |\n|---|---|\n',
  ':ui[Save]',
  ':ui[',
  ':var[x]',
  ':value',
  '\u200B',
  '\uFEFF',
  '\u0000',
  'с',
  '\r\n',
  '\t',
  '\\',
  '&shy;',
  '"',
  "'",
  '::include{file="/x.mdx"}\n',
  '{/* c */}',
  '<Tabs>',
  '</Tabs>',
  ':::expect\n',
  ':::option[A]{#x when="a=b"}\n',
  '8pm',
  '20:00',
  'when="a=b,c d=e"',
  'a'.repeat(300),
  '😀',
  '👨‍👩‍👧',
  '𝒳',
  '# x\n',
  '::::outcome{#z}\n',
  ':::warning\n',
];

const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 8}), fc.constant('\n\n')), {maxLength: 40}).map((parts) => parts.join(''));

/** A shipped procedure with a few pieces cut out, put in or doubled. */
const mutant = fc
  .tuple(
    fc.constantFrom(...shipped),
    fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(60), fc.constantFrom('', '', ...pieces)), {minLength: 1, maxLength: 6}),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [at, length, piece]) => {
      const start = Math.floor(at * edited.length);
      return edited.slice(0, start) + piece + edited.slice(start + length);
    }, text),
  );

function check(text: string): void {
  const source = toSource('docs/procedures/x.mdx', 'en', text);
  const page = readText(source, {vocabulary: testVocabulary().vocabulary, load: () => undefined});
  const diagnostics = inOrder(silence(page.diagnostics, page.allowances));
  for (const {place, rule} of diagnostics) {
    expect(place.file, rule).toBe(source.file);
    for (const [line, column] of [
      [place.line, place.column],
      [place.endLine, place.endColumn],
    ] as const) {
      expect(line, rule).toBeGreaterThanOrEqual(1);
      expect(line, rule).toBeLessThanOrEqual(source.lineStarts.length);
      expect(column, rule).toBeGreaterThanOrEqual(1);
      expect(column, rule).toBeLessThanOrEqual(lineOf(source, line).length + 2);
    }
    expect(place.endLine * 1e6 + place.endColumn, rule).toBeGreaterThanOrEqual(place.line * 1e6 + place.column);
  }
  for (const locale of locales) expect(toReport(diagnostics, {sourceOf: () => source, colour: false, locale})).not.toContain('undefined');
  expect(JSON.parse(toJson(diagnostics))).toHaveLength(diagnostics.length);
}

describe('the checker', () => {
  it('never crashes or hangs on random text, and stays inside the file', () => {
    fc.assert(fc.property(soup, check), {numRuns: 300, seed, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true});
  }, 90_000);

  it('never crashes or hangs on procedures with faults, and stays inside the file', () => {
    fc.assert(fc.property(mutant, check), {numRuns: 100, seed, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true});
  }, 90_000);
});

const words = fc.constantFrom(
  'Sign in',
  'At 8:30',
  'localhost:3000',
  '*bold*',
  '`code`',
  '[link](/x)',
  ':smile:',
  ':)',
  '::',
  '8 : 9',
  'std::vector',
  '&amp;',
  'ratio 1:1',
);
const line = fc.array(words, {minLength: 1, maxLength: 6}).map((parts) => parts.join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  line.map((text) => `- ${text}\n  - ${text}`),
  line.map((text) => `> ${text}`),
  line.map((text) => `:::note[Title]\n\n${text}\n\n:::`),
  line.map((text) => `\`\`\`mdx\n::::step{#a}\n${text}\n::::\n\`\`\``),
  line.map((text) => `<details>\n\n${text}\n\n</details>`),
  line.map((text) => `| ${text.replaceAll('|', '')} | x |\n|---|---|\n| 1 | 2 |`),
);
const ordinary = fc.array(block, {maxLength: 8}).map((blocks) => `${blocks.join('\n\n')}\n`);

/** Colons before a letter are left out: the host takes them for directives and loses them in headings, which ours keep. */
describe('a page without our directives', () => {
  let plain: Awaited<ReturnType<typeof hostProcessor>>;
  let ours: Awaited<ReturnType<typeof hostProcessor>>;
  beforeAll(async () => {
    plain = await hostProcessor();
    ours = await hostProcessor(() => remarkProcedures({contextOf: siteContext(root), onFault: 'throw'}));
  });

  it('comes out as if our plugin were not there', async () => {
    await fc.assert(
      fc.asyncProperty(ordinary, async (text) => {
        expect(await ours(text)).toBe(await plain(text));
      }),
      {numRuns: 60, seed},
    );
  }, 60_000);
});
