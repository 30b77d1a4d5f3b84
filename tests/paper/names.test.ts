import jsQR from 'jsqr';
import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';
import {openGlyphs} from '../../plugins/procedures/checklist/fonts.ts';
import {toAddress} from '../../src/procedure/checklist/qr.ts';
import {hostileNames} from './hostile-names.ts';
import {allSources, checklistOf, customerOf, print, root, site, sourcesIn} from './printed.ts';
import {inkOf, rasterOf} from './raster.ts';
import {readPdf, squash} from './read-pdf.ts';

const source = [...sourcesIn('en').values()].find(({procedure}) => procedure.id === 'keepit-microsoft-365');
if (!source) throw new Error('The procedure of these tests is gone.');

describe('a name', () => {
  it.each(hostileNames)('prints as it is: %s', async (name) => {
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
