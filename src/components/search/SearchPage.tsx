import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {type ReactElement, useEffect} from 'react';
import filters from '../catalogue/CatalogueFilters.module.css';
import {useFilter} from '../catalogue/use-filter.ts';
import page from '../page/Page.module.css';
import {isAsked} from './finding.ts';
import {Searching} from './Searching.tsx';
import {Unreachable} from './Unreachable.tsx';
import {useSearchParts} from './use-search-parts.ts';

/** All results of the query in the link. The query stays here: no request tells where it came from. */
export default function SearchPage(): ReactElement {
  const [{text, product}, change] = useFilter();
  const {source, parts, load} = useSearchParts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(load, []);
  return (
    <Layout title={translate({id: 'trin.search.label', message: 'Search'})}>
      <Head>
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
      </Head>
      <main className={page.page}>
        <h1>
          <Translate id="trin.search.label">Search</Translate>
        </h1>
        <search aria-label={translate({id: 'trin.search.words', message: 'Words to search for'})}>
          <div className={filters.filters} data-needs-script data-screen-only>
            <label className={filters.filter}>
              <span>
                <Translate id="trin.search.words">Words to search for</Translate>
              </span>
              <input id="search-page" type="search" autoComplete="off" value={text} onChange={(event) => change({text: event.target.value})} />
            </label>
          </div>
        </search>
        <noscript>
          <p className={page.empty}>
            <Translate id="trin.search.noScript">Search needs JavaScript. Switch it on for this site, or go through the list:</Translate>{' '}
            <Link to="/catalogue">
              <Translate id="trin.search.catalogue">See all procedures</Translate>
            </Link>
          </p>
        </noscript>
        {parts === undefined && isAsked(text) && <Searching />}
        {parts === 'failed' && <Unreachable onRetry={load} />}
        {parts && parts !== 'failed' && (
          <parts.SearchResults
            source={source}
            query={text}
            product={product}
            onQuery={(next) => change({text: next})}
            onProduct={(next) => change({product: next})}
          />
        )}
      </main>
    </Layout>
  );
}
