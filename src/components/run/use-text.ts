import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState} from 'react';
import {type LoadedText, loadText} from './load-text.ts';

/** The text of a procedure in a language of the site; undefined until it is known, or while no procedure is named. */
export function useText(procedure: string | undefined, locale: string): LoadedText | undefined {
  const root = useRoot(locale);
  const [loaded, setLoaded] = useState<LoadedText>();
  useEffect(() => {
    setLoaded(undefined);
    if (procedure === undefined) return undefined;
    let isCurrent = true;
    void loadText(procedure, root).then((found) => isCurrent && setLoaded(found));
    return () => {
      isCurrent = false;
    };
  }, [procedure, root]);
  return loaded;
}

/** Where the pages of a language begin: `/`, `/da/`. */
export function useRoot(locale: string): string {
  const {i18n, siteConfig} = useDocusaurusContext();
  return i18n.localeConfigs[locale]?.baseUrl ?? siteConfig.baseUrl;
}
