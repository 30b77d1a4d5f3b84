import type {Listed} from '@site/src/procedure/listing.ts';

export interface ProductGroup {
  readonly key: string;
  readonly name: string;
  readonly procedures: readonly Listed[];
}

/** The products by name, and the procedures of each by title, as the language sorts them. */
export function groupByProduct(procedures: readonly Listed[], language: string): ProductGroup[] {
  const {compare} = new Intl.Collator(language);
  const products = new Map(procedures.map(({product}) => [product.key, product.name]));
  return [...products]
    .map(([key, name]) => ({
      key,
      name,
      procedures: procedures.filter(({product}) => product.key === key).sort((a, b) => compare(a.title, b.title)),
    }))
    .sort((a, b) => compare(a.name, b.name));
}
