import {allowedEdits, editDistance} from './edit-distance.ts';
import type {Language} from './language.ts';
import {collapse, toBeginnings, toTerm, type Word} from './normalise.ts';
import type {Entry} from './shards.ts';
import type {Terms} from './terms.ts';

/** A term of the index that a word of the query may mean, and how surely. */
export interface Match {
  readonly entry: Entry;
  readonly quality: number;
}

const qualities = {number: 3, code: 1.5, exact: 1, begun: 0.8, begunBesideExact: 0.3, misspelt: 0.85, part: 0.5} as const;
const shortestBegun = 2;
const mostBegun = 24;
const shortestBegunSpan = 8;
const shortestPart = 4;
const longestEnding = 3;
/** An ending that is left out counts as half a wrong letter. */
const lossOfEnding = 0.5;
/** The fewer letters a word has, the more each wrong one counts. */
const lossOfEdit = 1.2;

/**
 * Exact, or begun where it is the last word or no word of the index; then the beginning of a phrase, then misspelt, then a compound
 * that the index does not know. @returns one list, or one for each part of such a compound
 */
export function matchWord(word: Word, terms: Terms, language: Language, isLast: boolean): Match[][] {
  const exact = terms.find(word.term);
  const sure = exact ? [{entry: exact, quality: toQuality(word)}] : [];
  const begun = isLast || (!exact && word.folded.length > shortestPart) ? matchBegun(word, terms, exact) : [];
  if (sure.length + begun.length > 0) return [[...sure, ...begun]];
  const phrases = terms.startingWith(`${word.term} `);
  if (phrases.length > 0) return [phrases.map((entry) => ({entry, quality: qualities.begun}))];
  const misspelt = matchMisspelt(word, terms);
  return misspelt.length > 0 ? [misspelt] : matchParts(word, terms, language);
}

/** The number of an article is what is looked for, and a code as `E3` tells more than a word does. */
function toQuality({term}: Word): number {
  if (/^\d{5,}$/.test(term)) return qualities.number;
  return /\d/.test(term) && /\p{L}/u.test(term) ? qualities.code : qualities.exact;
}

/** The term that a word is likely to mean, so that a phrase is known though one of its words is misspelt. */
export function toLikelyTerm(word: Word, terms: Terms): string {
  const {term, stop} = word;
  const [known] = stop ? [term] : terms.startingWith(term);
  return known ? term : (matchMisspelt(word, terms)[0]?.entry.term ?? term);
}

/** A phrase of the glossary, a label, or neighbours that the index has as one word. @param beginnings what it may be the beginning of */
export function matchSpan(key: string, terms: Terms, beginnings: readonly string[]): Match[] | undefined {
  const exact = terms.find(key);
  if (exact) return [{entry: exact, quality: qualities.exact}];
  const begun = new Set(beginnings.filter(({length}) => length >= shortestBegunSpan).flatMap((beginning) => terms.startingWith(beginning)));
  return begun.size > 0 ? [...begun].slice(0, mostBegun).map((entry) => ({entry, quality: qualities.begun})) : undefined;
}

/** The terms that begin as the word does: the nearer to its end, the surer. */
function matchBegun(word: Word, terms: Terms, exact: Entry | undefined): Match[] {
  const {length} = collapse(word.folded);
  if (length < shortestBegun) return [];
  const share = exact ? qualities.begunBesideExact : qualities.begun;
  const begun = toBeginnings(word).flatMap((beginning) => terms.startingWith(beginning));
  return [...new Set(begun)]
    .filter((entry) => entry !== exact && isWord(entry))
    .sort((a, b) => a.term.length - b.term.length)
    .slice(0, mostBegun)
    .map((entry) => ({entry, quality: share * Math.min(1, length / entry.term.length) ** 0.5}));
}

/** The terms with the fewest wrong letters; the more there are, the less sure is each. An ending that the stemmer left on is no fault. */
function matchMisspelt({folded, term}: Word, terms: Terms): Match[] {
  if (/\d{3}/.test(term)) return [];
  const typed = collapse(folded);
  let fewest = allowedEdits(typed.length);
  let nearest: Entry[] = [];
  for (const entry of terms.entries) {
    if (entry.term.length < 3 || !isWord(entry)) continue;
    const ending = entry.term.length < shortestPart ? 0 : longestEnding;
    const edits = Math.min(editDistance(term, entry.term, fewest), editDistance(typed, entry.term, fewest, ending) + lossOfEnding);
    if (edits > fewest) continue;
    nearest = edits < fewest ? [entry] : [...nearest, entry];
    fewest = edits;
  }
  const quality = (qualities.misspelt - lossOfEdit * (fewest / typed.length)) / Math.sqrt(nearest.length);
  return nearest.map((entry) => ({entry, quality}));
}

/** The longest head that is a term, and the tail if that is one too. */
function matchParts({folded}: Word, terms: Terms, language: Language): Match[][] {
  for (let at = folded.length - shortestPart; at >= shortestPart; at--) {
    const head = terms.find(toTerm(folded.slice(0, at), language));
    const tail = terms.find(toTerm(folded.slice(at), language));
    const parts = [head, tail].filter((entry) => entry !== undefined);
    if (head) return parts.map((entry) => [{entry, quality: qualities.part}]);
  }
  return [];
}

function isWord({term}: Entry): boolean {
  return !/[ =]/.test(term);
}
