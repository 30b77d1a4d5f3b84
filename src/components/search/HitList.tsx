import type {ReactElement, Ref} from 'react';
import type {Answer} from './finding.ts';
import {HitItem} from './HitItem.tsx';
import styles from './HitList.module.css';

interface HitListProps {
  readonly ref?: Ref<HTMLOListElement>;
  readonly answer: Answer;
  readonly onFollow: () => void;
}

/** The best first. */
export function HitList({ref, answer: {hits, terms}, onFollow}: HitListProps): ReactElement {
  return (
    <ol ref={ref} className={styles.list}>
      {hits.map((hit) => (
        <HitItem key={hit.url} hit={hit} terms={terms} onFollow={onFollow} />
      ))}
    </ol>
  );
}
