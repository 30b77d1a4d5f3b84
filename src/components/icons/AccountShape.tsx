import type {ReactElement} from 'react';
import styles from './icons.module.css';

/** As many as there are account colours; a fifth account begins again. */
const frames = ['M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8z', 'M1 1h14v14H1z', 'M8 .5l7 4v7l-7 4-7-4v-7z', 'M4 1h8l3 3v8l-3 3H4l-3-3V4z'];

/** A person in a frame: this account is not that one. */
export function AccountShape({index}: {index: number}): ReactElement {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={frames[index % frames.length]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
      <circle cx="8" cy="6" r="2.2" fill="currentColor" />
      <path d="M3.8 12.2c.6-2.4 2.200-3.4 4.200-3.4s3.600 1 4.200 3.4z" fill="currentColor" />
    </svg>
  );
}
