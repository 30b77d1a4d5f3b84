import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './Untranslated.module.css';

export function Untranslated(): ReactElement {
  return (
    <p className={styles.banner}>
      <Translate id="trin.untranslated.message">This page is not translated yet; it is shown in English.</Translate>
    </p>
  );
}
