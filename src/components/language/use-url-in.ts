import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Where another language of the site begins. */
export function useUrlIn(locale: string): string {
  const {siteConfig, i18n} = useDocusaurusContext();
  const own = i18n.currentLocale === i18n.defaultLocale ? siteConfig.baseUrl : siteConfig.baseUrl.slice(0, -`${i18n.currentLocale}/`.length);
  return locale === i18n.defaultLocale ? own : `${own}${locale}/`;
}
