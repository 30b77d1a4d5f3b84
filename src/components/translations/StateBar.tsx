import {type FreshnessCounts, freshnessStates} from '@site/src/procedure/progress.ts';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import styles from './StateBar.module.css';
import {nameState} from './state-names.ts';

/** A bar with a part for each state, and the same in words. */
export function StateBar({counts}: {counts: FreshnessCounts}): ReactElement {
  const {site} = useLanguages();
  const number = new Intl.NumberFormat(site);
  const shown = freshnessStates.filter((state) => counts[state] > 0);
  const total = shown.reduce((sum, state) => sum + counts[state], 0);
  const startOf = (index: number) => shown.slice(0, index).reduce((sum, state) => sum + counts[state], 0);
  return (
    <div>
      <svg className={styles.bar} viewBox={`0 0 ${total} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {shown.map((state, index) => (
          <rect key={state} className={styles[state]} x={startOf(index)} y={0} width={counts[state]} height={1} />
        ))}
      </svg>
      <ul className={styles.counts}>
        {shown.map((state) => (
          <li key={state}>
            <svg className={styles.swatch} viewBox="0 0 1 1" aria-hidden="true" focusable="false">
              <rect className={styles[state]} width={1} height={1} />
            </svg>
            <strong>{number.format(counts[state])}</strong> {nameState(state)}
          </li>
        ))}
      </ul>
    </div>
  );
}
