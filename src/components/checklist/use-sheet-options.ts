import {useHistory} from '@docusaurus/router';
import {useCallback} from 'react';
import {useSearch} from '../procedure/use-search.ts';

/** How sheets look; kept in the link, as it says nothing of a customer. */
export interface SheetOptions {
  readonly full: boolean;
  readonly large: boolean;
}

const parameter = 'sheet';

export function useSheetOptions(): [SheetOptions, (options: SheetOptions) => void] {
  const history = useHistory();
  const words = (new URLSearchParams(useSearch()).get(parameter) ?? '').split(/[ ,]/);
  const replace = useCallback(
    ({full, large}: SheetOptions) => {
      const {location} = history;
      const parameters = new URLSearchParams(location.search);
      const written = [...(full ? ['full'] : []), ...(large ? ['large'] : [])].join(',');
      if (written === '') parameters.delete(parameter);
      else parameters.set(parameter, written);
      history.replace({...location, search: parameters.toString()});
    },
    [history],
  );
  return [{full: words.includes('full'), large: words.includes('large')}, replace];
}
