import {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {CopyButton} from '../copy/CopyButton.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './text.module.css';

/** A literal that the technician types or copies as it stands. */
export function Value({children}: {children: string}): ReactElement {
  const {chrome} = useLanguages();
  return (
    <span className={styles.value}>
      <span className={styles.room}>
        <code translate="no">{children}</code>
      </span>
      <span className={styles.buttons}>
        <CopyButton inline text={children} lang={chrome} label={translate({id: 'trin.value.copy', message: 'Copy {value}'}, {value: children})} />
      </span>
    </span>
  );
}
