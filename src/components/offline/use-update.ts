import useBaseUrl from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useEffect, useRef, useState} from 'react';
import {type Keeper, startKeeper} from './keeper.ts';

interface Update {
  readonly isReady: boolean;
  readonly apply: () => void;
  /** Until the next page that is loaded. */
  readonly dismiss: () => void;
}

/** Keeps this language, and says when a later version of it is there. */
export function useUpdate(): Update {
  const root = useBaseUrl('/');
  const data = usePluginData('procedures');
  const worker = data && typeof data === 'object' && 'worker' in data ? `${data.worker}` : '';
  const [state, setState] = useState<'none' | 'ready' | 'dismissed'>('none');
  const keeper = useRef<Keeper>(undefined);
  const isWanted = useRef(false);
  useEffect(() => {
    if (!('serviceWorker' in navigator) || savesData()) return;
    keeper.current = startKeeper(worker, root, (news) => {
      if (news === 'ready') setState((now) => (now === 'none' ? 'ready' : now));
      if (news === 'applied' && isWanted.current) location.reload();
    });
    return () => keeper.current?.stop();
  }, [worker, root]);
  const apply = (): void => {
    isWanted.current = true;
    keeper.current?.apply();
  };
  return {isReady: state === 'ready', apply, dismiss: () => setState('dismissed')};
}

/** Who asks the browser to spare data does not want a whole language. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}
