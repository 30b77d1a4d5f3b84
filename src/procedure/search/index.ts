/**
 * What a browser needs of search: `openSearch` reads the index of the page's language, `markWords` shows what it has found.
 * `build-search.ts` makes the index; only that side knows zod and the languages that the page is not in.
 *
 * The index is our own and not MiniSearch's. Both were measured on the queries for the shipped and for the generated procedures in
 * `tests/search`, with the same terms, parts of compounds and concepts (median kB with gzip, English / Danish / German; share with
 * the right procedure first, and the right step with it):
 *
 *                  MiniSearch 7.2, its index   this index, to six results
 *   45             38.0 / 40.1 / 40.8          6.9 / 6.6 / 6.7
 *   400            154 / 159 / 154             7.0 / 6.7 / 6.8
 *   400, first     0.96 / 0.98 / 0.94          1.00 / 1.00 / 0.99
 *   400, step      0.87 / 0.85 / 0.93          0.98 / 0.98 / 0.99
 *
 * MiniSearch finds nearly as well, but its whole index travels before the first result, and beside its 5.9 kB of code a page would
 * still need the normaliser, the glossary and the choice of the step. This code is 4.9 kB; a language with its stemmer
 * (`@orama/stemmers`) adds 1.5 to 2.6 kB, and only that of the page is loaded. `snowball-stemmers` has all its languages in one file of 36 kB.
 *
 * An index of more than 20,000 characters (about 9 kB) is split, and its manifest takes less than a kilobyte. A query then takes two
 * rounds: the shards that its words may be in, and the blocks of the best results. A long word, and one whose first four letters no
 * term has, is looked for by its end in the same round; the list of those beginnings comes beside the first query, which does not wait for it.
 */
export type {Product} from './manifest.ts';
export {type Marked, markWords} from './mark.ts';
export {type Found, type Hit, type Load, openSearch, type Search, type SearchOptions} from './search.ts';
