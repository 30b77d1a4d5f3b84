import {useStorageSlot} from '@docusaurus/theme-common';
import {addQuery, type Recent, readRecent, removeQuery} from './recent-searches.ts';

interface RecentSearches extends Recent {
  readonly remember: (query: string) => void;
  readonly forget: (query: string) => void;
  readonly forgetAll: () => void;
  /** Switching it off forgets them all. */
  readonly keep: (kept: boolean) => void;
}

/** Recent searches, as this browser keeps them for itself. */
export function useRecentSearches(): RecentSearches {
  const [text, slot] = useStorageSlot('trin.search.recent');
  const put = (recent: Recent) => slot.set(JSON.stringify(recent));
  return {
    ...readRecent(text),
    remember: (query) => put(addQuery(readRecent(slot.get()), query)),
    forget: (query) => put(removeQuery(readRecent(slot.get()), query)),
    forgetAll: () => put({kept: true, queries: []}),
    keep: (kept) => put({kept, queries: []}),
  };
}
