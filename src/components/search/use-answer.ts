import type {Search} from '@site/src/procedure/search/search.ts';
import {useEffect, useState} from 'react';
import {type Answer, type Asked, find} from './finding.ts';

interface Current {
  /** The last one stays until the next one is there. */
  readonly answer: Answer | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The answer to what is asked now; one that comes too late is dropped. */
export function useAnswer(search: Search, {query, product, limit}: Asked): Current {
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    let wanted = true;
    const settle = (next: Answer | undefined) => {
      if (!wanted) return;
      setFailed(!next);
      if (next) setAnswer(next);
    };
    if (query.trim()) find(search, {query, product, limit}).then(settle, () => settle(undefined));
    return () => {
      wanted = false;
    };
  }, [search, query, product, limit, attempt]);
  return {answer: query.trim() ? answer : undefined, failed, retry: () => setAttempt(attempt + 1)};
}
