import {useCallback} from 'react';
import type {Customer} from '../../procedure/customer/customer.ts';
import type {Answer} from './fault.ts';
import type {Settings} from './settings.ts';
import type {StoreFault} from './store.ts';
import {useOpenStorage, useSnapshot, useStore} from './use-store.ts';

export interface KnownCustomers {
  readonly customers: readonly Customer[];
  /** Whether it is known who there is. */
  readonly ready: boolean;
}

export function useCustomers(): KnownCustomers {
  const {customers, ready} = useSnapshot();
  return {customers, ready};
}

/** The customer one works for; undefined while nobody is chosen, or nothing is known yet. */
export function useCustomer(): Customer | undefined {
  const {customers, settings} = useSnapshot();
  return customers.find(({id}) => id === settings.customer);
}

const recentLimit = 8;

/** Chooses the customer one works for, in all tabs; undefined for nobody. */
export function useChooseCustomer(): (id: string | undefined) => Promise<void> {
  const store = useStore();
  const [, change] = useSettings();
  return useCallback(
    async (id) => {
      const {recent = []} = store.getSnapshot().settings;
      const others = recent.filter((other) => other !== id);
      await change({customer: id, ...(id !== undefined && {recent: [id, ...others].slice(0, recentLimit)})});
    },
    [store, change],
  );
}

/** What the technician has set, and the way to change those that are named; an undefined one is taken away. */
export function useSettings(): [Settings, (change: Settings) => Promise<Answer<void> | undefined>] {
  const open = useOpenStorage();
  const change = useCallback(async (settings: Settings) => await (await open())?.putSettings(settings), [open]);
  return [useSnapshot().settings, change];
}

export interface FaultState {
  readonly fault: StoreFault | undefined;
  /** How many customers cannot be read. */
  readonly corrupt: number;
  /** How many writes are only in memory. */
  readonly unsaved: number;
  readonly dismiss: () => void;
  /** Tries again what did not work, and shows what there is then. */
  readonly retry: () => void;
}

/** What is wrong with the storage; a notice of it stands on every page, with an export. */
export function useStorageFault(): FaultState {
  const {fault, corrupt, storage} = useSnapshot();
  const {dismissFault, retry} = useStore();
  return {fault, corrupt, unsaved: storage?.countUnsaved() ?? 0, dismiss: dismissFault, retry};
}
