import {useHistory} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {type ReactElement, type RefObject, useRef, useState} from 'react';
import {isAsked} from './finding.ts';
import {HitList} from './HitList.tsx';
import {NothingFound} from './NothingFound.tsx';
import {ProductChoice} from './ProductChoice.tsx';
import {QuietLink} from './QuietLink.tsx';
import {RecentSearches} from './RecentSearches.tsx';
import {Searching} from './Searching.tsx';
import styles from './SearchPanel.module.css';
import {Unreachable} from './Unreachable.tsx';
import {useAnnouncedAnswer} from './use-announced-answer.ts';
import {useAnswer} from './use-answer.ts';
import {useKeys} from './use-keys.ts';
import {useProcedureCount} from './use-procedure-count.ts';
import {useRecentSearches} from './use-recent-searches.ts';
import type {IndexSource} from './use-search-parts.ts';
import {type, useTyped} from './use-typed.ts';

interface SearchPanelProps {
  readonly source: IndexSource;
  /** The box, which is there before this panel. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Where somebody was before they called the box by its keys or its button. */
  readonly from: RefObject<Element | null>;
  readonly onClose: () => void;
}

/** What stands below the search box: the best results as one types, before that the recent searches. */
export function SearchPanel({source, input, from, onClose}: SearchPanelProps): ReactElement {
  const query = useTyped(input);
  const [product, setProduct] = useState('');
  const {answer, failed, retry} = useAnswer(source, {query, product, limit: 6});
  const recent = useRecentSearches();
  const history = useHistory();
  const panel = useRef<HTMLDivElement>(null);
  const action = useBaseUrl('/search');
  const count = useProcedureCount(answer?.total ?? 0);
  useAnnouncedAnswer(answer);
  const all = `${action}?${new URLSearchParams({q: query.trim(), ...(product && {product})})}`;
  const follow = () => {
    recent.remember(query);
    onClose();
  };
  const submit = () => {
    follow();
    input.current?.form?.reset();
    input.current?.blur();
    history.push(all);
  };
  useKeys({input, panel, from}, {onClose, onSubmit: submit});
  const ask = (next: string) => type(input.current, next);
  return (
    <div ref={panel}>
      {failed && <Unreachable onRetry={retry} />}
      {!failed && !isAsked(query) && <RecentSearches recent={recent} onQuery={ask} />}
      {!failed && !answer && isAsked(query) && <Searching />}
      {!failed && answer && (
        <>
          {(answer.total > 0 || product) && (
            <div className={styles.head}>
              <span>{answer.total > 0 && count}</span>
              <ProductChoice products={answer.search.products} value={product} onChange={setProduct} />
            </div>
          )}
          {answer.total === 0 && <NothingFound answer={answer} onQuery={ask} onAllProducts={() => setProduct('')} />}
          <HitList answer={answer} onFollow={follow} />
          {answer.total > answer.hits.length && (
            <p className={styles.all}>
              <QuietLink to={all} onFollow={follow}>
                <Translate id="trin.search.all">Show all results</Translate>
              </QuietLink>
            </p>
          )}
        </>
      )}
    </div>
  );
}
