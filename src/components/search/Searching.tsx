import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './Message.module.css';

/** Shows itself only where the answer takes a while. */
export function Searching(): ReactElement {
  return (
    <p className={`${styles.hint} ${styles.late}`}>
      <Translate id="trin.search.searching">Searching …</Translate>
    </p>
  );
}
