import {translate} from '@docusaurus/Translate';
import {useEffect} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import type {Answer} from './finding.ts';
import {useProcedureCount} from './use-procedure-count.ts';

/** Whoever is still typing is not interrupted. */
const pause = 700;

export function useAnnouncedAnswer(answer: Answer | undefined): void {
  const announce = useAnnounce();
  const count = useProcedureCount(answer?.total ?? 0);
  const query = answer?.query;
  const message = answer?.total === 0 ? translate({id: 'trin.search.none', message: 'Nothing found for “{query}”.'}, {query: query ?? ''}) : count;
  useEffect(() => {
    if (query === undefined) return undefined;
    const timer = setTimeout(() => announce(message), pause);
    return () => clearTimeout(timer);
  }, [announce, message, query]);
}
