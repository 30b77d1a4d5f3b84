import type {Found, Search} from '../../src/procedure/search/index.ts';
import type {Query} from './queries.ts';

/** Of the queries of one class: how many have the right procedure first and among the first three, and the right step with it. */
export interface Score {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
  readonly reciprocal: number;
  readonly nothing: number;
  /** Of the queries that ask for a step and have the right procedure first. */
  readonly steps: number;
  readonly rightSteps: number;
}

export interface Answer {
  readonly query: Query;
  readonly found: Found;
}

export async function answer(search: Search, queries: readonly Query[]): Promise<Answer[]> {
  return Promise.all(queries.map(async (query) => ({query, found: await search.find(query.text, {limit: 10})})));
}

export function scoreAnswers(answers: readonly Answer[]): Score {
  const ranks = answers.map(rankOf);
  const stepped = answers.filter((each, index) => ranks[index] === 1 && each.query.passages.size > 0);
  return {
    queries: answers.length,
    first: ranks.filter((rank) => rank === 1).length,
    firstThree: ranks.filter((rank) => rank <= 3).length,
    reciprocal: ranks.reduce((sum, rank) => sum + 1 / rank, 0),
    nothing: answers.filter(({found}) => found.hits.length === 0).length,
    steps: stepped.length,
    rightSteps: stepped.filter(hasRightStep).length,
  };
}

/** From 1; infinite where the procedure is not among the hits. */
export function rankOf({query, found}: Answer): number {
  const index = found.hits.findIndex(({url}) => query.procedures.has(toId(url)));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

export function hasRightStep({query, found}: Answer): boolean {
  const hit = found.hits[0];
  return hit !== undefined && query.passages.has(`${toId(hit.url)}#${hit.passage.anchor}`);
}

function toId(url: string): string {
  return url.split('/').at(-1) ?? '';
}
