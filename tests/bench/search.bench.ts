import {bench, describe} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {buildSearch} from '../../src/procedure/search/build-search.ts';
import {badInputs} from '../search/bad-inputs.ts';
import {openSite} from '../search/open-site.ts';
import {querySets, readQueries} from '../search/queries.ts';
import {toSite} from '../search/sites.ts';

/** Milliseconds among 400 procedures: an index (2000 at most), a query (a median of 2), and input that is none (50 at most). */
const few = {iterations: 3, time: 0, warmupTime: 0, warmupIterations: 1} as const;

describe.each(locales)('search in %s', async (locale) => {
  const site = toSite(400);
  const {search} = await openSite(400, locale);
  const queries = querySets.flatMap((set) => readQueries(set, locale));
  let next = 0;

  bench('builds an index', () => void buildSearch(site, locale), few);
  bench('answers a query', async () => void (await search.find(queries[next++ % queries.length]?.text ?? '')), {iterations: queries.length, time: 0});
  for (const [name, input] of Object.entries(badInputs)) bench(name, async () => void (await search.find(input)), few);
});
