import ErrorBoundary from '@docusaurus/ErrorBoundary';
import type {ReactElement} from 'react';
import {Offline} from '../offline/Offline.tsx';
import styles from './Notice.module.css';
import {ReplacedNotice} from './ReplacedNotice.tsx';
import {StorageNotice} from './StorageNotice.tsx';

/** What the technician must know whichever page is open. */
export function Notices(): ReactElement {
  return (
    <ErrorBoundary fallback={() => null}>
      <div className={styles.notices}>
        <StorageNotice />
        <ReplacedNotice />
        <Offline />
      </div>
    </ErrorBoundary>
  );
}
