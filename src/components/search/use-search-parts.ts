import {usePluginData} from '@docusaurus/useGlobalData';
import {useState} from 'react';

type Parts = typeof import('./parts.ts');

/** Where the index is, and the answer to the first request for it. */
export interface IndexSource {
  readonly file: string;
  readonly early: Promise<Response | undefined> | undefined;
}

interface SearchParts {
  readonly source: IndexSource;
  /** All that a search needs, and that no page has before somebody asks for it. */
  readonly parts: Parts | 'failed' | undefined;
  /** What could not be loaded may be asked for again. */
  readonly load: () => void;
}

let early: IndexSource['early'];

/** Code and index are asked for at once. */
export function useSearchParts(): SearchParts {
  const data = usePluginData('procedures');
  const file = data && typeof data === 'object' && 'search' in data ? `${data.search}` : '';
  const [parts, setParts] = useState<Parts | 'failed'>();
  const load = () => {
    early ??= fetch(file).catch(() => undefined);
    import('./parts.ts').then(setParts, () => setParts('failed'));
  };
  return {source: {file, early}, parts, load};
}
