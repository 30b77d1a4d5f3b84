import type {ReactElement, ReactNode} from 'react';
import styles from './text.module.css';

/** Words for screen readers where the eye has a shape; they are not copied with the text around them. */
export function OnlyHeard({children, lang}: {children: ReactNode; lang?: string | undefined}): ReactElement {
  return (
    <span className={styles.onlyHeard} lang={lang}>
      {children}
    </span>
  );
}
