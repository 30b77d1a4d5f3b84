import type {Listed} from '@site/src/procedure/listing.ts';

/** What the reader asks for; an empty part asks for nothing. */
export interface Filter {
  readonly product: string;
  readonly tag: string;
  readonly text: string;
}

export const noFilter: Filter = {product: '', tag: '', text: ''};

export function isFiltering({product, tag, text}: Filter): boolean {
  return product !== '' || tag !== '' || text.trim() !== '';
}

/** The procedures that answer to every part; of the text, each word must be in title, description or sources. */
export function toMatching(procedures: readonly Listed[], {product, tag, text}: Filter, language: string): Listed[] {
  const words = text.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return procedures.filter((procedure) => {
    if (product && procedure.product.key !== product) return false;
    if (tag && !procedure.tags.includes(tag)) return false;
    const searched = [procedure.title, procedure.description, ...procedure.sources].join(' ').toLocaleLowerCase(language);
    return words.every((word) => searched.includes(word));
  });
}
