import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {comparePictures} from '../compare-pictures.ts';
import {expectLook} from '../expect-look.ts';
import {checklistOf, customerOf, print, sourcesIn} from './printed.ts';
import {rasterOf} from './raster.ts';

const dotsPerInch = 72;

function sheetOf(id: string, locale: 'en' | 'da' | 'de', more: Parameters<typeof checklistOf>[1]): ReturnType<typeof rasterOf> {
  const source = sourcesIn(locale).get(id);
  if (!source) throw new Error(`There is no ${id} in ${locale}.`);
  return rasterOf(print(checklistOf(source, more)), dotsPerInch);
}

const fabrikam = {customer: customerOf('Fabrikam Nordic', {'tenant-domain': 'fabrikam.example'}), answers: {}};

describe('the look of a sheet', () => {
  it.each([
    ['keepit-microsoft-365', 'en', fabrikam],
    ['acronis-microsoft-365', 'da', {answers: {}}],
    ['mindtime-microsoft-365', 'de', {...fabrikam, answers: {'runs-on': 'server'}}],
  ] as const)('%s in %s', (id, locale, request) => {
    for (const [index, page] of sheetOf(id, locale, request).entries())
      expectLook(page, path.join(import.meta.dirname, 'looks', `${id}-${locale}-${index + 1}`));
  });

  it('is another for another name', () => {
    const [first] = sheetOf('acronis-microsoft-365', 'en', fabrikam);
    const [second] = sheetOf('acronis-microsoft-365', 'en', {...fabrikam, customer: customerOf('Fabricam Nordic', {'tenant-domain': 'fabrikam.example'})});
    expect(first && second && comparePictures(first, first)).toEqual({count: 0});
    expect(first && second && comparePictures(first, second).count).toBeGreaterThan(0);
  });
});
