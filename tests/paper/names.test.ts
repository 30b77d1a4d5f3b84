import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';
import {openGlyphs} from '../../plugins/procedures/checklist/fonts.ts';
import {toAddress} from '../../src/procedure/checklist/qr.ts';
import {allSources, checklistOf, customerOf, print, root, site, sourcesIn} from './printed.ts';
import {readPdf, squash} from './read-pdf.ts';

const source = [...sourcesIn('en').values()].find(({procedure}) => procedure.id === 'keepit-microsoft-365');
if (!source) throw new Error('The procedure of these tests is gone.');

/** Names that end a string, a formula, a tag or a line somewhere, and what becomes of them where it is another order than that of reading. */
const hostile: readonly string[] = [
  '#panic("typst") #read("/etc/passwd") $x^2$ *b* _i_ `raw` // <label> @ref \\ [x]',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"; } @page { size: 1cm } * { display: none } /* \\a \\22 */',
  "=cmd|' /C calc'!A0",
  '{customer-name} {{x}} %s %n',
  'Ærø Åbenrå Østfünen Straße ÿŸ ﬁ',
  'Île-de-France – “Ÿ” … €',
  'Zażółć gęślą jaźń Đorđe Ğüneş',
  'Ελληνικά Русский Українська',
  'W'.repeat(80),
  'i'.repeat(80),
  'Ein'.repeat(20) + ' '.repeat(1) + 'Wort'.repeat(4),
];

describe('a name', () => {
  it.each(hostile)('prints as it is: %s', async (name) => {
    const written = name.normalize('NFC');
    expect(openGlyphs(root).findMissing(written)).toEqual([]);
    const [first] = await readPdf(print(checklistOf(source, {customer: customerOf(written), answers: {}})));
    expect(first?.body).toContain(squash(`Customer${written}Ticket`));
    expect(first?.running).toContain(squash(written));
  });

  it.each(['مرحبا بالعالم', 'שלום עולם'])('of another direction is printed with all of its letters: %s', async (name) => {
    const [first] = await readPdf(print(checklistOf(source, {customer: customerOf(name), answers: {}})));
    const letters = (text: string): string => [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');
    expect(letters(/Customer(.*?)Ticket/.exec(first?.body ?? '')?.[1] ?? '')).toBe(letters(name));
  });

  it('with marks above and below its letters has all of them', async () => {
    const name = 'q\u0301\u0323 Å';
    const [first] = await readPdf(print(checklistOf(source, {customer: customerOf(name), answers: {}})));
    const letters = (text: string): string[] => [...new Set(text.replace(/\s/g, ''))].sort();
    expect(letters(/Customer(.*?)Ticket/.exec(first?.body ?? '')?.[1] ?? '')).toEqual(letters(name.normalize('NFC')));
  });

  it.each([
    ['漢字', ['漢', '字']],
    ['Fest 🎉', ['🎉']],
    ['สวัสดี A/S', ['ส', 'ว', 'ั', 'ด', 'ี']],
  ])('that the fonts cannot show is known before it is printed: %s', (name, missing) => {
    expect(openGlyphs(root).findMissing(name)).toEqual(missing);
  });

  it('stays within the page, however long it is', () => {
    for (const name of ['W'.repeat(80), 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstellenleiter']) {
      const [bounds] = inkOf(print(checklistOf(source, {customer: customerOf(name), answers: {}})), 50);
      expect(bounds?.left).toBeGreaterThan(21);
      expect(bounds?.right).toBeLessThan(210 - 13);
    }
  });
});

describe('the code on a sheet', () => {
  it.each(allSources().map((each) => ({each, name: `${each.procedure.id} ${each.locale}`})))('is read from one bit at 150 dots an inch: $name', ({each}) => {
    const answers = Object.fromEntries(each.procedure.questions.flatMap(({id, answers: [first]}) => (first ? [[id, first.id]] : [])));
    const checklist = checklistOf(each, {customer: customerOf('Contoso'), answers, ticket: 'INC-4711'});
    const read = new Set(
      rasterOf(print(checklist), 150)
        .flatMap((page) => cutouts(page, 150))
        .flatMap(({data, width, height}) => jsQR(new Uint8ClampedArray(data), width, height)?.data ?? []),
    );
    const address = toAddress(each, answers);
    expect([...read].filter((text) => text !== '')).toEqual([address]);
    expect(address.startsWith(`${site}/`)).toBe(true);
    expect(address).not.toMatch(/contoso|INC-4711/i);
  });
});

/** Black and white only, as a fax or a poor printer has it. */
function rasterOf(bytes: Uint8Array, resolution: number): PNG[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-raster-'));
  try {
    writeFileSync(path.join(folder, 'sheet.pdf'), bytes);
    execFileSync('pdftoppm', ['-r', String(resolution), '-mono', '-png', path.join(folder, 'sheet.pdf'), path.join(folder, 'page')], {stdio: 'ignore'});
    const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
    return files.sort().map((file) => PNG.sync.read(readFileSync(path.join(folder, file))));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** What a camera is held over: squares of 45 millimetres at the left of the page, each a little lower than the one before. */
function cutouts(page: PNG, resolution: number): PNG[] {
  const toDots = (millimetres: number): number => Math.round((millimetres / 25.4) * resolution);
  const side = toDots(45);
  const tops = Array.from({length: 26}, (_, index) => toDots(index * 10)).filter((top) => top + side <= page.height);
  return tops.map((top) => {
    const cutout = new PNG({width: side, height: side});
    PNG.bitblt(page, cutout, toDots(15), top, side, side, 0, 0);
    return cutout;
  });
}

/** Where the black of each page begins and ends, in millimetres from the left edge. */
function inkOf(bytes: Uint8Array, resolution: number): {left: number; right: number}[] {
  return rasterOf(bytes, resolution).map(({data, width}) => {
    const columns = new Set<number>();
    for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 128) columns.add((index / 4) % width);
    return {left: (Math.min(...columns) / resolution) * 25.4, right: (Math.max(...columns) / resolution) * 25.4};
  });
}
