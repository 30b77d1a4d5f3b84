import {type Cut, cutsOf} from './cuts.ts';
import type {Language} from './language.ts';
import {toTerm} from './normalise.ts';

/** A head as short as that must stand alone as it is written; of a longer one an inflected form does. */
const shortHead = 4;
const shortestLearnt = 4;
const severalPartners = 2;
const rounds = 2;
/** As long as that, a head before a tail that stands alone is likely to be a word though nothing else has it. */
const long = {head: 6, tail: 5} as const;
/** As long as that, a tail behind a head that stands alone is. */
const longBehind = {head: 5, tail: 6} as const;
/** How sure a part is. */
const ratings = {alone: 2, learnt: 1, likely: 0, unknown: -2} as const;

/** Gives the terms of the parts of a folded word; none where it is no compound. */
export type SplitCompound = (folded: string) => readonly string[];

interface Rated {
  readonly cut: Cut;
  readonly rating: number;
}

/**
 * Learns the parts of compounds from the words of a site. A part is a word that stands alone somewhere, or that goes with several
 * known parts: `kode` in `adgangskode` and `godkendelseskode`. @param words folded, each once
 */
export function learnCompounds(words: Iterable<string>, language: Language): SplitCompound {
  if (language.links.length === 0) return () => [];
  const written = new Set([...words].filter((word) => !/\d/.test(word)).sort());
  const terms = new Set([...written].filter((word) => !language.stopWords.has(word)).map((word) => toTerm(word, language)));
  const cuts = new Map([...written].map((word) => [word, cutsOf(word, language)]));
  const isHead = ({headWritten, head}: Cut): boolean => written.has(headWritten) || (headWritten.length > shortHead && terms.has(head));
  let learnt: ReadonlySet<string> = new Set();
  const rateTail = (cut: Cut): number =>
    terms.has(cut.tail) ? ratings.alone : learnt.has(cut.tail) ? ratings.learnt : isLikelyTail(cut, written, language) ? ratings.likely : ratings.unknown;
  const rateHead = (cut: Cut): number =>
    isHead(cut) ? ratings.alone : learnt.has(cut.head) ? ratings.learnt : isLikely(cut, terms) ? ratings.likely : ratings.unknown;
  for (let round = 0; round < rounds; round++) learnt = learnParts([...cuts.values()].flat(), rateHead, rateTail, language);

  const split = (word: string): string[] => {
    const rated = (cuts.get(word) ?? cutsOf(word, language)).map((cut) => ({cut, rating: rateHead(cut) + rateTail(cut)}));
    return surest(rated).flatMap(({head, tail, headWritten, tailWritten}) => [head, tail, ...split(headWritten), ...split(tailWritten)]);
  };
  return (folded) => [...new Set(split(folded))];
}

/** The parts that go with several known ones. */
function learnParts(cuts: readonly Cut[], rateHead: (cut: Cut) => number, rateTail: (cut: Cut) => number, {endings}: Language): ReadonlySet<string> {
  const partners = new Map<string, Set<string>>();
  const pair = (part: string, partner: string): unknown => partners.set(part, (partners.get(part) ?? new Set()).add(partner));
  for (const cut of cuts) {
    if (rateTail(cut) >= ratings.learnt && cut.headWritten.length >= shortestLearnt) pair(cut.head, `-${cut.tail}`);
    if (rateHead(cut) >= ratings.learnt && !endings.test(cut.tailWritten)) pair(cut.tail, `${cut.head}-`);
  }
  return new Set([...partners].filter(([, {size}]) => size >= severalPartners).map(([part]) => part));
}

/** Of those rated best, the longest tail if both parts stand alone, else the longest head with each link that it may have. */
function surest(rated: readonly Rated[]): Cut[] {
  const best = Math.max(1, ...rated.map(({rating}) => rating));
  const equal = rated.flatMap(({cut, rating}) => (rating === best ? [cut] : []));
  const longest = equal.at(-1)?.headWritten;
  return best === 2 * ratings.alone ? equal.slice(0, 1) : equal.filter(({headWritten}) => headWritten === longest);
}

function isLikely({headWritten, tailWritten, tail}: Cut, terms: ReadonlySet<string>): boolean {
  return headWritten.length >= long.head && tailWritten.length >= long.tail && terms.has(tail);
}

function isLikelyTail({headWritten, tailWritten}: Cut, written: ReadonlySet<string>, {endings}: Language): boolean {
  return headWritten.length >= longBehind.head && tailWritten.length >= longBehind.tail && written.has(headWritten) && !endings.test(tailWritten);
}
