import {useCustomer} from '../storage/use-customers.ts';
import {useSnapshot} from '../storage/use-store.ts';

/** Whether another customer is chosen than that of the run: the page would show the values of the wrong one. */
export function useWrongCustomer(customer: string): boolean {
  const {customers, ready} = useSnapshot();
  const chosen = useCustomer();
  if (!ready) return false;
  return chosen === undefined ? customers.some(({id}) => id === customer) : chosen.id !== customer;
}
