import {type ComponentType, type ReactElement, useEffect, useState} from 'react';
import {whenIdle} from './when-idle.ts';

/** The host makes the bar anew with each page that one goes on to. */
let Loaded: ComponentType | undefined;

/** Keeps the language for work without a network, once the page has nothing else to do; until then it is only this. */
export function Offline(): ReactElement | null {
  const [View, setView] = useState(() => Loaded);
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || View) return;
    return whenIdle(() => void load().then(setView, () => undefined));
  }, [View]);
  return View ? <View /> : null;
}

/** As what a state is set to, and not as a function that makes it. */
async function load(): Promise<() => ComponentType> {
  const {UpdateNotice} = await import('./UpdateNotice.tsx');
  Loaded = UpdateNotice;
  return () => UpdateNotice;
}
