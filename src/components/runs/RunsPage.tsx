import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Listed} from '@site/src/procedure/listing.ts';
import Layout from '@theme/Layout';
import type {ReactElement} from 'react';
import styles from '../page/Page.module.css';
import {useModule} from '../page/use-module.ts';
import {RunsTitle} from './RunsTitle.tsx';

const loadPart = () => import('./RunsPart.tsx');

/** What was done and is to be done for customers. All of it is in this browser, so the built page is empty. */
export default function RunsPage({catalogue: {procedures}}: {catalogue: {readonly procedures: readonly Listed[]}}): ReactElement {
  const part = useModule(useIsBrowser(), loadPart);
  return (
    <Layout
      title={translate({id: 'trin.runs.title', message: 'Runs'})}
      description={translate({id: 'trin.runs.description', message: 'Procedures that are being done, or were done, for customers'})}
    >
      <main className={styles.page}>
        <noscript>
          <p>
            <Translate id="trin.runs.noScript">Runs need JavaScript.</Translate>
          </p>
        </noscript>
        {part.status === 'loaded' ? <part.module.RunsPart procedures={procedures} /> : <RunsTitle />}
        {part.status === 'failed' && (
          <p role="alert">
            <Translate id="trin.run.notLoaded">
              The part of this site that runs procedures could not be loaded. Check the connection, and reload the page.
            </Translate>
          </p>
        )}
      </main>
    </Layout>
  );
}
