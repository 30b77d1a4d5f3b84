import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Hit} from '@site/src/procedure/search/search.ts';
import type {ReactElement} from 'react';
import styles from './HitList.module.css';
import {hitKinds} from './hit-kinds.ts';
import {MarkedText} from './MarkedText.tsx';
import {QuietLink} from './QuietLink.tsx';

interface HitItemProps {
  readonly hit: Hit;
  readonly terms: readonly string[];
  readonly onFollow: () => void;
}

/** A procedure, and what in it matches best; the link leads there. */
export function HitItem({hit: {title, url, product, translated, passage}, terms, onFollow}: HitItemProps): ReactElement {
  const {defaultLocale} = useDocusaurusContext().i18n;
  const lang = translated ? undefined : defaultLocale;
  const to = passage.anchor ? `${url}#${passage.anchor}` : url;
  return (
    <li className={styles.item}>
      <QuietLink to={to} className={styles.hit} onFollow={onFollow}>
        <span className={styles.title} lang={lang}>
          <MarkedText text={title} terms={terms} />
        </span>
        <span className={styles.passage} lang={lang}>
          <MarkedText text={passage.text} terms={terms} />
        </span>
        <span className={styles.about}>
          <span>{hitKinds[passage.kind]()}</span>
          <span translate="no">
            <MarkedText text={passage.console || product.name} terms={terms} />
          </span>
          {!translated && (
            <span>
              <Translate id="trin.catalogue.inEnglish">in English</Translate>
            </span>
          )}
        </span>
      </QuietLink>
    </li>
  );
}
