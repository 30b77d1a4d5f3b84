import {useHistory} from '@docusaurus/router';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {useSearch} from '../procedure/use-search.ts';
import type {Filter} from './filter.ts';

const parameters = {product: 'product', tag: 'tag', text: 'q'} as const satisfies Record<keyof Filter, string>;

/** Browsers refuse many changes of the link in a short time, so that typing waits for a pause. */
const pause = 300;

/** What the reader has changed, and the link's query string over which that was. */
interface Changed {
  readonly filter: Filter;
  readonly over: string;
}

/** The filter, kept in the link's query string. What the reader has just changed holds before the link follows. */
export function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const history = useHistory();
  const search = useSearch();
  const [changed, setChanged] = useState<Changed>();
  const own = toOwn(changed, search);
  const filter = useMemo(() => own ?? toFilter(search), [own, search]);
  const changeFilter = useCallback(
    (change: Partial<Filter>) => setChanged((last) => ({filter: {...(toOwn(last, search) ?? toFilter(search)), ...change}, over: search})),
    [search],
  );
  useEffect(() => {
    const given = history.location.search;
    const next = own && toSearch(given, own);
    if (next === undefined || next === toSearch(given, toFilter(given))) return undefined;
    const timer = setTimeout(() => history.replace({...history.location, search: next}), pause);
    return () => clearTimeout(timer);
  }, [history, own]);
  return [filter, changeFilter];
}

/** The reader's filter, until the link has another one. That spaces at its end are not in the link makes it no other. */
function toOwn(changed: Changed | undefined, search: string): Filter | undefined {
  const holds = changed?.over === search || (changed && toSearch('', changed.filter) === toSearch('', toFilter(search)));
  return holds ? changed?.filter : undefined;
}

function toFilter(search: string): Filter {
  const given = new URLSearchParams(search);
  return {
    product: given.get(parameters.product) ?? '',
    tag: given.get(parameters.tag) ?? '',
    text: given.get(parameters.text) ?? '',
  };
}

function toSearch(search: string, {product, tag, text}: Filter): string {
  const given = new URLSearchParams(search);
  for (const [name, value] of [
    [parameters.product, product],
    [parameters.tag, tag],
    [parameters.text, text.trim()],
  ] as const) {
    if (value) given.set(name, value);
    else given.delete(name);
  }
  const written = given.toString();
  return written && `?${written}`;
}
