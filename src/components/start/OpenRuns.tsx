import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import type {ReactElement} from 'react';
import {useModule} from '../page/use-module.ts';
import {useSnapshot} from '../storage/use-store.ts';
import styles from './Start.module.css';

const loadPart = () => import('./OpenRunList.tsx');

/** What the technician has begun. What reads it comes only where something is kept; the heading has its place before that. */
export function OpenRuns({procedures}: {procedures: readonly Listed[]}): ReactElement {
  const {storage, ready} = useSnapshot();
  const part = useModule(storage !== undefined, loadPart);
  return (
    <section className={styles.runs} aria-labelledby="open-runs">
      <h2 id="open-runs">
        <Link to="/runs">
          <Translate id="trin.start.openRuns">Open runs</Translate>
        </Link>
      </h2>
      {ready && storage === undefined && <NoRun />}
      {part.status === 'loaded' && <part.module.OpenRunList procedures={procedures} />}
    </section>
  );
}

export function NoRun(): ReactElement {
  return (
    <p className={styles.soft}>
      <Translate id="trin.start.noRun">No run is open. One is started on the page of its procedure.</Translate>
    </p>
  );
}
