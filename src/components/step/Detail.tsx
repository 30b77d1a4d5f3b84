import type {ReactElement, ReactNode} from 'react';
import styles from './Step.module.css';

export function Detail({children}: {children: ReactNode}): ReactElement {
  return <div className={styles.detail}>{children}</div>;
}
