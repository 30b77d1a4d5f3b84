import type {ReactElement, ReactNode} from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
}

export function Button({children, onClick}: ButtonProps): ReactElement {
  return (
    <button type="button" className={styles.button} onClick={onClick} data-needs-script data-screen-only>
      {children}
    </button>
  );
}
