import type {CatalogueProcedure} from './catalogue.ts';
import {minutesOf, toVariants} from './variant.ts';

/** What a list of procedures shows of one: its catalogue entry, shortened. */
export interface Listed
  extends Pick<CatalogueProcedure, 'id' | 'title' | 'description' | 'url' | 'locale' | 'translated' | 'product' | 'tags' | 'sources' | 'reviewed'> {
  /** Of the shortest and the longest variant; 0 where no step says how long it takes. */
  readonly minutes: readonly [number, number];
  readonly steps: readonly [number, number];
}

export function toListed(procedure: CatalogueProcedure): Listed {
  const {id, title, description, url, locale, translated, product, tags, sources, reviewed, questions, steps} = procedure;
  const variants = toVariants(questions).map((answers) =>
    steps.filter(({when}) => (when ?? []).every((terms) => terms.some((term) => answers[term.question] === term.answer))),
  );
  return {
    id,
    title,
    description,
    url,
    locale,
    translated,
    product,
    tags,
    sources,
    reviewed,
    minutes: range(variants.map(minutesOf)),
    steps: range(variants.map((variant) => variant.length)),
  };
}

function range(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
