import {type ReactElement, type ReactNode, useEffect} from 'react';
import {useStore} from './use-store.ts';

/** Gives every page what the browser keeps. The build and the first paint know of nothing; nothing is loaded where nothing is kept. */
export function StorageProvider({children}: {children: ReactNode}): ReactElement {
  const store = useStore();
  useEffect(() => store.start(), [store]);
  return <>{children}</>;
}
