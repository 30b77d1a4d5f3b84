import {translate} from '@docusaurus/Translate';
import type {ReactElement, ReactNode} from 'react';
import {HashLink} from '../anchor/HashLink.tsx';
import {useAnchor} from '../anchor/use-anchor.ts';
import {TranslatedPart} from '../language/TranslatedPart.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {ElementControl} from '../run/ElementControl.tsx';
import {ConditionLabel} from './ConditionLabel.tsx';
import {useProcedure} from './procedure-context.ts';
import styles from './Requirements.module.css';
import {nameRequirementKind} from './requirement-kinds.ts';

export function Requirement({id, lang, children}: {id: string; lang?: string; children: ReactNode}): ReactElement | null {
  const {page, view} = useProcedure();
  const {chrome} = useLanguages();
  useAnchor(id);
  const requirement = page.requirements.find((candidate) => candidate.id === id);
  if (!requirement || !view.shown.has(id)) return null;
  return (
    <li id={id} lang={lang} className={styles.requirement}>
      <p className={styles.kind} lang={chrome}>
        {nameRequirementKind(requirement.kind)}
        <HashLink id={id} lang={chrome} label={translate({id: 'trin.requirement.link', message: 'Link to this requirement'})} />
      </p>
      <div className={styles.content}>
        <TranslatedPart lang={lang} original={page.stale.elements?.[id]}>
          <ConditionLabel when={requirement.when} />
          <div className={styles.statement}>{children}</div>
        </TranslatedPart>
        <ElementControl id={id} />
      </div>
    </li>
  );
}
