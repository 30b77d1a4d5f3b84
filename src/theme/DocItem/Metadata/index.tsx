import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import DocItemMetadata from '@theme-original/DocItem/Metadata';
import type {ReactElement} from 'react';
import {usePageLanguage} from '../../../components/language/use-page-language.ts';
import {useSidebarName} from '../../../components/language/use-sidebar-name.ts';

/** The title and description of a page that is not translated, in the reader's language as far as the site has it. */
export default function DocItemMetadataInItsLanguage(): ReactElement {
  const {metadata} = useDoc();
  const pageLanguage = usePageLanguage();
  const name = useSidebarName(metadata.permalink) ?? {label: metadata.title, lang: pageLanguage};
  if (pageLanguage === undefined) return <DocItemMetadata />;
  const description = translate({id: 'trin.untranslated.description', message: '{title} – this page is in English'}, {title: name.label});
  return (
    <>
      <PageMetadata title={name.label} description={description} />
      {name.lang !== undefined && <Head titleAttributes={{lang: name.lang}}>{null}</Head>}
    </>
  );
}
