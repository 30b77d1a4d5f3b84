import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {ReactElement} from 'react';
import {NotFoundMessage} from '../../../components/not-found/NotFoundMessage.tsx';

/** The docs stand at the root, so it is they that answer for a page that is not there; the host gives that answer no title. */
export default function TitledNotFoundContent(): ReactElement {
  return (
    <>
      <PageMetadata title={translate({id: 'theme.NotFound.title', message: 'Page Not Found'})} />
      <NotFoundMessage />
    </>
  );
}
