import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/NotFound/Content';
import NotFoundContent from '@theme-original/NotFound/Content';
import type {ReactElement} from 'react';

/** The docs stand at the root, so it is they that answer for a page that is not there; the host gives that answer no title. */
export default function TitledNotFoundContent(props: Props): ReactElement {
  return (
    <>
      <PageMetadata title={translate({id: 'theme.NotFound.title', message: 'Page Not Found'})} />
      <NotFoundContent {...props} />
    </>
  );
}
