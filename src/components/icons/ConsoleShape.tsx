import type {ReactElement} from 'react';
import styles from './icons.module.css';

/** As many as there are lane colours; a seventh console begins again. */
const shapes = [
  'M2 2h12v12H2z',
  'M8 .5 15.5 8 8 15.5.5 8z',
  'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  'M8 1.5 15.5 14.5H.5z',
  'M4.5 1.5h7L15.5 8l-4 6.5h-7L.5 8z',
  'M6 1h4v5h5v4h-5v5H6v-5H1V6h5z',
];

/** A filled figure: this console is not that one. */
export function ConsoleShape({index}: {index: number}): ReactElement {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[index % shapes.length]} fill="currentColor" />
    </svg>
  );
}
