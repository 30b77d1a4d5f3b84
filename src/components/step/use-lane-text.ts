import {translate} from '@docusaurus/Translate';
import type {Lane} from '@site/src/procedure/lane.ts';
import {useProcedure} from '../procedure/procedure-context.ts';

/** A lane as one sentence without shapes. */
export function useLaneText(): (lane: Lane) => string {
  const {page} = useProcedure();
  return (lane) => {
    const console = lane.console !== undefined && (page.consoles[lane.console]?.name ?? lane.console);
    const account = lane.as !== undefined && (page.accounts[lane.as]?.name ?? lane.as);
    if (console && account) return translate({id: 'trin.lane.both', message: 'In {console} as {account}'}, {console, account});
    if (console) return translate({id: 'trin.lane.console', message: 'In {console}'}, {console});
    return account ? translate({id: 'trin.lane.account', message: 'As {account}'}, {account}) : '';
  };
}
