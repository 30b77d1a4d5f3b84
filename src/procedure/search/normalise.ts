import type {Language} from './language.ts';

/** A word of a text or of a query. */
export interface Word {
  /** Lower case, in bare letters: `kontrollér` is `kontroller`. */
  readonly folded: string;
  /** What the index holds: the stem of the folded word, without doubled letters. */
  readonly term: string;
  /** Says nothing by itself; counts only inside a phrase. */
  readonly stop: boolean;
  /** Joined to the word before it by a hyphen, an underscore, a dot or nothing. */
  readonly joined: boolean;
}

const marks = /\p{M}+/gu;
const pieces = /[\p{L}\p{N}\p{M}]+/gu;
const possessive = /['’]s\b/g;
const articleId = /^kb0*(\d{3,})$/;
const longestWord = 60;
/** A shorter word would become another one: `add`, `ad`. */
const shortestCollapsed = 5;
const shareOfStem = 0.6;

/** The words of a text, the same for what is looked up and for what it is looked up in. */
export function toWords(text: string, language: Language): Word[] {
  const lower = text.normalize('NFKC').toLowerCase().replace(possessive, '');
  const words: Word[] = [];
  let end = -2;
  for (const {0: piece, index} of lower.matchAll(pieces)) {
    const touches = index === end + 1 && /[-‐-―_./]/.test(lower.charAt(end));
    for (const [number, part] of splitDigits(piece).entries()) words.push(toWord(part, number > 0 || touches, language));
    end = index + piece.length;
  }
  return words.map((word, index) => (word.folded === 'kb' && /^\d+$/.test(words[index + 1]?.folded ?? '') ? {...word, stop: true} : word));
}

/** `office365` is two words, `o365` and `e5` are one. */
function splitDigits(piece: string): string[] {
  return articleId.test(piece) ? [piece] : piece.split(/(?<=\p{L}{4})(?=\d{3})|(?<=\d{3})(?=\p{L}{4})/u);
}

function toWord(piece: string, joined: boolean, language: Language): Word {
  const folded = fold(piece.slice(0, longestWord), language);
  const isLetter = folded.length < 2 && !/\d/.test(folded);
  return {folded, term: toTerm(folded, language), stop: isLetter || language.stopWords.has(piece), joined};
}

/** One key for a letter, its two-letter spelling and its bare letter. */
export function fold(text: string, language: Language): string {
  const id = articleId.exec(text)?.[1];
  if (id) return id;
  return language.letters.reduce((folded, [spelling, letter]) => folded.replace(spelling, letter), text.normalize('NFKD').replace(marks, ''));
}

export function toTerm(folded: string, language: Language): string {
  if (/^\d+$/.test(folded)) return folded.replace(/^0+(?=\d{3})/, '');
  const irregular = Object.hasOwn(language.irregular, folded) ? language.irregular[folded] : undefined;
  if (irregular) return irregular;
  return toStem(
    language.regular.reduce((word, [ending, rest]) => word.replace(ending, rest), folded),
    language,
  );
}

/** Nearer to what is written than the term may be: `retention` and not `retain`. Who types half of a word, or a wrong letter, meets it here. */
export function toStem(folded: string, language: Language): string {
  const stem = language.stem(folded);
  return stem.length < shortestCollapsed ? stem : collapse(stem);
}

/** Letters written twice count once: `adresse`, `adrese`. */
export function collapse(word: string): string {
  return /\d/.test(word) ? word : word.replace(/(.)\1+/gu, '$1');
}

/**
 * The terms that a word may be the beginning of: whether it gets long enough for its doubled letters to count once is not known yet.
 * A stem that is much shorter than the word begins other words: `sich`, of `Sicherung`, `Sicherheit`.
 */
export function toBeginnings({folded, term}: Word): string[] {
  const isNear = term.length >= shareOfStem * folded.length;
  return [...new Set([folded, collapse(folded), ...(isNear ? [term] : [])])];
}
