import type {ReactElement, ReactNode} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** What one can do about it. */
  readonly buttons: ReactNode;
}

/** Below the navigation bar, until it is settled. */
export function Notice({children, buttons}: NoticeProps): ReactElement {
  return (
    <div className={styles.notice} role="alert" data-screen-only>
      <p>
        <Icon name="warning" />
        {children}
      </p>
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
