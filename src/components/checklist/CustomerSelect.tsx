import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {useChooseCustomer, useCustomer, useCustomers} from '../storage/use-customers.ts';
import styles from './SheetForm.module.css';

/** For whom the sheets are: it is the customer that one works for on every page. */
export function CustomerSelect(): ReactElement {
  const {customers} = useCustomers();
  const customer = useCustomer();
  const choose = useChooseCustomer();
  const {site} = useLanguages();
  const {compare} = new Intl.Collator(site);
  return (
    <label className={styles.field}>
      <span>
        <Translate id="trin.checklist.customer">Customer</Translate>
      </span>
      <select value={customer?.id ?? ''} onChange={(event) => void choose(event.target.value === '' ? undefined : event.target.value)}>
        <option value="">
          <Translate id="trin.checklist.nobody">No customer – lines to write on</Translate>
        </option>
        {customers
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({id, name}) => (
            <option key={id} value={id} translate="no">
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
