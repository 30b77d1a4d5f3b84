import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import {toProgress} from '@site/src/procedure/run/progress.ts';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {formatMinutes} from '../format/duration.ts';
import {formatInstant} from '../format/instant.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useSettings} from '../storage/use-customers.ts';
import {useStorage} from '../storage/use-store.ts';
import {DeleteRun} from './DeleteRun.tsx';
import styles from './Runs.module.css';
import {reopenRun} from './reopen-run.ts';
import {useRunLink} from './use-run-link.ts';
import type {KnownRun} from './use-runs.ts';

/** One run: how far it is, and what one can do with it. */
export function RunItem({known, procedures}: {known: KnownRun; procedures: readonly Listed[]}): ReactElement {
  const {run, state} = known;
  const {site} = useLanguages();
  const storage = useStorage();
  const link = useRunLink(run, procedures);
  const [{technician = run.by}] = useSettings();
  const [isDeleting, setDeleting] = useState(false);
  const {steps, minutesLeft} = toProgress(state);
  const lang = state.snapshot.locale === site ? undefined : state.snapshot.locale;
  return (
    <li className={styles.run} data-run={run.id}>
      <div className={styles.about}>
        <p className={styles.name} lang={lang}>
          <Link {...link}>{state.snapshot.title}</Link>
        </p>
        {state.snapshot.answers.length > 0 && (
          <p className={styles.soft} lang={lang}>
            {state.snapshot.answers.map(({label}) => label).join(' · ')}
          </p>
        )}
        <p className={styles.soft}>
          <bdi>{run.by}</bdi>, <time dateTime={run.started}>{formatInstant(run.started, site)}</time>
          {' · '}
          {translate({id: 'trin.run.progressOf', message: '{done} of {total} steps'}, {done: `${steps.done}`, total: `${steps.total}`})}
          {!state.finished && minutesLeft > 0 && (
            <>
              {' · '}
              {translate({id: 'trin.run.minutesLeft', message: 'about {duration} left'}, {duration: formatMinutes(minutesLeft, site)})}
            </>
          )}
          {state.finished && (
            <>
              {' · '}
              <Translate
                id="trin.runs.finishedAt"
                values={{
                  at: (
                    <time key="at" dateTime={state.finished.at}>
                      {formatInstant(state.finished.at, site)}
                    </time>
                  ),
                }}
              >
                {'finished {at}'}
              </Translate>
            </>
          )}
        </p>
      </div>
      <div className={styles.buttons} data-screen-only>
        {state.finished ? (
          <Button onClick={() => void (storage && reopenRun(storage, state, run.id, technician))}>
            <Translate id="trin.run.reopen">Open it again</Translate>
          </Button>
        ) : (
          <Link className={styles.button} {...link}>
            <Translate id="trin.run.continue">Continue</Translate>
          </Link>
        )}
        <Link className={styles.button} to={`/runs?run=${run.id}`}>
          <Translate id="trin.runs.record">Record and export</Translate>
        </Link>
        <Button kind="danger" onClick={() => setDeleting(true)}>
          <Translate id="trin.runs.delete">Delete …</Translate>
        </Button>
      </div>
      {isDeleting && <DeleteRun known={known} onClose={() => setDeleting(false)} />}
    </li>
  );
}
