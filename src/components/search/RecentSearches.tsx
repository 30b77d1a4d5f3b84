import Translate, {translate} from '@docusaurus/Translate';
import {useStorageSlot} from '@docusaurus/theme-common';
import {type ReactElement, useId} from 'react';
import {Button} from '../button/Button.tsx';
import styles from './RecentSearches.module.css';
import {SearchHint} from './SearchHint.tsx';
import type {useRecentSearches} from './use-recent-searches.ts';
import {slashKey} from './use-shortcuts.ts';

interface RecentSearchesProps {
  readonly recent: ReturnType<typeof useRecentSearches>;
  readonly onQuery: (query: string) => void;
}

/** What the box offers before anything is typed, and how it behaves. */
export function RecentSearches({recent: {queries, kept, forget, forgetAll, keep}, onQuery}: RecentSearchesProps): ReactElement {
  const title = useId();
  const [slash, shortcut] = useStorageSlot(slashKey);
  return (
    <>
      <SearchHint />
      {queries.length > 0 && (
        <>
          <div className={styles.head}>
            <p id={title}>
              <Translate id="trin.search.recent">Recent searches</Translate>
            </p>
            <Button onClick={forgetAll}>
              <Translate id="trin.search.forgetAll">Remove all</Translate>
            </Button>
          </div>
          <ul className={styles.list} aria-labelledby={title}>
            {queries.map((query) => (
              <li key={query} className={styles.item}>
                <button type="button" className={styles.query} onClick={() => onQuery(query)} data-item="">
                  {query}
                </button>
                <RemoveButton query={query} onRemove={() => forget(query)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <label className={styles.choice}>
        <input type="checkbox" checked={kept} onChange={(event) => keep(event.target.checked)} />
        <Translate id="trin.search.keep">Keep recent searches in this browser</Translate>
      </label>
      <label className={styles.choice}>
        <input type="checkbox" checked={!slash} onChange={(event) => (event.target.checked ? shortcut.del() : shortcut.set('off'))} />
        <Translate id="trin.search.slash">Search with the / key</Translate>
      </label>
    </>
  );
}

function RemoveButton({query, onRemove}: {query: string; onRemove: () => void}): ReactElement {
  const label = translate({id: 'trin.search.forget', message: 'Remove {query}'}, {query});
  return (
    <button type="button" className={styles.remove} aria-label={label} title={label} onClick={onRemove}>
      ×
    </button>
  );
}
