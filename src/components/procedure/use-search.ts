import {useHistory, useLocation} from '@docusaurus/router';
import {useSyncExternalStore} from 'react';

/** The query string of this page's link; empty on the server and while hydrating. On the way to another page it stays what it was. */
export function useSearch(): string {
  const history = useHistory();
  const shown = useLocation();
  return useSyncExternalStore(
    history.listen,
    () => (history.location.pathname === shown.pathname ? history.location.search : shown.search),
    () => '',
  );
}
