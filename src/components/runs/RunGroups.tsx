import type {Listed} from '@site/src/procedure/listing.ts';
import type {ReactElement} from 'react';
import {CustomerMark} from '../customer/CustomerMark.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {RunItem} from './RunItem.tsx';
import styles from './Runs.module.css';
import type {KnownRun} from './use-runs.ts';

interface RunGroupsProps {
  readonly title: string;
  readonly runs: readonly KnownRun[];
  readonly procedures: readonly Listed[];
}

/** Runs by customer, in the order of their names. */
export function RunGroups({title, runs, procedures}: RunGroupsProps): ReactElement | null {
  const {site} = useLanguages();
  if (runs.length === 0) return null;
  const ids = [...new Set(runs.map(({run}) => run.customer.id))];
  const groups = ids.map((id) => {
    const own = runs.filter(({run}) => run.customer.id === id);
    return {id, name: own[0]?.run.customer.name ?? '', runs: own};
  });
  groups.sort((a, b) => a.name.localeCompare(b.name, site));
  return (
    <section>
      <h2>{title}</h2>
      {groups.map((group) => (
        <section key={group.id} className={styles.customer}>
          <h3>
            <CustomerMark name={group.name} /> <CustomerName name={group.name} />
          </h3>
          <ul className={styles.runs}>
            {group.runs.map((known) => (
              <RunItem key={known.run.id} known={known} procedures={procedures} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
