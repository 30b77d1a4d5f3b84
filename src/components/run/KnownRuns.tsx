import Translate, {translate} from '@docusaurus/Translate';
import {toProgress} from '@site/src/procedure/run/progress.ts';
import type {Run} from '@site/src/procedure/run/run.ts';
import {toState} from '@site/src/procedure/run/state.ts';
import {type ReactElement, useEffect, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {formatInstant} from '../format/instant.ts';
import {useLanguages} from '../language/use-languages.ts';
import type {Storage} from '../storage/storage.ts';
import {useStorage} from '../storage/use-store.ts';
import styles from './RunPart.module.css';

interface KnownRunsProps {
  readonly procedure: string;
  readonly customer: string;
  readonly onOpen: (run: string) => void;
}

/** The open runs of a procedure for a customer, the last one first. */
export function KnownRuns({procedure, customer, onOpen}: KnownRunsProps): ReactElement | null {
  const storage = useStorage();
  const [runs, setRuns] = useState<readonly Run[]>([]);
  useEffect(() => {
    let isCurrent = true;
    if (storage) void readOpenRuns(storage, procedure, customer).then((found) => isCurrent && setRuns(found));
    return () => {
      isCurrent = false;
    };
  }, [storage, procedure, customer]);
  if (runs.length === 0) return null;
  return (
    <ul className={styles.list}>
      {runs.map((run) => (
        <KnownRun key={run.id} run={run} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function KnownRun({run, onOpen}: {run: Run; onOpen: (run: string) => void}): ReactElement {
  const {site} = useLanguages();
  const {done, total} = toProgress(toState(run)).steps;
  return (
    <li>
      <span>
        <bdi>{run.by}</bdi>, <time dateTime={run.started}>{formatInstant(run.started, site)}</time>
        {' · '}
        {translate({id: 'trin.run.progressOf', message: '{done} of {total} steps'}, {done: `${done}`, total: `${total}`})}
      </span>
      <Button kind="main" onClick={() => onOpen(run.id)}>
        <Translate id="trin.run.continue">Continue</Translate>
      </Button>
    </li>
  );
}

async function readOpenRuns(storage: Storage, procedure: string, customer: string): Promise<Run[]> {
  const own = await storage.findRuns(procedure, customer);
  if ('fault' in own) return [];
  const runs = await Promise.all(own.value.map((id) => storage.readRun(id)));
  return runs
    .flatMap((answer) => ('value' in answer && answer.value.run ? [answer.value.run] : []))
    .filter((run) => toState(run).finished === undefined)
    .sort((a, b) => (a.started < b.started ? 1 : -1));
}
