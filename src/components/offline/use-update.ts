import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useEffect, useSyncExternalStore} from 'react';
import {readUpdate, startUpdates, subscribeToUpdates, type UpdateState} from './update.ts';

/** Keeps this language, and says when a later version of it is there. */
export function useUpdate(): UpdateState {
  const root = useBaseUrl('/');
  const data = usePluginData('procedures');
  const worker = data && typeof data === 'object' && 'worker' in data ? `${data.worker}` : '';
  useEffect(() => startUpdates(worker, root), [worker, root]);
  return useSyncExternalStore(subscribeToUpdates, readUpdate, () => 'none');
}
