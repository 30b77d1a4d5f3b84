import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import {toCalendar, toUid} from '@site/src/procedure/run/calendar.ts';
import {type Due, toDueList} from '@site/src/procedure/run/due.ts';
import {toCustomerZone, toFiller} from '@site/src/procedure/run/filled-text.ts';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {useNow} from '../format/use-now.ts';
import {DueTime} from '../run/DueTime.tsx';
import {download} from '../storage/download.ts';
import styles from './Runs.module.css';
import {useRunLink} from './use-run-link.ts';
import type {KnownRun} from './use-runs.ts';

/** The waits that run in open runs, the first to end first. */
export function DueList({runs, procedures}: {runs: readonly KnownRun[]; procedures: readonly Listed[]}): ReactElement | null {
  const now = useNow();
  const due = toDueList(runs, now);
  if (due.length === 0) return null;
  const save = (): void => download('trin.ics', toCalendar(due.map((entry) => toEntry(entry, runs))), 'text/calendar');
  return (
    <section>
      <h2>
        <Translate id="trin.runs.due">Due</Translate>
      </h2>
      <ul className={styles.runs}>
        {due.map((entry) => {
          const known = runs.find(({run}) => run.id === entry.run);
          return known && <DueItem key={`${entry.run} ${entry.element.id}`} entry={entry} known={known} procedures={procedures} now={now} />;
        })}
      </ul>
      <Button onClick={save}>
        <Translate id="trin.run.calendar">Calendar file</Translate>
      </Button>
    </section>
  );
}

interface DueItemProps {
  readonly entry: Due;
  readonly known: KnownRun;
  readonly procedures: readonly Listed[];
  readonly now: Date;
}

function DueItem({entry, known: {run, state}, procedures, now}: DueItemProps): ReactElement | null {
  const {to, onClick} = useRunLink(run, procedures);
  if (!entry.element.wait) return null;
  return (
    <li className={styles.run} data-over={entry.isOver}>
      <div className={styles.about}>
        <p className={styles.name}>
          <CustomerName name={entry.customer.name} />
          {': '}
          <Link to={`${to}#${entry.element.id}`} onClick={onClick} lang={state.snapshot.locale}>
            {toFiller(run, state)(entry.element.text)}
          </Link>
        </p>
        <p className={styles.soft}>
          <DueTime wait={entry.element.wait} due={new Date(entry.due)} now={now} customerZone={toCustomerZone({run, state})} />
        </p>
      </div>
    </li>
  );
}

function toEntry({run, customer, title, element, started, due}: Due, runs: readonly KnownRun[]): Parameters<typeof toCalendar>[0][number] {
  const known = runs.find((each) => each.run.id === run);
  return {
    uid: toUid(run, element.id),
    started: new Date(started),
    due: new Date(due),
    summary: `${customer.name}: ${title}`,
    description: known ? toFiller(known.run, known.state)(element.text) : element.text,
  };
}
