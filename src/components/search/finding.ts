import type {Language} from '@site/src/procedure/search/language.ts';
import type {Found, Search} from '@site/src/procedure/search/search.ts';

export interface Searching {
  readonly search: Search;
  readonly language: Language;
}

/** What is asked for. */
export interface Asked {
  readonly query: string;
  /** The key of a product; empty for all. */
  readonly product: string;
  readonly limit: number;
}

/** What was asked for, and what there is. */
export interface Answer extends Asked, Found {
  /** Words that the site has; only where it has no hit. */
  readonly nearest: readonly string[];
}

export async function find(search: Search, asked: Asked): Promise<Answer> {
  const found = await search.find(asked.query, {limit: asked.limit, product: asked.product || undefined});
  const nearest = found.total === 0 ? await search.suggest(asked.query) : [];
  return {...asked, ...found, nearest};
}
