import {describe, expect, it} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {openSearch} from '../../src/procedure/search/index.ts';
import {languages} from '../../src/procedure/search/languages.ts';
import {badInputs} from './bad-inputs.ts';
import {fileOf, openSite} from './open-site.ts';

/** The shards of sixteen words and of what their neighbours may mean with them, and six results. `npm run bench` shows how long that takes. */
const mostFiles = 100;

describe.each(locales)('in %s', (locale) => {
  it.each(Object.keys(badInputs))('%s gives a result or nothing, and a little work', async (name) => {
    const site = await openSite(400, locale);
    const loaded: string[] = [];
    const search = await openSearch(site.entry, languages[locale], async (file) => {
      loaded.push(file);
      return fileOf(site, file);
    });
    const {hits, total} = await search.find(badInputs[name] ?? '');
    expect(hits.length).toBe(Math.min(6, total));
    expect(loaded.length).toBeLessThanOrEqual(mostFiles);
    await expect(search.suggest(badInputs[name] ?? '')).resolves.toBeInstanceOf(Array);
  });
});
