import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useCallback, useState} from 'react';
import {type LoadedSearch, loadSearch} from './load-search.ts';

/** Search once it is there, and a way to ask for it. */
export function useSearchLoader(): [LoadedSearch | 'failed' | undefined, () => void] {
  const data = usePluginData('procedures');
  const entry = data !== null && typeof data === 'object' && 'search' in data ? `${data.search}` : '';
  const folder = useBaseUrl('/search/');
  const {currentLocale} = useDocusaurusContext().i18n;
  const [loaded, setLoaded] = useState<LoadedSearch | 'failed'>();
  const load = useCallback(() => {
    loadSearch(folder, entry, currentLocale).then(setLoaded, () => setLoaded('failed'));
  }, [folder, entry, currentLocale]);
  return [loaded, load];
}
