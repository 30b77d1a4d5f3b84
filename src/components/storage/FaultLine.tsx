import type {ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './FaultLine.module.css';
import {toFaultText} from './fault-texts.ts';
import type {StoreFault} from './store.ts';

/** Beside what could not be saved: a notice would lie behind a dialog. */
export function FaultLine({fault}: {fault: StoreFault | undefined}): ReactElement {
  return (
    <div role="alert">
      {fault && (
        <p className={styles.fault}>
          <Icon name="warning" /> {toFaultText(fault)}
        </p>
      )}
    </div>
  );
}
