import Translate, {translate} from '@docusaurus/Translate';
import {toCalendar, toUid} from '@site/src/procedure/run/calendar.ts';
import {toDue} from '@site/src/procedure/run/due.ts';
import {toCustomerZone, toFiller} from '@site/src/procedure/run/filled-text.ts';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {useNow} from '../format/use-now.ts';
import {download} from '../storage/download.ts';
import {DueTime} from './DueTime.tsx';
import {goToElement} from './go-to-element.ts';
import styles from './RunControl.module.css';
import type {ControlProps} from './RunControl.tsx';
import {useRun} from './run-context.ts';
import {Tick} from './Tick.tsx';
import {useAct} from './use-act.ts';

/** Starts the wait, and says when it is over. */
export function WaitControl(props: ControlProps): ReactElement {
  const {element, view, name} = props;
  const act = useAct();
  const start = (): void => {
    act({type: 'wait-started', element: element.id}, translate({id: 'trin.run.waitStartedSaid', message: '{name}: the wait has begun.'}, {name}));
    // The button that has the focus goes away.
    goToElement(element.id);
  };
  return (
    <>
      {view.state.waiting === undefined && view.state.status === 'open' && (
        <Button kind="main" onClick={start}>
          <Translate id="trin.run.startWait">Start the wait</Translate>
        </Button>
      )}
      <Tick {...props} />
      {view.state.waiting !== undefined && view.state.status === 'open' && <Waiting {...props} since={view.state.waiting} />}
    </>
  );
}

function Waiting({element, since}: ControlProps & {since: string}): ReactElement | null {
  const {store} = useRun();
  const now = useNow();
  const {wait} = element;
  if (!wait) return null;
  const due = toDue(wait, new Date(since));
  const save = (): void => {
    const {run, state} = store.getView();
    const entry = {
      uid: toUid(run.id, element.id),
      started: new Date(since),
      due,
      summary: `${run.customer.name}: ${state.snapshot.title}`,
      description: toFiller(run, state)(element.text),
    };
    download('trin.ics', toCalendar([entry]), 'text/calendar');
  };
  return (
    <div className={styles.waiting}>
      <p>
        <DueTime wait={wait} due={due} now={now} customerZone={toCustomerZone(store.getView())} />
      </p>
      <Button onClick={save}>
        <Translate id="trin.run.calendar">Calendar file</Translate>
      </Button>
    </div>
  );
}
