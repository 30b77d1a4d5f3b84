import type {Found, Search} from '@site/src/procedure/search/search.ts';

/** What is asked for. */
export interface Asked {
  readonly query: string;
  /** The key of a product; empty for all. */
  readonly product: string;
  readonly limit: number;
}

/** What was asked for, and what there is. */
export interface Answer extends Asked, Found {
  readonly search: Search;
}

export async function find(search: Search, asked: Asked): Promise<Answer> {
  return {...asked, ...(await search.find(asked.query, {limit: asked.limit, product: asked.product || undefined})), search};
}

/** A single letter asks for nothing yet. */
export function isAsked(query: string): boolean {
  return query.trim().length > 1;
}
