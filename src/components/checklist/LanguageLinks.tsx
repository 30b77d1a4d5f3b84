import Translate from '@docusaurus/Translate';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactElement} from 'react';
import {useSearch} from '../procedure/use-search.ts';
import styles from './SheetForm.module.css';

/** The same sheet in the other languages, with its answers. Each language is a site of its own. */
export function LanguageLinks(): ReactElement {
  const {currentLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const {createUrl} = useAlternatePageUtils();
  const search = useSearch();
  return (
    <p className={styles.languages}>
      <span>
        <Translate id="trin.checklist.language">Language</Translate>
      </span>
      {locales.map((locale) =>
        locale === currentLocale ? (
          <strong key={locale} aria-current="true">
            {localeConfigs[locale]?.label}
          </strong>
        ) : (
          <a key={locale} href={createUrl({locale, fullyQualified: false}) + search} lang={locale} suppressHydrationWarning>
            {localeConfigs[locale]?.label}
          </a>
        ),
      )}
    </p>
  );
}
