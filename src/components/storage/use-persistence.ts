import {useEffect, useRef, useState} from 'react';
import {isPersisted, type Persistence, persist} from './persist.ts';
import {useCustomers} from './use-customers.ts';

/** Whether the browser may throw away what is kept; undefined until it has answered. It is asked to keep it once the first customer is saved. */
export function usePersistence(): Persistence | undefined {
  const {customers, ready} = useCustomers();
  const isEmpty = customers.length === 0;
  const wasEmpty = useRef(false);
  const [persistence, setPersistence] = useState<Persistence>();
  useEffect(() => {
    if (!ready) return undefined;
    let isShown = true;
    const answer = wasEmpty.current && !isEmpty ? persist() : isPersisted();
    wasEmpty.current = isEmpty;
    void answer.then((now) => isShown && setPersistence(now));
    return () => {
      isShown = false;
    };
  }, [ready, isEmpty]);
  return persistence;
}
