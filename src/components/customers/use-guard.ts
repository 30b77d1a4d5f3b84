import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {useCallback, useEffect, useRef} from 'react';

/** Asks before somebody leaves what is not saved. Returns the way to leave without being asked. */
export function useGuard(isGuarded: boolean): () => void {
  const history = useHistory();
  const release = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!isGuarded) return undefined;
    const unblock = history.block(translate({id: 'trin.sheet.leave', message: 'Your changes are not saved. Leave without them?'}));
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    release.current = () => {
      unblock();
      window.removeEventListener('beforeunload', warn);
      release.current = () => undefined;
    };
    return () => release.current();
  }, [isGuarded, history]);
  return useCallback(() => release.current(), []);
}
