import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {RevisionChoice} from './RevisionChoice.tsx';
import panel from './RunPart.module.css';
import type {Revision} from './use-revision.ts';

/** Says that the procedure is another one by now, what is different, and lets the technician choose. */
export function RevisionPanel({revision}: {revision: Revision}): ReactElement | null {
  const {chrome} = useLanguages();
  if (revision.status === 'current') return null;
  return (
    <section className={`${panel.panel} ${panel.warning}`} lang={chrome} data-run-revision data-screen-only>
      <p>
        <Icon name="warning" />
        <strong>
          {revision.status === 'gone' ? (
            <Translate id="trin.revision.gone">The site no longer has this procedure.</Translate>
          ) : (
            <Translate id="trin.revision.changed">The procedure has changed since this run began.</Translate>
          )}
        </strong>{' '}
        <Translate id="trin.revision.old">Below stands the text that the run goes by.</Translate>
      </p>
      {revision.status === 'changed' && revision.text && <RevisionChoice text={revision.text} />}
    </section>
  );
}
