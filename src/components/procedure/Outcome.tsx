import Translate, {translate} from '@docusaurus/Translate';
import type {ReactElement, ReactNode} from 'react';
import {HashLink} from '../anchor/HashLink.tsx';
import {useAnchor} from '../anchor/use-anchor.ts';
import {Icon} from '../icons/Icon.tsx';
import {TranslatedPart} from '../language/TranslatedPart.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {ConditionLabel} from './ConditionLabel.tsx';
import styles from './Outcome.module.css';
import {useProcedure} from './procedure-context.ts';

/** What is true when the procedure is done. The first one shown carries the heading for all. */
export function Outcome({id, lang, children}: {id: string; lang?: string; children: ReactNode}): ReactElement | null {
  const {page, view} = useProcedure();
  const {chrome} = useLanguages();
  useAnchor(id);
  const shown = page.outcomes.filter((outcome) => view.shown.has(outcome.id));
  const outcome = shown.find((candidate) => candidate.id === id);
  if (!outcome) return null;
  return (
    <>
      {shown[0] === outcome && (
        <h2 lang={chrome}>
          <Translate id="trin.outcome.title">Result</Translate>
        </h2>
      )}
      <div id={id} lang={lang} className={styles.outcome}>
        <span className={styles.mark}>
          <Icon name="check" />
        </span>
        <div className={styles.content}>
          <TranslatedPart lang={lang} original={page.stale.elements?.[id]}>
            <ConditionLabel when={outcome.when} />
            {children}
          </TranslatedPart>
        </div>
        <HashLink id={id} lang={chrome} label={translate({id: 'trin.outcome.link', message: 'Link to this outcome'})} />
      </div>
    </>
  );
}
