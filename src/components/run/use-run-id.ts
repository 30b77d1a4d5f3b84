import {useHistory} from '@docusaurus/router';
import {useCallback} from 'react';
import {useSearch} from '../procedure/use-search.ts';

const parameter = 'run';

/** The run in the link: a random id, which says nothing of the customer. With the way to put another one there, or none. */
export function useRunId(): [string | undefined, (id: string | undefined) => void] {
  const history = useHistory();
  const id = runIdIn(useSearch());
  const setId = useCallback(
    (next: string | undefined) => {
      const {location} = history;
      history.push({...location, search: withRunId(location.search, next), hash: ''});
    },
    [history],
  );
  return [id, setId];
}

export function runIdIn(search: string): string | undefined {
  return new URLSearchParams(search).get(parameter) ?? undefined;
}

export function withRunId(search: string, id: string | undefined): string {
  const parameters = new URLSearchParams(search);
  if (id === undefined) parameters.delete(parameter);
  else parameters.set(parameter, id);
  const text = parameters.toString();
  return text && `?${text}`;
}
