import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import {type ReactElement, useEffect} from 'react';
import filters from '../catalogue/CatalogueFilters.module.css';
import {FilterChoice} from '../catalogue/FilterChoice.tsx';
import {useFilter} from '../catalogue/use-filter.ts';
import page from '../page/Page.module.css';
import {Unreachable} from './Unreachable.tsx';
import {useSearchLoader} from './use-search-loader.ts';

/** All results of the query in the link. The query stays here: no request tells where it came from. */
export default function SearchPage(): ReactElement {
  const [{text, product}, change] = useFilter();
  const [loaded, load] = useSearchLoader();
  useEffect(load, [load]);
  const isThere = loaded !== undefined && loaded !== 'failed';
  const products = isThere ? loaded.search.products.map(({key, name}) => ({value: key, label: name})) : [];
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
          <form className={filters.filters} onSubmit={(event) => event.preventDefault()} data-needs-script data-screen-only>
            <label className={filters.filter}>
              <span>
                <Translate id="trin.search.words">Words to search for</Translate>
              </span>
              <input id="search-page" type="search" autoComplete="off" value={text} onChange={(event) => change({text: event.target.value})} />
            </label>
            <FilterChoice
              label={translate({id: 'trin.catalogue.product', message: 'Product'})}
              all={translate({id: 'trin.catalogue.allProducts', message: 'All products'})}
              choices={products}
              value={product}
              onChange={(next) => change({product: next})}
            />
          </form>
        </search>
        <noscript>
          <p className={page.empty}>
            <Translate id="trin.search.noScript">Search needs JavaScript. Switch it on for this site, or look through all procedures:</Translate>{' '}
            <Link to="/catalogue">
              <Translate id="trin.search.catalogue">See all procedures</Translate>
            </Link>
          </p>
        </noscript>
        {loaded === 'failed' && <Unreachable onRetry={load} />}
        {isThere && (
          <loaded.parts.SearchResults
            {...loaded}
            query={text}
            product={product}
            onQuery={(next) => change({text: next})}
            onAllProducts={() => change({product: ''})}
          />
        )}
      </main>
    </Layout>
  );
}
