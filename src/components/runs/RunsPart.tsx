import type {Listed} from '@site/src/procedure/listing.ts';
import {type ReactElement, useCallback} from 'react';
import {useRunId} from '../run/use-run-id.ts';
import {RunList} from './RunList.tsx';
import {RunRecord} from './RunRecord.tsx';

/** One run, or all of them. */
export function RunsPart({procedures}: {procedures: readonly Listed[]}): ReactElement {
  const [id, setId] = useRunId();
  const leave = useCallback(() => setId(undefined), [setId]);
  return id === undefined ? <RunList procedures={procedures} /> : <RunRecord key={id} id={id} procedures={procedures} onLeave={leave} />;
}
