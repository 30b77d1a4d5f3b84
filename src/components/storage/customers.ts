import type {Customer} from '../../procedure/customer/customer.ts';
import {isCustomer} from '../../procedure/customer/is-customer.ts';
import {type Change, putEntries} from './change.ts';
import type {Connection} from './connection.ts';
import type {Answer} from './fault.ts';
import {type Read, readSound} from './sound.ts';

export interface CustomerStorage {
  readonly readCustomers: () => Promise<Answer<Read<Customer>>>;
  /** New ones and changed ones, all or none. */
  readonly putCustomers: (customers: readonly Customer[]) => Promise<Answer<void>>;
  readonly deleteCustomers: (ids: readonly string[]) => Promise<Answer<void>>;
}

export function toCustomerStorage(connection: Connection, change: Change): CustomerStorage {
  return {
    readCustomers: () => connection.use(async (database) => readSound(await database.getAll('customers'), isCustomer)),

    async putCustomers(customers) {
      const {Customer} = await import('../../procedure/customer/customer.ts');
      const entries = customers.map((customer) => ({store: 'customers' as const, value: Customer.parse(customer)}));
      return await change(
        entries,
        (writing) => putEntries(writing, entries),
        () => ({changed: 'customers', ids: customers.map(({id}) => id)}),
      );
    },

    deleteCustomers: (ids) =>
      change(
        [],
        async (writing) => {
          for (const id of ids) await writing.delete('customers', id);
        },
        () => ({changed: 'customers', ids}),
      ),
  };
}
