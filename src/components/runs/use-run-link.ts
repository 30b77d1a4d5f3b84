import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Listed} from '@site/src/procedure/listing.ts';
import type {Run} from '@site/src/procedure/run/run.ts';
import {useChooseCustomer, useCustomers} from '../storage/use-customers.ts';
import {toRunUrl} from './run-url.ts';

/** The way into a run. Who takes it works for the run's customer from then on, if that customer is still kept. */
export function useRunLink(
  run: Pick<Run, 'id' | 'procedure' | 'customer'>,
  procedures: readonly Listed[],
): {readonly to: string; readonly onClick: () => void} {
  const {customers} = useCustomers();
  const choose = useChooseCustomer();
  const recordUrl = useBaseUrl('/runs');
  return {
    to: toRunUrl(run, procedures, recordUrl),
    onClick: () => {
      if (customers.some(({id}) => id === run.customer.id)) void choose(run.customer.id);
    },
  };
}
