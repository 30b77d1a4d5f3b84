import {useEffect, useState} from 'react';
import type {Answer} from './finding.ts';

/** Half a word has no need of others. */
const pause = 400;

/** Words of the site that are near to what was typed, once typing has paused. */
export function useNearestWords({search, query}: Answer): readonly string[] {
  const [nearest, setNearest] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    const show = (words: readonly string[]) => wanted && setNearest(words);
    const timer = setTimeout(
      () =>
        search.suggest(query).then(show, () => {
          // Without words to offer there is still the catalogue.
        }),
      pause,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [search, query]);
  return nearest;
}
