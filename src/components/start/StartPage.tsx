import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Listed} from '@site/src/procedure/listing.ts';
import Layout from '@theme/Layout';
import type {ReactElement} from 'react';
import {ProcedureGroups} from '../catalogue/ProcedureGroups.tsx';
import styles from '../page/Page.module.css';
import {SearchForm} from '../search/SearchForm.tsx';
import {OpenRuns} from './OpenRuns.tsx';
import start from './Start.module.css';

interface StartPageProps {
  readonly catalogue: {readonly procedures: readonly Listed[]};
}

export default function StartPage({catalogue: {procedures}}: StartPageProps): ReactElement {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout description={translate({id: 'trin.start.description', message: 'IT procedures, step by step'})}>
      <main className={`${styles.page} ${styles.wide}`}>
        <h1>{siteConfig.title}</h1>
        <p className={styles.lead}>
          <Translate id="trin.start.lead">
            Each procedure is a list of numbered steps. Each step names the console, the account and the values, for exactly the case at hand.
          </Translate>
        </p>
        <div className={start.start}>
          <OpenRuns procedures={procedures} />
          <SearchForm query="" />
          <div>
            {procedures.length === 0 && (
              <p className={styles.empty}>
                <Translate id="trin.catalogue.empty">There are no procedures yet.</Translate>
              </p>
            )}
            <ProcedureGroups procedures={procedures} />
          </div>
        </div>
        <ul className={styles.links}>
          <li>
            <Link to="/catalogue">
              <Translate id="trin.start.catalogue">Filter all procedures</Translate>
            </Link>
          </li>
          <li>
            <Link to="/authoring/writing-procedures">
              <Translate id="trin.start.guide">Write a procedure</Translate>
            </Link>
          </li>
          <li>
            <Link to="/translations">
              <Translate id="trin.translations.title">Translations</Translate>
            </Link>
          </li>
        </ul>
      </main>
    </Layout>
  );
}
