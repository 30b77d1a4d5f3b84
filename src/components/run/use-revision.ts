import type {Page} from '@site/src/procedure/page.ts';
import type {ProcedureText} from '@site/src/procedure/run/procedure-text.ts';
import type {Snapshot} from '@site/src/procedure/run/snapshot.ts';
import type {RunState} from '@site/src/procedure/run/state.ts';
import {useMemo} from 'react';
import type {LoadedText} from './load-text.ts';
import {useText} from './use-text.ts';

/** How the text that a run goes by stands to that of the site. */
export type Revision =
  /** The same, or nobody can say. */
  | {readonly status: 'current'}
  /** `text`: in the run's language; undefined while it could not be loaded. */
  | {readonly status: 'changed'; readonly text: ProcedureText | undefined}
  | {readonly status: 'gone'};

/** @param page the procedure's page, which is in the reader's language; undefined elsewhere */
export function useRevision(state: RunState, page: Page | undefined): Revision {
  const {snapshot} = state;
  const isSame = page?.locale === snapshot.locale && page.revision === snapshot.revision;
  const text = useText(isSame ? undefined : snapshot.procedure, snapshot.locale);
  const isOther = page?.locale === snapshot.locale && !isSame;
  return useMemo(() => (isSame ? {status: 'current'} : toRevision(snapshot, text, isOther)), [snapshot, text, isSame, isOther]);
}

function toRevision({revision}: Snapshot, text: LoadedText | undefined, isOther: boolean): Revision {
  if (text === undefined || text.status === 'unreachable') return isOther ? {status: 'changed', text: undefined} : {status: 'current'};
  if (text.status === 'gone') return {status: 'gone'};
  return text.text.procedure.revision === revision ? {status: 'current'} : {status: 'changed', text: text.text};
}
