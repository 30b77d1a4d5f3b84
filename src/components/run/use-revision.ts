import type {Page} from '@site/src/procedure/page.ts';
import {buildSnapshot, toOpenQuestions} from '@site/src/procedure/run/build-snapshot.ts';
import {type Changes, toChanges} from '@site/src/procedure/run/changes.ts';
import type {Snapshot} from '@site/src/procedure/run/snapshot.ts';
import {answersOf} from '@site/src/procedure/run/start-run.ts';
import type {RunState} from '@site/src/procedure/run/state.ts';
import {useMemo} from 'react';
import type {LoadedText} from './load-text.ts';
import {useText} from './use-text.ts';

/** How the text that a run goes by stands to that of the site. */
export type Revision =
  /** The same, or nobody can say. */
  | {readonly status: 'current'}
  /** `asks`: the procedure asks something now that the run has no answer to, so it cannot be taken. */
  | {readonly status: 'changed'; readonly next: Snapshot | undefined; readonly changes: Changes | undefined; readonly asks: boolean}
  | {readonly status: 'gone'};

/** @param page the procedure's page, which is in the reader's language; undefined elsewhere */
export function useRevision(state: RunState, page: Page | undefined): Revision {
  const {snapshot} = state;
  const isSame = page?.locale === snapshot.locale && page.revision === snapshot.revision;
  const text = useText(isSame ? undefined : snapshot.procedure, snapshot.locale);
  const isOther = page?.locale === snapshot.locale && !isSame;
  return useMemo(() => (isSame ? {status: 'current'} : toRevision(state, text, isOther)), [state, text, isSame, isOther]);
}

function toRevision(state: RunState, text: LoadedText | undefined, isOther: boolean): Revision {
  const unknown: Revision = isOther ? {status: 'changed', next: undefined, changes: undefined, asks: false} : {status: 'current'};
  if (text === undefined || text.status === 'unreachable') return unknown;
  if (text.status === 'gone') return {status: 'gone'};
  const {procedure, names} = text.text;
  if (procedure.revision === state.snapshot.revision) return {status: 'current'};
  const answers = answersOf(state.snapshot);
  const next = buildSnapshot(procedure, names, answers);
  return {status: 'changed', next, changes: toChanges(state, next), asks: toOpenQuestions(procedure.questions, answers).length > 0};
}
