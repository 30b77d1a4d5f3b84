import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './ExportReminder.module.css';
import type {Persistence} from './persist.ts';

/** Where the browser may throw away what is kept, an export is the only safe copy. */
export function ExportReminder({persistence}: {persistence: Persistence | undefined}): ReactElement | null {
  if (persistence !== 'refused' && persistence !== 'unsupported') return null;
  return (
    <p className={styles.reminder} data-screen-only>
      <Icon name="warning" />{' '}
      <Translate id="trin.keptHere.refused">This browser may delete what is kept here when it needs room. Export everything from time to time.</Translate>
    </p>
  );
}
