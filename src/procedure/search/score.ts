import type {Group, Matches} from './groups.ts';
import type {Numbering} from './numbering.ts';
import {readPostings} from './postings.ts';

/** A procedure that a query may mean, and the passage of it that says most of the query. */
export interface Scored {
  readonly procedure: number;
  readonly passage: number;
  readonly score: number;
}

/** What a word is worth in a passage; `told` counts fields more alike, so that it tells how much of the query a passage says. */
interface Worth {
  readonly score: number;
  readonly told: number;
  /** Of the field that says the word. */
  readonly weight: number;
}
type ByPassage = ReadonlyMap<number, Worth>;

interface Tally {
  /** The best worth of each word, wherever it stands. */
  words: number;
  /** What the title and the product tell: each passage of the procedure tells it with them. */
  title: number;
  /** What passages tell beyond that. */
  readonly beyond: Map<number, number>;
}

const shareOfBestPassage = 1.5;
const shareOfTitle = 0.8;
const shareOfOthers = 0.1;
const lightestTitle = 1.6;
const nothing: Worth = {score: 0, told: 0, weight: 0};

/** Ranked OR: a procedure scores by the best passage for each word, and by the passage that says most of them. */
export function score(groups: readonly Group[], numbering: Numbering): Scored[] {
  const tallies = new Map<number, Tally>();
  for (const group of groups) {
    const worths = toWorth(group, numbering);
    addWords(tallies, worths, numbering);
    addPassages(tallies, worths, numbering);
  }
  return [...tallies].map(([procedure, tally]) => toScored(procedure, tally, numbering)).sort((a, b) => b.score - a.score || a.procedure - b.procedure);
}

/** The best passage counts; how often the others say the word breaks a tie. */
function addWords(tallies: Map<number, Tally>, worths: ByPassage, {procedureOf}: Numbering): void {
  const scores = new Map<number, {readonly most: number; readonly sum: number}>();
  for (const [passage, {score}] of worths) {
    const procedure = procedureOf(passage);
    const {most, sum} = scores.get(procedure) ?? {most: 0, sum: 0};
    scores.set(procedure, {most: Math.max(most, score), sum: sum + score});
  }
  for (const [procedure, {most, sum}] of scores) tallyOf(tallies, procedure).words += most + shareOfOthers * Math.min(most, sum - most);
}

function addPassages(tallies: Map<number, Tally>, worths: ByPassage, {procedureOf, firstOf}: Numbering): void {
  const titleIn = (procedure: number): number => titleOf(worths.get(firstOf(procedure)) ?? nothing);
  for (const [passage, {told}] of worths) {
    const {beyond} = tallyOf(tallies, procedureOf(passage));
    const more = told - titleIn(procedureOf(passage));
    if (more > 0) beyond.set(passage, (beyond.get(passage) ?? 0) + more);
  }
  for (const procedure of new Set([...worths.keys()].map(procedureOf))) tallyOf(tallies, procedure).title += titleIn(procedure);
}

function titleOf({told, weight}: Worth): number {
  return weight >= lightestTitle ? told : 0;
}

function tallyOf(tallies: Map<number, Tally>, procedure: number): Tally {
  const tally = tallies.get(procedure) ?? {words: 0, title: 0, beyond: new Map()};
  tallies.set(procedure, tally);
  return tally;
}

function toScored(procedure: number, {words, title, beyond}: Tally, {firstOf}: Numbering): Scored {
  let [passage, most] = [firstOf(procedure), 0];
  for (const [each, more] of [...beyond].sort(([a], [b]) => a - b)) {
    if (more > most + 1e-9) [passage, most] = [each, more];
  }
  return {procedure, passage, score: words + shareOfBestPassage * (shareOfTitle * title + most)};
}

/** In each passage, the alternative that is worth most there. */
function toWorth({alternatives}: Group, numbering: Numbering): ByPassage {
  const best = new Map<number, Worth>();
  for (const {words, share} of alternatives) {
    const sum = new Map<number, Worth>();
    for (const matches of words) for (const [passage, worth] of toWorthOfWord(matches, share, numbering)) sum.set(passage, add(sum.get(passage), worth));
    for (const [passage, worth] of sum) best.set(passage, larger(best.get(passage), worth));
  }
  return best;
}

function toWorthOfWord(matches: Matches, share: number, {procedureOf, procedures}: Numbering): ByPassage {
  const best = new Map<number, Worth>();
  for (const {entry, quality} of matches) {
    const postings = readPostings(entry.postings);
    const rarity = Math.log(1 + procedures / (entry.procedures ?? new Set(postings.map(({passage}) => procedureOf(passage))).size));
    const worth = share * quality * rarity;
    for (const {passage, weight} of postings) {
      best.set(passage, larger(best.get(passage), {score: worth * weight, told: worth * Math.sqrt(weight), weight}));
    }
  }
  return best;
}

function add(one: Worth | undefined, other: Worth): Worth {
  return one ? {score: one.score + other.score, told: one.told + other.told, weight: Math.max(one.weight, other.weight)} : other;
}

function larger(one: Worth | undefined, other: Worth): Worth {
  return one && one.score >= other.score ? one : other;
}
