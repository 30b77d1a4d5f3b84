import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactElement} from 'react';
import page from '../page/Page.module.css';
import {SearchForm} from '../search/SearchForm.tsx';
import {wordsOfPath} from './words-of-path.ts';

/** For an address that leads nowhere: search with the words of the address, or the catalogue. */
export function NotFoundMessage(): ReactElement {
  const {pathname} = useLocation();
  const isBrowser = useIsBrowser();
  return (
    <main className={page.page}>
      <h1>
        <Translate id="theme.NotFound.title">Page Not Found</Translate>
      </h1>
      <p className={page.lead}>
        <Translate id="theme.NotFound.p1">We could not find what you were looking for.</Translate>
      </p>
      <SearchForm query={isBrowser ? wordsOfPath(pathname) : ''} />
      <p>
        <Link to="/catalogue">
          <Translate id="trin.search.catalogue">See all procedures</Translate>
        </Link>
      </p>
      <p>
        <Translate id="theme.NotFound.p2">
          Please contact the owner of the site that linked you to the original URL and let them know their link is broken.
        </Translate>
      </p>
    </main>
  );
}
