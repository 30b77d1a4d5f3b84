import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './RunBar.module.css';

/** The keys of a run. */
export function KeyHelp(): ReactElement {
  return (
    <dl className={styles.keys}>
      <dt>
        <kbd>F8</kbd>
      </dt>
      <dd>
        <Translate id="trin.run.keys.next">Go to the next open step</Translate>
      </dd>
      <dt>
        <kbd>Shift</kbd> + <kbd>F8</kbd>
      </dt>
      <dd>
        <Translate id="trin.run.keys.previous">Go to the open step before</Translate>
      </dd>
      <dt>
        <kbd>
          <Translate id="trin.run.keys.space">Space</Translate>
        </kbd>
      </dt>
      <dd>
        <Translate id="trin.run.keys.tick">Tick the step one is at, or take the tick away</Translate>
      </dd>
    </dl>
  );
}
