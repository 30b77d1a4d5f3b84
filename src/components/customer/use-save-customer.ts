import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {useCallback} from 'react';
import type {StoreFault} from '../storage/store.ts';
import {useStore} from '../storage/use-store.ts';

/** Changes a customer as it is now, whatever other tabs have done to it meanwhile. A fault when nothing was saved. */
export type SaveCustomer = (customer: Customer, change: (now: Customer) => Customer) => Promise<StoreFault | undefined>;

export function useSaveCustomer(): SaveCustomer {
  const store = useStore();
  return useCallback(
    async (customer, change) => {
      const storage = await store.open();
      if (!storage) return {id: 'not-loaded'};
      const now = store.getSnapshot().customers.find(({id}) => id === customer.id) ?? customer;
      const answer = await storage.putCustomers([change(now)]);
      return 'fault' in answer ? answer.fault : undefined;
    },
    [store],
  );
}
