import type {ReactElement} from 'react';
import styles from './icons.module.css';

/** Lines on a field of 16 by 16, drawn in the colour of the text. */
const drawings = {
  copy: 'M5.5 5.5h7.5v8h-7.5zM3 10.5v-8h7.5',
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  warning: 'M8 2l6.5 11.5h-13zM8 6.5v3.5M8 11.7v.3',
  clock: 'M8 1.8a6.2 6.2 0 1 1 0 12.4 6.2 6.2 0 0 1 0-12.4M8 4.5v3.8l2.600 1.600',
  pencil: 'M2.5 13.5l.8-3.300 7.7-7.7 2.5 2.5-7.7 7.7zM9.5 4l2.5 2.5',
  external: 'M6 3h-3.5v10.5h10.5v-3.5M9 2.5h4.5v4.5M13.5 2.5l-6 6',
  branch: 'M4 2v12M4 9.5c0-3 2-3 4.5-3h3.5M9.5 4l2.5 2.5-2.5 2.5',
  print: 'M4.5 6v-4h7v4M4.5 11.5h-2v-5.500h11v5.500h-2M4.5 9.500h7v4.5h-7z',
  role: 'M8 1.8l5 1.8v4.2c0 3.2-2.2 5.300-5 6.4-2.8-1.100-5-3.2-5-6.4v-4.2z',
  link: 'M6.5 9.5l3-3M7 4.5l1.7-1.7a3.2 3.2 0 0 1 4.5 4.5l-1.7 1.7M9 11.5l-1.7 1.7a3.2 3.2 0 0 1-4.5-4.5l1.7-1.7',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  plus: 'M8 3v10M3 8h10',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.600l.7-9M6.700 7v4M9.300 7v4',
  search: 'M7 2.2a4.8 4.8 0 1 1 0 9.600 4.8 4.8 0 0 1 0-9.600M10.5 10.5l3.5 3.5',
  undo: 'M3 6.5h7a3.500 3.500 0 0 1 0 7H6M6 3.5l-3 3 3 3',
  download: 'M8 2.500v7.500M4.700 7l3.300 3.300 3.300-3.300M2.500 13.500h11',
  upload: 'M8 10.500v-8M4.700 5.500l3.300-3.300 3.300 3.300M2.500 13.500h11',
  key: 'M5.200 7.200a3 3 0 1 1 0 1.600M5.300 8h9.200v2.500M11.500 8v2',
} as const;

export type IconName = keyof typeof drawings;

/** Goes with a word, never in place of one. */
export function Icon({name}: {name: IconName}): ReactElement {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
