import {type FoundCustomer, findCustomers, toSearchable} from '@site/src/procedure/customer/find-customers.ts';
import {useMemo} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {useCustomers} from '../storage/use-customers.ts';

/** The customers that a query finds. @param recent ids of those that come first without a query */
export function useFoundCustomers(query: string, recent?: readonly string[]): FoundCustomer[] {
  const {site} = useLanguages();
  const {customers} = useCustomers();
  const searchable = useMemo(() => toSearchable(customers, site), [customers, site]);
  return useMemo(() => findCustomers(searchable, query, recent), [searchable, query, recent]);
}
