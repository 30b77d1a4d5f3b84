import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import {Fragment, type ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {LaneWords} from './LaneWords.tsx';
import styles from './lanes.module.css';
import {useStep} from './step-context.ts';

/** Where one works and as whom, at the step where that changes. A change of account stands out. */
export function LaneBand(): ReactElement | null {
  const {step, place} = useStep();
  const {chrome} = useLanguages();
  if (place.lanes.length === 0) return null;
  return (
    <p className={clsx(styles.band, (place.accountChanges || step.kind === 'sign-in') && styles.signIn)} lang={chrome}>
      {place.lanes.map((lane, index) => (
        <Fragment key={`${lane.console} ${lane.as}`}>
          {index > 0 && (
            <span>
              <Translate id="trin.lane.or">or, depending on the answers above:</Translate>
            </span>
          )}
          <LaneWords lane={lane} />
        </Fragment>
      ))}
      {step.private && (
        <strong className={styles.private}>
          <Translate id="trin.lane.private">in a private window</Translate>
        </strong>
      )}
    </p>
  );
}
