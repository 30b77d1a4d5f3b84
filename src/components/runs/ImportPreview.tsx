import {translate} from '@docusaurus/Translate';
import type {ReadRun, RunFault} from '@site/src/procedure/run/read-runs.ts';
import type {ReactElement} from 'react';
import {CustomerName} from '../customer/CustomerName.tsx';
import {formatInstant} from '../format/instant.ts';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Runs.module.css';

/** What each run of a file becomes. */
export function ImportPreview({runs}: {runs: readonly ReadRun[]}): ReactElement {
  return (
    <ol className={styles.preview}>
      {runs.map((read) => (
        <li key={read.number}>
          {read.run && <Run run={read.run} />} <span className={read.fault ? styles.fault : styles.soft}>{toWords(read)}</span>
        </li>
      ))}
    </ol>
  );
}

function Run({run}: {run: NonNullable<ReadRun['run']>}): ReactElement {
  const {site} = useLanguages();
  return (
    <>
      <CustomerName name={run.customer.name} />
      {': '}
      <span lang={run.snapshot.locale}>{run.snapshot.title}</span>, {formatInstant(run.started, site)}
      {' – '}
    </>
  );
}

const changes = {
  new: () => translate({id: 'trin.runs.becomesNew', message: 'new'}),
  changed: () => translate({id: 'trin.runs.becomesChanged', message: 'is here already; what is new in it is added'}),
  same: () => translate({id: 'trin.runs.becomesSame', message: 'is here already'}),
} satisfies Record<ReadRun['becomes'], () => string>;

function toWords({becomes, fault}: ReadRun): string {
  return fault ? toFaultWords(fault) : changes[becomes]();
}

function toFaultWords(fault: RunFault): string {
  switch (fault.id) {
    case 'malformed-run':
      return translate(
        {id: 'trin.runs.malformed', message: 'This is no run, or it was changed by hand. Not imported. Faulty place: {path}'},
        {path: fault.path.map(String).join('.') || '–'},
      );
    case 'secret-in-run':
      return translate({
        id: 'trin.runs.secret',
        message: 'There is a secret in this run. Not imported. Remove it from the file, and change it wherever it is used.',
      });
    case 'newer-version':
      return translate({id: 'trin.runs.newerVersion', message: 'A newer version of Trin has written this run. Not imported. Reload the page, and try again.'});
    case 'other-run':
      return translate({id: 'trin.runs.otherRun', message: 'Another run here has the same number. Not imported.'});
  }
}
