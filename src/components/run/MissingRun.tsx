import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './RunPart.module.css';

/** The run in the link is not here. */
export function MissingRun({onLeave}: {onLeave: () => void}): ReactElement {
  const {chrome} = useLanguages();
  return (
    <section className={`${styles.panel} ${styles.warning}`} lang={chrome} role="alert" data-screen-only>
      <p>
        <Translate id="trin.run.missing">
          This run is not in this browser: it was deleted, or it was started on another computer. There it can be exported, and imported here.
        </Translate>
      </p>
      <div className={styles.buttons}>
        <Button onClick={onLeave}>
          <Translate id="trin.run.readOnly">Read the procedure without a run</Translate>
        </Button>
      </div>
    </section>
  );
}
