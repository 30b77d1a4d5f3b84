import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactElement, useEffect, useRef, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {CustomerMark} from '../customer/CustomerMark.tsx';
import {useCustomer, useCustomers} from '../storage/use-customers.ts';
import {OnlyHeard} from '../text/OnlyHeard.tsx';
import {LateSwitcherDialog} from './late-switcher-dialog.ts';
import styles from './Switcher.module.css';

/** Names the customer one works for, on every page. */
export function Switcher(): ReactElement {
  const {ready} = useCustomers();
  const customer = useCustomer();
  const [isOpen, setOpen] = useState(false);
  useAnnouncedChange();
  return (
    <>
      <button
        type="button"
        className={clsx(styles.switcher, customer && styles.chosen)}
        aria-haspopup="dialog"
        title={customer?.name}
        onClick={() => setOpen(true)}
        data-needs-script
        data-switcher
      >
        <OnlyHeard>
          <Translate id="trin.switcher.label">Customer:</Translate>{' '}
        </OnlyHeard>
        {customer && <CustomerMark name={customer.name} />}
        <span className={styles.name} translate={customer && 'no'}>
          {customer ? <bdi>{customer.name}</bdi> : <Nobody isKnown={ready} />}
        </span>
      </button>
      {isOpen && <LateSwitcherDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Before it is known whom one works for, nothing is said about it. */
function Nobody({isKnown}: {isKnown: boolean}): ReactElement {
  return isKnown ? <Translate id="trin.switcher.nobody">No customer</Translate> : <Translate id="trin.switcher.unknown">Customer</Translate>;
}

/** Says it when the customer changes while a page is open, also from another tab: its values change as well. */
function useAnnouncedChange(): void {
  const {ready} = useCustomers();
  const customer = useCustomer();
  const announce = useAnnounce();
  const last = useRef<{readonly id: string | undefined}>(undefined);
  useEffect(() => {
    if (!ready) return;
    const before = last.current;
    last.current = {id: customer?.id};
    if (!before || before.id === customer?.id) return;
    announce(
      customer
        ? translate({id: 'trin.switcher.changed', message: 'You now work for {name}. The values on this page are theirs.'}, {name: customer.name})
        : translate({id: 'trin.switcher.cleared', message: 'No customer is chosen. The values on this page are examples.'}),
    );
  }, [ready, customer, announce]);
}
