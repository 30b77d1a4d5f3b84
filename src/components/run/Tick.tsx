import {translate} from '@docusaurus/Translate';
import type {Happening} from '@site/src/procedure/run/happening.ts';
import type {ReactElement} from 'react';
import {nameStatus} from './element-names.ts';
import styles from './RunControl.module.css';
import type {ControlProps} from './RunControl.tsx';
import {useAct} from './use-act.ts';

interface TickProps extends ControlProps {
  readonly label?: string;
  /** What is said when it is ticked. */
  readonly done?: Happening;
}

/** Ticked when it is done; taking the tick away opens it again. */
export function Tick({element, view, name, label, done = {type: 'done', element: element.id}}: TickProps): ReactElement {
  const act = useAct();
  const isDone = view.state.status === 'done';
  const change = (): void =>
    isDone
      ? act({type: 'reopened', element: element.id}, translate({id: 'trin.run.reopenedSaid', message: '{name}: open again.'}, {name}))
      : act(done, translate({id: 'trin.run.doneSaid', message: '{name}: done.'}, {name}));
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isDone} onChange={change} data-run-focus />
      <span>{label ?? (element.type === 'requirement' ? translate({id: 'trin.run.met', message: 'Met'}) : nameStatus('done'))}</span>
    </label>
  );
}
