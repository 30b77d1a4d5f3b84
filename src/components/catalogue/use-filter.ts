import {useHistory} from '@docusaurus/router';
import {useCallback, useEffect, useState} from 'react';
import {useSearch} from '../procedure/use-search.ts';
import {type Filter, noFilter} from './filter.ts';

const parameters = {product: 'product', tag: 'tag', text: 'q'} as const satisfies Record<keyof Filter, string>;

/** Browsers refuse many changes of the link in a short time, so that typing waits for a pause. */
const pause = 300;

/** The filter, kept in the link's query string. What the reader has just changed holds before the link follows. */
export function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const history = useHistory();
  const search = useSearch();
  const [filter, setFilter] = useState(noFilter);
  useEffect(() => {
    const given = toFilter(search);
    setFilter((last) => (toSearch('', last) === toSearch('', given) ? last : given));
  }, [search]);
  const changeFilter = useCallback((change: Partial<Filter>) => setFilter((last) => ({...last, ...change})), []);
  useEffect(() => {
    const next = toSearch(history.location.search, filter);
    if (next === toSearch(history.location.search, toFilter(history.location.search))) return undefined;
    const timer = setTimeout(() => history.replace({...history.location, search: next}), pause);
    return () => clearTimeout(timer);
  }, [history, filter]);
  return [filter, changeFilter];
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
