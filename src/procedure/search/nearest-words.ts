import {allowedEdits, editDistance} from './edit-distance.ts';
import type {Language} from './language.ts';
import {fold, toWords} from './normalise.ts';
import type {SearchRecord} from './record.ts';

const shortest = 4;
const longestQuery = 100;
const mostAsked = 6;
/** What a common beginning is worth, against wrong letters by the length of the word. */
const commonBeginning = 0.4;

/** The words of titles, labels and commands as they are written, one a term, sorted. */
export function writeWords(records: readonly SearchRecord[], language: Language): string {
  const written = new Map<string, string>();
  for (const text of new Set(records.flatMap((record) => [record.title, record.text, ...record.labels]))) {
    for (const piece of text.match(/[\p{L}\p{M}]{4,}/gu) ?? []) {
      const [word] = toWords(piece, language);
      if (!word || word.stop) continue;
      const known = written.get(word.term);
      if (known === undefined || comesFirst(piece, known)) written.set(word.term, piece);
    }
  }
  return [...written.values()].sort((a, b) => (a < b ? -1 : 1)).join('\n');
}

/** The shorter form is nearer to what a dictionary has. */
function comesFirst(one: string, other: string): boolean {
  return one.length < other.length || (one.length === other.length && one < other);
}

/** The words of the site that are nearest to those of a query, the nearest first. @param words as `writeWords` has them */
export function nearestWords(query: string, words: string, language: Language, most = 5): string[] {
  const asked = toWords(query.slice(0, longestQuery), language).filter(({stop, folded}) => !stop && folded.length >= shortest);
  const near = words.split('\n').flatMap((written) => {
    const folded = fold(written.toLowerCase(), language);
    const distance = Math.min(...asked.slice(0, mostAsked).map((word) => distanceOf(word.folded, folded)));
    return Number.isFinite(distance) ? [{written, distance}] : [];
  });
  near.sort((a, b) => a.distance - b.distance || (a.written < b.written ? -1 : 1));
  return near.slice(0, most).map(({written}) => written);
}

/** By the length of the word. One more letter may be wrong than in a search, as that has found nothing. */
function distanceOf(asked: string, word: string): number {
  const distance = editDistance(asked, word, allowedEdits(asked.length) + 1) / asked.length;
  return word.startsWith(asked.slice(0, shortest)) ? Math.min(distance, commonBeginning) : distance;
}
