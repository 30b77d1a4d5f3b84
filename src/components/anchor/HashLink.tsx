import type {ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import styles from './HashLink.module.css';

/** A link to the place it stands at. A plain one: it keeps the answers in the query string. */
export function HashLink({id, label, lang}: {id: string; label: string; lang?: string | undefined}): ReactElement {
  return (
    <a className={styles.link} href={`#${id}`} aria-label={label} title={label} lang={lang} data-screen-only>
      <Icon name="link" />
    </a>
  );
}
