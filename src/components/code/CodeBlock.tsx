import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/CodeBlock';
import type {ReactElement} from 'react';
import {CopyButton} from '../copy/CopyButton.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './CodeBlock.module.css';

/** Code to read and to copy, with the name of its file where the author gives one. Without colours: what makes them is a sixth of what a page of the host loads. */
export function CodeBlock({children, metastring = '', title}: Props): ReactElement {
  const {chrome} = useLanguages();
  const name = title ?? /\btitle="([^"]*)"/.exec(metastring)?.[1];
  const text = typeof children === 'string' ? children.replace(/\n$/, '') : undefined;
  return (
    <div className={styles.block}>
      {name && <p className={styles.name}>{name}</p>}
      <pre translate="no" dir="ltr">
        <code>{text ?? children}</code>
      </pre>
      {text && (
        <div className={styles.copy}>
          <CopyButton text={text} lang={chrome} label={translate({id: 'trin.code.copy', message: 'Copy the code'})} />
        </div>
      )}
    </div>
  );
}
