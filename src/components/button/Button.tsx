import clsx from 'clsx';
import type {ReactElement, ReactNode} from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  /** `main` is what one most likely wants, `danger` what cannot be taken back. */
  readonly kind?: 'plain' | 'main' | 'danger';
  readonly onClick?: () => void;
  readonly submits?: boolean;
  readonly firstFocus?: boolean;
}

export function Button({children, kind = 'plain', onClick, submits = false, firstFocus = false}: ButtonProps): ReactElement {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={clsx(styles.button, styles[kind])}
      onClick={onClick}
      data-first-focus={firstFocus || undefined}
      data-needs-script
      data-screen-only
    >
      {children}
    </button>
  );
}
