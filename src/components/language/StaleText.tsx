import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Block} from '@site/src/procedure/content.ts';
import type {ReactElement} from 'react';
import {Blocks} from '../content/Blocks.tsx';
import {Icon} from '../icons/Icon.tsx';
import {ContentLanguage} from './content-language.ts';
import styles from './StaleText.module.css';

/** Says that a translation is behind its original, which is one click away. */
export function StaleText({blocks}: {blocks: readonly Block[]}): ReactElement {
  const {defaultLocale} = useDocusaurusContext().i18n;
  return (
    <details className={styles.stale}>
      <summary>
        <Icon name="warning" />
        <Translate id="trin.stale.message">The English text has changed since this was translated. Show it</Translate>
      </summary>
      <div className={styles.original} lang={defaultLocale}>
        <ContentLanguage value={defaultLocale}>
          <Blocks blocks={blocks} />
        </ContentLanguage>
      </div>
    </details>
  );
}
