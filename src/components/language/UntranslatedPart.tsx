import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './UntranslatedPart.module.css';
import {useLanguages} from './use-languages.ts';

/** Stands before a part of a translated page that is shown in English. */
export function UntranslatedPart(): ReactElement {
  const {site} = useLanguages();
  return (
    <p className={styles.note} lang={site}>
      <Translate id="trin.untranslated.part">Not translated yet; shown in English.</Translate>
    </p>
  );
}
