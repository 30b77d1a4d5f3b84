import type {Listed} from '@site/src/procedure/listing.ts';
import {type ReactElement, useState} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {MissingRun} from '../run/MissingRun.tsx';
import type {RunStore} from '../run/run-store.ts';
import {useRevision} from '../run/use-revision.ts';
import {useRunStore} from '../run/use-run-store.ts';
import {useRunView} from '../run/use-run-view.ts';
import {LoneRun} from './LoneRun.tsx';
import {RecordTools} from './RecordTools.tsx';
import {RecordView} from './RecordView.tsx';
import {isRecordLocale, useRecord} from './use-record.ts';

interface RunRecordProps {
  readonly id: string;
  readonly procedures: readonly Listed[];
  readonly onLeave: () => void;
}

/** What was done in one run, to read, print and hand in. An open run of a procedure that is gone is worked on here. */
export function RunRecord({id, procedures, onLeave}: RunRecordProps): ReactElement | null {
  const opened = useRunStore(id);
  if (opened.status === 'opening') return null;
  if (opened.status !== 'open') return <MissingRun onLeave={onLeave} />;
  return <Opened store={opened.store} procedures={procedures} onLeave={onLeave} />;
}

function Opened({store, procedures, onLeave}: Omit<RunRecordProps, 'id'> & {store: RunStore}): ReactElement {
  const {run, state, isGone} = useRunView(store);
  const {site} = useLanguages();
  const [locale, setLocale] = useState(isRecordLocale(site) ? site : 'en');
  const revision = useRevision(state, undefined);
  const {record, textLocale} = useRecord(run, state, revision, locale);
  if (isGone) return <MissingRun onLeave={onLeave} />;
  const isLone = revision.status === 'gone' && state.finished === undefined;
  return (
    <>
      <RecordTools run={run} record={record} locale={locale} onLocale={setLocale} url={procedures.find(({id}) => id === run.procedure)?.url} />
      {isLone ? <LoneRun store={store} revision={revision} onLeave={onLeave} /> : <RecordView record={record} lang={locale} textLang={textLocale} />}
    </>
  );
}
