import Translate from '@docusaurus/Translate';
import {type ReactElement, type ReactNode, useId} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Options.module.css';

/** The ways to go on. */
export function Options({children}: {children: ReactNode}): ReactElement {
  const label = useId();
  const {chrome} = useLanguages();
  return (
    <>
      <p id={label} className={styles.title} lang={chrome}>
        <Translate id="trin.options.title">Choose one:</Translate>
      </p>
      <ul className={styles.options} aria-labelledby={label}>
        {children}
      </ul>
    </>
  );
}
