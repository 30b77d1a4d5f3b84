import type {Preview} from '@site/src/procedure/customer/preview.ts';
import {useEffect, useState} from 'react';
import {declarations} from '../../customer/use-variables.ts';
import {useCustomers} from '../../storage/use-customers.ts';
import type {Source} from './ImportSource.tsx';

/** What a source would do with the customers as they are now. The parsers are loaded for it; undefined until they are there, or when they did not come. */
export function usePreview(source: Source | undefined): {readonly preview: Preview | undefined; readonly isLost: boolean} {
  const {customers} = useCustomers();
  const [state, setState] = useState<{readonly of: Source; readonly preview: Preview | undefined}>();
  useEffect(() => {
    if (!source) return undefined;
    let isWanted = true;
    import('@site/src/procedure/customer/read-import.ts')
      .then(({readImport}) => readImport(source.content, source.format, declarations, customers))
      .catch(() => undefined)
      .then((preview) => isWanted && setState({of: source, preview}));
    return () => {
      isWanted = false;
    };
  }, [source, customers]);
  const isReady = state !== undefined && state.of === source;
  return {preview: isReady ? state.preview : undefined, isLost: isReady && state.preview === undefined};
}
