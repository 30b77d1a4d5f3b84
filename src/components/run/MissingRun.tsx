import Translate from '@docusaurus/Translate';
import type {ReactElement, ReactNode} from 'react';
import {Button} from '../button/Button.tsx';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {toFaultText} from '../storage/fault-texts.ts';
import {useRescue} from '../storage/use-rescue.ts';
import styles from './RunPart.module.css';

/** `gone`: it was here a moment ago. `faulty`: it is here and cannot be read. */
type Reason = 'unknown' | 'gone' | 'faulty';

interface MissingRunProps {
  readonly reason: Reason;
  readonly onLeave: () => void;
  /** To what one comes back. */
  readonly children: ReactNode;
}

/** The run in the link cannot be shown. */
export function MissingRun({reason, onLeave, children}: MissingRunProps): ReactElement {
  const {chrome} = useLanguages();
  const rescue = useRescue();
  return (
    <section className={`${styles.panel} ${styles.warning}`} lang={chrome} role="alert" data-screen-only>
      <p>
        <Icon name="warning" />
        {reasons[reason]()}
      </p>
      <div className={styles.buttons}>
        {reason === 'faulty' && rescue && (
          <Button onClick={rescue}>
            <Translate id="trin.notice.export">Export what is there</Translate>
          </Button>
        )}
        <Button onClick={onLeave}>{children}</Button>
      </div>
    </section>
  );
}

const reasons = {
  unknown: () => (
    <Translate id="trin.run.missing">
      This run is not in this browser: it was deleted, or it was started on another computer. There it can be exported, and imported here.
    </Translate>
  ),
  gone: () => toFaultText({id: 'gone'}),
  faulty: () => (
    <Translate id="trin.run.faulty">What is kept of this run cannot be read. The export has it as far as that goes. The other runs are not affected.</Translate>
  ),
} satisfies Record<Reason, () => ReactNode>;
