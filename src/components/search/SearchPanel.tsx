import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactElement, type RefObject, useEffect, useRef, useState} from 'react';
import type {Searching} from './finding.ts';
import {HitList} from './HitList.tsx';
import {NothingFound} from './NothingFound.tsx';
import {ProductChoice} from './ProductChoice.tsx';
import {QuietLink} from './QuietLink.tsx';
import {RecentSearches} from './RecentSearches.tsx';
import styles from './SearchPanel.module.css';
import {toSearchLink} from './search-link.ts';
import {Unreachable} from './Unreachable.tsx';
import {useAnnouncedAnswer} from './use-announced-answer.ts';
import {useAnswer} from './use-answer.ts';
import {useArrowKeys} from './use-arrow-keys.ts';
import {useProcedureCount} from './use-procedure-count.ts';
import {useRecentSearches} from './use-recent-searches.ts';
import {type, useTyped} from './use-typed.ts';

interface SearchPanelProps extends Searching {
  /** The box, which is there before this panel. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** On the way to another page. */
  readonly onFollow: () => void;
}

/** What stands below the search box: the best results as one types, before that the recent searches. */
export function SearchPanel({search, language, input, onFollow}: SearchPanelProps): ReactElement {
  const query = useTyped(input);
  const [product, setProduct] = useState('');
  const {answer, failed, retry} = useAnswer(search, {query, product, limit: 6});
  const recent = useRecentSearches();
  const panel = useRef<HTMLDivElement>(null);
  const action = useBaseUrl('/search');
  const count = useProcedureCount(answer?.total ?? 0);
  useArrowKeys(input, panel);
  useAnnouncedAnswer(answer);
  const {remember} = recent;
  useEffect(() => {
    const form = input.current?.form;
    const submit = () => remember(input.current?.value ?? '');
    form?.addEventListener('submit', submit);
    return () => form?.removeEventListener('submit', submit);
  });
  const follow = () => {
    remember(query);
    onFollow();
  };
  const ask = (next: string) => type(input.current, next);
  if (!query.trim()) {
    return (
      <div ref={panel}>
        <RecentSearches recent={recent} onQuery={ask} />
      </div>
    );
  }
  return (
    <div ref={panel}>
      {failed && <Unreachable onRetry={retry} />}
      {answer && !failed && (
        <>
          <div className={styles.head}>
            <span>{count}</span>
            {search.products.length > 1 && <ProductChoice products={search.products} value={product} onChange={setProduct} />}
          </div>
          {answer.total === 0 && <NothingFound answer={answer} onQuery={ask} onAllProducts={() => setProduct('')} />}
          <HitList answer={answer} language={language} onFollow={follow} />
          {answer.total > answer.hits.length && (
            <p className={styles.all}>
              <QuietLink to={toSearchLink(action, Object.entries({q: query, product})) ?? action} onFollow={follow}>
                <Translate id="trin.search.all">Show all results</Translate>
              </QuietLink>
            </p>
          )}
        </>
      )}
    </div>
  );
}
