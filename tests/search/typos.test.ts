import {describe, expect, it} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {openSite} from './open-site.ts';
import {type Query, readQueries} from './queries.ts';
import {rankOf} from './scoring.ts';

/** What goes wrong in a word, and where: also in its first letters, where an index in shards must look elsewhere. */
const slips: Readonly<Record<string, (word: string) => string>> = {
  'first two swapped': (word) => `${word.charAt(1)}${word.charAt(0)}${word.slice(2)}`,
  'second and third swapped': (word) => `${word.charAt(0)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)}`,
  'fifth and sixth swapped': (word) => `${word.slice(0, 4)}${word.charAt(5)}${word.charAt(4)}${word.slice(6)}`,
  'first left out': (word) => word.slice(1),
  'second left out': (word) => word.charAt(0) + word.slice(2),
  'third left out': (word) => word.slice(0, 2) + word.slice(3),
  'one too many': (word) => `${word.slice(0, 2)}r${word.slice(2)}`,
  'wrong second': (word) => `${word.charAt(0)}o${word.slice(2)}`,
  'wrong third': (word) => `${word.slice(0, 2)}e${word.slice(3)}`,
};
const shortest = 7;

/** The query with a slip in its longest word; none where that is too short to be known by what is left. */
function slipIn(query: Query, slip: (word: string) => string): Query[] {
  const words = query.text.split(' ');
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return longest.length < shortest || /\d/.test(longest) ? [] : [{...query, text: words.map((word) => (word === longest ? slip(word) : word)).join(' ')}];
}

describe.each(locales)('a slip in %s', (locale) => {
  it.each([
    ['shipped', 45],
    ['field', 400],
  ] as const)('costs little in the queries for the %s procedures, among %i', async (set, count) => {
    const {search} = await openSite(count, locale);
    const queries = readQueries(set, locale).filter((query) => ['exact', 'label', 'inflected'].includes(query.class));
    const ranks: number[] = [];
    for (const slip of Object.values(slips)) {
      for (const query of queries.flatMap((each) => slipIn(each, slip))) ranks.push(rankOf({query, found: await search.find(query.text, {limit: 10})}));
    }
    const share = (most: number): number => ranks.filter((rank) => rank <= most).length / ranks.length;
    process.stdout.write(
      `search ${count} ${locale}: ${ranks.length} slips, right procedure first ${share(1).toFixed(2)}, among three ${share(3).toFixed(2)}\n`,
    );
    expect(share(1)).toBeGreaterThanOrEqual(locale === 'en' ? 0.85 : 0.95);
    expect(share(3)).toBeGreaterThanOrEqual(0.95);
  });
});
