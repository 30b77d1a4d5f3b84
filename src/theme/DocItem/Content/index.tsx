import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/DocItem/Content';
import DocItemContent from '@theme-original/DocItem/Content';
import type {ReactElement} from 'react';
import {Untranslated} from '../../../components/language/Untranslated.tsx';

/** Says so where a page is shown in the source language because nobody has translated it yet. */
export default function DocItemContentInItsLanguage(props: Props): ReactElement {
  const {currentLocale, defaultLocale} = useDocusaurusContext().i18n;
  const {source} = useDoc().metadata;
  if (currentLocale === defaultLocale || source.startsWith('@site/i18n/')) return <DocItemContent {...props} />;
  return (
    <>
      <Untranslated />
      <div lang={defaultLocale}>
        <DocItemContent {...props} />
      </div>
    </>
  );
}
