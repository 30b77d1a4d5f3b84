import type {ReactElement, ReactNode} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './RunControl.module.css';

interface ChoiceButtonProps {
  readonly isTaken: boolean;
  readonly onTake: () => void;
  readonly children: ReactNode;
  /** Gets the focus when one goes to the step. */
  readonly isFirst?: boolean;
  readonly describedBy?: string;
}

/** One of several, of which one is taken. */
export function ChoiceButton({isTaken, onTake, children, isFirst = false, describedBy}: ChoiceButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isTaken}
      aria-describedby={describedBy}
      onClick={onTake}
      data-run-focus={isFirst || undefined}
    >
      {isTaken && <Icon name="check" />}
      {children}
    </button>
  );
}
