import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {toSearch} from '../procedure/use-answers.ts';
import styles from './ChecklistLink.module.css';

/** From a procedure to its sheet, in the variant that is shown. */
export function ChecklistLink(): ReactElement {
  const {page, answers} = useProcedure();
  const {chrome} = useLanguages();
  return (
    <p className={styles.link} lang={chrome} data-screen-only>
      <Link to={`/checklists/${page.id}${toSearch('', page.questions, answers)}`} suppressHydrationWarning>
        <Icon name="print" />
        <Translate id="trin.checklist.link">Checklist to print</Translate>
      </Link>
    </p>
  );
}
