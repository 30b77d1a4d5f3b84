import {type ReactElement, type ReactNode, useEffect, useState} from 'react';
import {StorageStore} from './store.ts';
import {StorageContext} from './store-context.ts';

/** Gives every page what the browser keeps. The build and the first paint know of nothing; nothing is loaded where nothing is kept. */
export function StorageProvider({children}: {children: ReactNode}): ReactElement {
  const [store] = useState(() => new StorageStore());
  useEffect(() => store.start(), [store]);
  return <StorageContext value={store}>{children}</StorageContext>;
}
