import type {Locale} from '../../src/procedure/locale.ts';
import type {Term, Vocabulary} from '../../src/procedure/vocabulary.ts';

/** A word of a text that is not used there, without a break of the line in it. */
export interface FoundTerm {
  readonly text: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What is used for it: more than one where several things have had that name. */
  readonly preferred: readonly string[];
}

/** The words that texts of one language avoid. */
export interface AvoidedTerms {
  /** Offsets in a whole page at which one may stand, also in a label or code: to look at all pieces of it takes longer. */
  readonly suspectsIn: (page: string) => number[];
  readonly findIn: (text: string) => FoundTerm[];
}

type Terms = Vocabulary['terms'];

const made = new WeakMap<Terms, Map<Locale, AvoidedTerms>>();

/** Made once a vocabulary. */
export function avoidedTermsOf(terms: Terms, locale: Locale): AvoidedTerms {
  const byLocale = made.get(terms) ?? new Map<Locale, AvoidedTerms>();
  const known = byLocale.get(locale) ?? toAvoidedTerms(Object.values(terms).flatMap(({[locale]: term}) => term ?? []));
  made.set(terms, byLocale.set(locale, known));
  return known;
}

interface AvoidedWord {
  readonly word: string;
  readonly use: string;
  readonly isIn: (found: string) => boolean;
}

function toAvoidedTerms(terms: readonly Term[]): AvoidedTerms {
  const avoided = terms.flatMap((term) => term.avoid.map((word) => toAvoidedWord(word, term)));
  if (avoided.length === 0) return {suspectsIn: () => [], findIn: () => []};
  const signs = [...new Set(avoided.map(({word}) => toSign(word)))];
  const pattern = toPattern(avoided, terms, 'giu');
  const lowerPattern = toPattern(avoided, terms, 'gu');
  const spellings = new Set(terms.flatMap(({use}) => [use, capitalise(use)]));
  const preferredFor = (found: string): string[] => {
    if (spellings.has(found)) return [];
    const meant = avoided.filter(({isIn}) => isIn(found));
    const asSpelt = meant.filter(({word}) => word.toLowerCase() === found.toLowerCase());
    return [...new Set((asSpelt.length > 0 ? asSpelt : meant).map(({use}) => use))];
  };
  return {
    suspectsIn: (page) => {
      const lower = page.toLowerCase();
      if (!signs.some((sign) => lower.includes(sign))) return [];
      // To compare without regard to case takes longer; a few letters, such as İ, have another length in lower case.
      const found = lower.length === page.length ? lower.matchAll(lowerPattern) : page.matchAll(pattern);
      return [...found].filter(({index, 0: {length}}) => !spellings.has(page.slice(index, index + length))).map(({index}) => index);
    },
    findIn: (text) =>
      [...text.matchAll(pattern)]
        .filter(({index}) => !/[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, index - 2), index)))
        .map(({0: found, index}) => ({text: found.replace(spaces, ' '), start: index, end: index + found.length}))
        .map((found) => ({...found, preferred: preferredFor(found.text)}))
        .filter((found) => found.preferred.length > 0 && !isInName(text, found)),
  };
}

/** Case says nothing, as a sentence may begin with any word; but it does in `IT`, and where the word that is used differs in nothing else. Where it differs in hyphens, these count too. */
function toAvoidedWord(word: string, {use}: Term): AvoidedWord {
  const isStrict = fold(word) === fold(use);
  const isCased = /^\p{Lu}+$/u.test(word) || word.toLowerCase() === use.toLowerCase();
  const whole = new RegExp(`^${isStrict ? toSpaced(word) : toLoose(word)}$`, isCased ? 'u' : 'iu');
  return {word, use, isIn: (found) => whole.test(found)};
}

/** All of them, and the names of which one is a part; the longest first, so that they are found whole. To look before each letter for the begin of a word takes long. */
function toPattern(avoided: readonly AvoidedWord[], terms: readonly Term[], flags: 'giu' | 'gu'): RegExp {
  const names = terms.map(({use}) => use).filter((use) => avoided.some(({word}) => fold(use).length > fold(word).length && fold(use).includes(fold(word))));
  const longestFirst = [...avoided.map(({word}) => word), ...names].sort((a, b) => b.length - a.length);
  const words = flags === 'gu' ? longestFirst.map((word) => word.toLowerCase()) : longestFirst;
  return new RegExp(`(?:${words.map(toLoose).join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, flags);
}

/** A line may break in a term, also in a quote; its spaces may be such that it does not. */
const space = String.raw`(?:[^\S\n]*\n[\s>]*|(?:[^\S\n]|&nbsp;|&#(?:160|xa0);)+)`;
const spaces = new RegExp(space, 'giu');
const hyphen = String.raw`[-\u2010\u2011]`;

function toSpaced(term: string): string {
  return term
    .trim()
    .split(/\s+/)
    .map((part) => part.split('-').map(toLiteral).join(hyphen))
    .join(space);
}

/** German joins the words of a name with hyphens: `Office-365-Konto`. */
function toLoose(term: string): string {
  return term
    .trim()
    .split(/[\s-]+/)
    .map(toLiteral)
    .join(`(?:${hyphen}|${space})`);
}

/** A regular expression that finds a text as it is. */
export function toLiteral(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function fold(term: string): string {
  return term.toLowerCase().replace(/[\s-]/g, '');
}

/** The part of a term that fewest texts have in them. */
function toSign(word: string): string {
  return word
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Addresses, paths and names of files are no words: `login.example.com`, `/login`, `login.html`. */
function isInName(text: string, {start, end}: FoundTerm): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return /[\p{L}\p{N}]\.[\p{L}\p{N}]|[@=]|:\/\/|\\\p{L}|^["'(„“]*[~.]*\//u.test(before + text.slice(start, end) + after);
}
