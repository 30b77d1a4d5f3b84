import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../src/procedure/locale.ts';

export interface Query {
  readonly class: string;
  readonly text: string;
  readonly procedures: ReadonlySet<string>;
  /** `procedure#step`; empty where the whole procedure is meant. */
  readonly passages: ReadonlySet<string>;
  /** Kept back while ranking is tuned: every second query of a class in the first two sets, and all of those that were written last. */
  readonly heldOut: boolean;
}

/**
 * For the shipped procedures, for the generated ones, and two sets for both as a technician would type them, written without a look
 * at the index: `typed` showed what was amiss; of `kept`, scored last, only the icons in the glossary came.
 */
export const querySets = ['shipped', 'field', 'typed', 'kept'] as const;
export type QuerySet = (typeof querySets)[number];

/** `query => procedure#step|procedure#step` under a `# class` each. */
export function readQueries(set: QuerySet, locale: Locale): Query[] {
  const text = readFileSync(path.join(import.meta.dirname, `queries/${set}.${locale}.txt`), 'utf8');
  const queries = text
    .split(/^# /m)
    .slice(1)
    .flatMap((lines) => readClass(lines, set));
  return [...queries, ...queries.filter(isCut).map(cut)];
}

function readClass(text: string, set: QuerySet): Query[] {
  const [name = '', ...lines] = text.trim().split('\n');
  return lines.map((line, index) => {
    const [query = '', expected = ''] = line.split(' => ');
    const targets = expected.split('|');
    return {
      class: name,
      text: query,
      procedures: new Set(targets.map((target) => target.split('#')[0] ?? '')),
      passages: new Set(targets.filter((target) => target.includes('#'))),
      heldOut: set === 'kept' || (set !== 'typed' && index % 2 === 1),
    };
  });
}

function isCut({class: name, text}: Query): boolean {
  return (name === 'exact' || name === 'label') && text.includes(' ');
}

/** The same query with six tenths of its last word typed. */
function cut(query: Query): Query {
  const last = query.text.split(' ').at(-1) ?? '';
  return {...query, class: 'partial', text: query.text.slice(0, query.text.length - last.length + Math.ceil(last.length * 0.6))};
}
