import Translate from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import {type ComponentProps, type ReactElement, useState} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {MissingRun} from '../run/MissingRun.tsx';
import type {RunStore} from '../run/run-store.ts';
import {useRevision} from '../run/use-revision.ts';
import {useRunStore} from '../run/use-run-store.ts';
import {useRunView} from '../run/use-run-view.ts';
import {LoneRun} from './LoneRun.tsx';
import {RecordTools} from './RecordTools.tsx';
import {RecordView} from './RecordView.tsx';
import {RunsTitle} from './RunsTitle.tsx';
import {isRecordLocale, useRecord} from './use-record.ts';

interface RunRecordProps {
  readonly id: string;
  readonly procedures: readonly Listed[];
  readonly onLeave: () => void;
}

/** What was done in one run, to read, print and hand in. An open run of a procedure that is gone is worked on here. */
export function RunRecord({id, procedures, onLeave}: RunRecordProps): ReactElement {
  const opened = useRunStore(id);
  if (opened.status === 'opening') return <RunsTitle />;
  if (opened.status !== 'open') return <Missing reason={opened.status} onLeave={onLeave} />;
  return <Opened store={opened.store} procedures={procedures} onLeave={onLeave} />;
}

function Missing({reason, onLeave}: Pick<ComponentProps<typeof MissingRun>, 'reason' | 'onLeave'>): ReactElement {
  return (
    <>
      <RunsTitle />
      <MissingRun reason={reason} onLeave={onLeave}>
        <Translate id="trin.run.all">All runs</Translate>
      </MissingRun>
    </>
  );
}

function Opened({store, procedures, onLeave}: Omit<RunRecordProps, 'id'> & {store: RunStore}): ReactElement {
  const {run, state, isGone} = useRunView(store);
  const {site} = useLanguages();
  const [locale, setLocale] = useState(isRecordLocale(site) ? site : 'en');
  const revision = useRevision(state, undefined);
  const {record, textLocale} = useRecord(run, state, revision, locale);
  if (isGone) return <Missing reason="gone" onLeave={onLeave} />;
  const isLone = revision.status === 'gone' && state.finished === undefined;
  return (
    <>
      <RecordTools run={run} record={record} locale={locale} onLocale={setLocale} url={procedures.find(({id}) => id === run.procedure)?.url} />
      {isLone ? <LoneRun store={store} revision={revision} onLeave={onLeave} /> : <RecordView record={record} lang={locale} textLang={textLocale} />}
    </>
  );
}
