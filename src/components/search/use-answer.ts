import {useEffect, useState} from 'react';
import {type Answer, type Asked, find, isAsked} from './finding.ts';
import {openIndex} from './open-index.ts';
import type {IndexSource} from './use-search-parts.ts';

interface Current {
  /** The last one stays until the next one is there. */
  readonly answer: Answer | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The answer to what is asked now; one that comes too late is dropped. */
export function useAnswer({file, early}: IndexSource, {query, product, limit}: Asked): Current {
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
    openIndex({file, early})
      .then((search) => (isAsked(query) ? find(search, {query, product, limit}) : undefined))
      .then(
        (next) => next && settle(next),
        () => settle(undefined),
      );
    return () => {
      wanted = false;
    };
  }, [file, early, query, product, limit, attempt]);
  return {answer: isAsked(query) ? answer : undefined, failed, retry: () => setAttempt(attempt + 1)};
}
