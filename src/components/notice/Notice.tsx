import clsx from 'clsx';
import type {ReactElement, ReactNode} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** What one can do about it. */
  readonly buttons: ReactNode;
  /** With a name it is news, which can wait; without one a warning, which is said at once. */
  readonly name?: string;
}

/** Below the navigation bar, until it is settled. */
export function Notice({children, buttons, name}: NoticeProps): ReactElement {
  const content = (
    <>
      <p>
        <Icon name={name ? 'download' : 'warning'} />
        {children}
      </p>
      <div className={styles.buttons}>{buttons}</div>
    </>
  );
  return name ? (
    <section className={clsx(styles.notice, styles.news)} aria-label={name} data-screen-only>
      {content}
    </section>
  ) : (
    <div className={clsx(styles.notice, styles.warning)} role="alert" data-screen-only>
      {content}
    </div>
  );
}
