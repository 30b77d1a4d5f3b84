import Translate from '@docusaurus/Translate';
import {type ReactElement, useEffect, useRef, useState} from 'react';
import {Button} from '../button/Button.tsx';
import page from '../page/Page.module.css';
import {isAsked} from './finding.ts';
import styles from './HitList.module.css';
import {HitList} from './HitList.tsx';
import {NothingFound} from './NothingFound.tsx';
import {ProductChoice} from './ProductChoice.tsx';
import {SearchHint} from './SearchHint.tsx';
import {Searching} from './Searching.tsx';
import {Unreachable} from './Unreachable.tsx';
import {useAnnouncedAnswer} from './use-announced-answer.ts';
import {useAnswer} from './use-answer.ts';
import {useProcedureCount} from './use-procedure-count.ts';
import {useRecentSearches} from './use-recent-searches.ts';
import type {IndexSource} from './use-search-parts.ts';

interface SearchResultsProps {
  readonly source: IndexSource;
  readonly query: string;
  readonly product: string;
  readonly onQuery: (query: string) => void;
  readonly onProduct: (product: string) => void;
}

/** The first are shown as soon as they are there; many more follow without being asked for. */
const first = 6;
const more = 42;

/** Everything that matches, best first. */
export function SearchResults({source, query, product, onQuery, onProduct}: SearchResultsProps): ReactElement | null {
  const [limit, setLimit] = useState(first);
  const {answer, failed, retry} = useAnswer(source, {query, product, limit});
  const {remember} = useRecentSearches();
  const count = useProcedureCount(answer?.total ?? 0);
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<number>(undefined);
  useAnnouncedAnswer(answer);
  const shown = answer?.hits.length ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins with its first results
  useEffect(() => setLimit(first), [query, product]);
  useEffect(() => {
    if (shown === first) setLimit(first + more);
    if (focused.current === undefined || shown <= focused.current) return;
    list.current?.querySelectorAll('a')[focused.current]?.focus();
    focused.current = undefined;
  }, [shown]);
  if (failed) {
    return (
      <div className={styles.results}>
        <Unreachable onRetry={retry} />
      </div>
    );
  }
  if (!answer) return <div className={styles.results}>{isAsked(query) ? <Searching /> : <SearchHint />}</div>;
  const showMore = () => {
    focused.current = shown;
    setLimit(shown + more);
  };
  return (
    <>
      {(answer.total > 0 || product) && (
        <div className={page.status}>
          {answer.total > 0 && <p>{count}</p>}
          <ProductChoice products={answer.search.products} value={product} onChange={onProduct} />
        </div>
      )}
      <div className={styles.results}>
        {answer.total === 0 && <NothingFound answer={answer} onQuery={onQuery} onAllProducts={() => onProduct('')} />}
        <HitList ref={list} answer={answer} onFollow={() => remember(query)} />
      </div>
      {answer.total > shown && shown > first && (
        <Button onClick={showMore}>
          <Translate id="trin.search.more">Show more</Translate>
        </Button>
      )}
    </>
  );
}
