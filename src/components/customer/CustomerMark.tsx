import type {ReactElement} from 'react';
import styles from './CustomerMark.module.css';
import {toInitials} from './initials.ts';

/** Initials on ink: a customer has no colour, as colours say which console and which account one is in. */
export function CustomerMark({name}: {name: string}): ReactElement {
  return (
    <span className={styles.mark} aria-hidden="true" translate="no">
      <bdi>{toInitials(name)}</bdi>
    </span>
  );
}
