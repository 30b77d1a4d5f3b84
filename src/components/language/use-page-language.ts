import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The source language on a page that nobody has translated yet; undefined on a page in the reader's language. */
export function usePageLanguage(): string | undefined {
  const {currentLocale, defaultLocale} = useDocusaurusContext().i18n;
  const {source} = useDoc().metadata;
  return currentLocale === defaultLocale || source.startsWith('@site/i18n/') ? undefined : defaultLocale;
}
