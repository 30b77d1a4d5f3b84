import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import {toProgress} from '@site/src/procedure/run/progress.ts';
import type {ReactElement} from 'react';
import {CustomerMark} from '../customer/CustomerMark.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useRunLink} from '../runs/use-run-link.ts';
import {type KnownRun, useRuns} from '../runs/use-runs.ts';
import {NoRun} from './OpenRuns.tsx';
import styles from './Start.module.css';

const maximum = 5;

/** The open runs in which something happened last. */
export function OpenRunList({procedures}: {procedures: readonly Listed[]}): ReactElement | null {
  const {runs} = useRuns();
  if (!runs) return null;
  const open = runs.filter(({state}) => state.finished === undefined);
  if (open.length === 0) return <NoRun />;
  return (
    <ul>
      {open.slice(0, maximum).map((known) => (
        <OpenRun key={known.run.id} known={known} procedures={procedures} />
      ))}
    </ul>
  );
}

function OpenRun({known: {run, state}, procedures}: {known: KnownRun; procedures: readonly Listed[]}): ReactElement {
  const {site} = useLanguages();
  const link = useRunLink(run, procedures);
  const {done, total} = toProgress(state).steps;
  return (
    <li>
      <CustomerMark name={run.customer.name} />
      <p>
        <CustomerName name={run.customer.name} />
        <Link {...link} lang={state.snapshot.locale === site ? undefined : state.snapshot.locale}>
          {state.snapshot.title}
        </Link>
        <span className={styles.soft}>{translate({id: 'trin.run.progressOf', message: '{done} of {total} steps'}, {done: `${done}`, total: `${total}`})}</span>
      </p>
    </li>
  );
}
