import type {Outcome} from './keep.ts';

/** What a page asks for: to keep its language and look whether there is a later version, or to change to that one. */
export interface Wish {
  readonly type: 'keep' | 'apply';
  /** Of the language. */
  readonly root: string;
}

/** What all pages hear of a language. */
export interface News {
  readonly type: Outcome | 'applied';
  readonly root: string;
}

/** @param scope the path that the worker is responsible for */
export function readWish(value: unknown, scope: string): Wish | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('root' in value)) return undefined;
  const {type, root} = value;
  const isRoot = typeof root === 'string' && root.startsWith(scope) && root.endsWith('/');
  return isRoot && (type === 'keep' || type === 'apply') ? {type, root} : undefined;
}

export function readNews(value: unknown, own: string): News['type'] | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('root' in value)) return undefined;
  const {type, root} = value;
  const isNews = type === 'kept' || type === 'ready' || type === 'failed' || type === 'applied';
  return root === own && isNews ? type : undefined;
}
