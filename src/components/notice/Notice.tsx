import clsx from 'clsx';
import type {ReactElement, ReactNode} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** What one can do about it. */
  readonly buttons: ReactNode;
  /** `news` can wait, and is said where nothing else is just being said. */
  readonly kind?: 'warning' | 'news';
}

/** Below the navigation bar, until it is settled. */
export function Notice({children, buttons, kind = 'warning'}: NoticeProps): ReactElement {
  return (
    <div className={clsx(styles.notice, styles[kind])} role={kind === 'warning' ? 'alert' : undefined} data-screen-only>
      <p>
        <Icon name={kind === 'warning' ? 'warning' : 'download'} />
        {children}
      </p>
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
