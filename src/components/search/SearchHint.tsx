import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './Message.module.css';

/** What may be typed. */
export function SearchHint(): ReactElement {
  return (
    <p className={styles.hint}>
      <Translate id="trin.search.hint">Type what you remember: a label, an error, a KB number. Typos do not matter.</Translate>
    </p>
  );
}
