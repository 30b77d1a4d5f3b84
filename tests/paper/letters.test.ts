import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {describe, expect, it} from 'vitest';
import {checklistOf, print, sourcesIn} from './printed.ts';
import {inkOf} from './raster.ts';

/** The texts of all pages, each with the size of its letters in points. */
async function sizesIn(bytes: Uint8Array): Promise<{text: string; size: number}[]> {
  const document = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise;
  const pages = Array.from({length: document.numPages}, async (_, index) => (await (await document.getPage(index + 1)).getTextContent()).items);
  const items = (await Promise.all(pages)).flat();
  await document.destroy();
  return items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{text: item.str, size: Math.hypot(item.transform[2], item.transform[3])}] : []));
}

const sources = [...sourcesIn('en').values()];

describe('the letters of a sheet', () => {
  it.each([
    [false, 11],
    [true, 13.5],
  ])('are large enough to be read at arm’s length, in large print (%s) at %d points', async (large, expected) => {
    for (const source of sources) {
      const checklist = checklistOf(source, {answers: {}, full: true, large});
      const texts = await sizesIn(print(checklist));
      expect(Math.min(...texts.map(({size}) => size))).toBeCloseTo(8.5, 2);
      const numbers = checklist.blocks.flatMap((block) => (block.type === 'section' ? block.steps.map(({number}) => `${number}.`) : []));
      expect(numbers.flatMap((number) => texts.filter(({text, size}) => text === number && Math.abs(size - expected) < 0.01).map(() => number))).toEqual(
        expect.arrayContaining(numbers),
      );
    }
  });

  it.each([
    ['a4', 210],
    ['letter', 215.9],
  ] as const)('leave the margins free on both sides of %s', (paper, width) => {
    for (const source of sources) {
      inkOf(print(checklistOf(source, {answers: {}, full: true}), paper), 100).forEach(({left, right}, index) => {
        const [bound, other] = index % 2 === 0 ? [left, width - right] : [width - right, left];
        expect(bound).toBeGreaterThan(21);
        expect(other).toBeGreaterThan(width - 197.5);
      });
    }
  });
});
