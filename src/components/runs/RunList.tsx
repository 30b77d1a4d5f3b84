import Translate, {translate} from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import {type ReactElement, useState} from 'react';
import styles from '../page/Page.module.css';
import {ExportReminder} from '../storage/ExportReminder.tsx';
import {usePersistence} from '../storage/use-persistence.ts';
import {DueList} from './DueList.tsx';
import {RunGroups} from './RunGroups.tsx';
import list from './Runs.module.css';
import {RunsTitle} from './RunsTitle.tsx';
import {RunTools} from './RunTools.tsx';
import {type KnownRun, useRuns} from './use-runs.ts';

/** What is due, what is open, what is done. */
export function RunList({procedures}: {procedures: readonly Listed[]}): ReactElement {
  const {runs, corrupt} = useRuns();
  const persistence = usePersistence();
  const [search, setSearch] = useState('');
  const matching = (runs ?? []).filter((run) => isMatching(run, search));
  const open = matching.filter(({state}) => state.finished === undefined);
  const finished = matching.filter(({state}) => state.finished !== undefined);
  return (
    <>
      <RunsTitle />
      <RunTools runs={runs ?? []} />
      {runs && runs.length > 0 && <ExportReminder persistence={persistence} />}
      {corrupt > 0 && (
        <p role="alert" className={list.corrupt}>
          <Translate id="trin.runs.corrupt" values={{count: corrupt}}>
            {'Parts of runs that cannot be read: {count}. An export has them as far as it can.'}
          </Translate>
        </p>
      )}
      {runs && runs.length > 0 && (
        <label className={list.search} data-screen-only>
          <Translate id="trin.runs.search">Customer or procedure</Translate>
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
      )}
      <DueList runs={matching} procedures={procedures} />
      {runs?.length === 0 && (
        <p className={styles.empty}>
          <Translate id="trin.runs.empty">No run has been started in this browser. Choose a customer, open a procedure, and start one there.</Translate>
        </p>
      )}
      {runs && runs.length > 0 && matching.length === 0 && (
        <p className={styles.empty}>
          <Translate id="trin.runs.none">No run is of such a customer or procedure.</Translate>
        </p>
      )}
      <RunGroups title={translate({id: 'trin.runs.open', message: 'Open'})} runs={open} procedures={procedures} />
      <RunGroups title={translate({id: 'trin.runs.finished', message: 'Finished'})} runs={finished} procedures={procedures} />
    </>
  );
}

function isMatching({run, state}: KnownRun, search: string): boolean {
  const text = `${run.customer.name} ${state.snapshot.title}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
