import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactElement} from 'react';
import page from '../page/Page.module.css';

/** What is shown without a network in place of a page that is not kept. It stands at that page's address and has no script of its own. */
export default function OfflinePage(): ReactElement {
  return (
    <Layout title={translate({id: 'trin.offline.title', message: 'Not available offline'})}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className={page.page}>
        <h1>
          <Translate id="trin.offline.title">Not available offline</Translate>
        </h1>
        <p className={page.lead}>
          <Translate id="trin.offline.lead">The site cannot be reached, and this page is not kept on this device.</Translate>
        </p>
        <p>
          <Translate id="trin.offline.kept">
            All procedures, their checklists, runs and search of a language are kept once you have had it open with the network on. Other pages and the other
            languages need the network.
          </Translate>
        </p>
        <ul className={page.links}>
          <li>
            {/* An address that is only this leads to the page that one wanted. */}
            <a href="?">
              <Translate id="trin.offline.retry">Try again</Translate>
            </a>
          </li>
          <li>
            <Link to="/catalogue">
              <Translate id="trin.search.catalogue">See all procedures</Translate>
            </Link>
          </li>
          <li>
            <Link to="/runs">
              <Translate id="trin.offline.runs">Go to your runs</Translate>
            </Link>
          </li>
        </ul>
      </main>
    </Layout>
  );
}
