import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {useSummary} from '../procedure/use-summary.ts';
import styles from './ProcedureGroups.module.css';

interface ProcedureItemProps {
  readonly procedure: Listed;
  readonly detailed: boolean;
}

export function ProcedureItem({procedure, detailed}: ProcedureItemProps): ReactElement {
  const {site} = useLanguages();
  const lang = procedure.locale === site ? undefined : procedure.locale;
  const summary = useSummary({count: procedure.steps, minutes: procedure.minutes});
  return (
    <li className={styles.item}>
      <Link className={styles.title} to={procedure.url} autoAddBaseUrl={false} lang={lang}>
        {procedure.title}
      </Link>
      <p className={styles.size} suppressHydrationWarning>
        {summary}
        {!procedure.translated && (
          <>
            {' · '}
            <Translate id="trin.catalogue.inEnglish">in English</Translate>
          </>
        )}
      </p>
      <p className={styles.description} lang={lang}>
        {procedure.description}
      </p>
      {detailed && (
        <p className={styles.words} translate="no">
          {[...procedure.tags, ...procedure.sources].join(' · ')}
        </p>
      )}
    </li>
  );
}
