import {useEffect, useState} from 'react';
import {useUrlIn} from '../language/use-url-in.ts';
import {type LoadedText, loadText} from './load-text.ts';

/** The text of a procedure in a language of the site; undefined until it is known, or while no procedure is named. */
export function useText(procedure: string | undefined, locale: string): LoadedText | undefined {
  const root = useUrlIn(locale);
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
