import {type ReactElement, useEffect, useState} from 'react';
import {useModule} from '../run/use-module.ts';
import {whenIdle} from './when-idle.ts';

const load = () => import('./UpdateNotice.tsx');

/** Keeps the language for work without a network, once the page has nothing else to do; until then it is only this. */
export function Offline(): ReactElement | null {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => (process.env.NODE_ENV === 'production' ? whenIdle(() => setIsIdle(true)) : undefined), []);
  const loaded = useModule(isIdle, load);
  return loaded.status === 'loaded' ? <loaded.module.UpdateNotice /> : null;
}
