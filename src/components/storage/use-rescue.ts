import {useCallback} from 'react';
import {download, toFileName} from './download.ts';
import {useStorage} from './use-store.ts';

/** Saves everything that can be read as one file; undefined where there is nothing to read it with. */
export function useRescue(): (() => void) | undefined {
  const storage = useStorage();
  const rescue = useCallback(() => {
    void storage?.export().then((content) => download(toFileName('trin', 'json', new Date()), content, 'application/json'));
  }, [storage]);
  return storage && rescue;
}
