import {markWords} from '@site/src/procedure/search/mark.ts';
import {language} from '@site-language';
import type {ReactElement} from 'react';
import styles from './HitList.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** Those of the answer. */
  readonly terms: readonly string[];
}

export function MarkedText({text, terms}: MarkedTextProps): ReactElement {
  let at = 0;
  return (
    <>
      {markWords(text, terms, language).map((part) => {
        at += part.text.length;
        return part.marked ? (
          <mark key={at} className={styles.mark}>
            {part.text}
          </mark>
        ) : (
          part.text
        );
      })}
    </>
  );
}
