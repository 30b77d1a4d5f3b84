import type {ReactElement, ReactNode} from 'react';
import styles from './ProcedureHeader.module.css';

export function Fact({label, children}: {label: string; children: ReactNode}): ReactElement {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd suppressHydrationWarning>{children}</dd>
    </div>
  );
}
