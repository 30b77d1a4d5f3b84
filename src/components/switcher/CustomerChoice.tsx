import Translate from '@docusaurus/Translate';
import type {FoundCustomer} from '@site/src/procedure/customer/find-customers.ts';
import type {ReactElement} from 'react';
import {CustomerMark} from '../customer/CustomerMark.tsx';
import styles from './Switcher.module.css';

interface CustomerChoiceProps {
  readonly found: FoundCustomer;
  readonly isCurrent: boolean;
  readonly onChoose: (id: string) => void;
}

export function CustomerChoice({found: {customer, value}, isCurrent, onChoose}: CustomerChoiceProps): ReactElement {
  return (
    <li>
      <button type="button" className={styles.choice} aria-current={isCurrent || undefined} onClick={() => onChoose(customer.id)} data-arrow-stop>
        <CustomerMark name={customer.name} />
        <span className={styles.words} translate="no">
          <bdi>{customer.name}</bdi>
          {value && <bdi className={styles.value}>{value.text}</bdi>}
        </span>
        {isCurrent && (
          <span className={styles.current}>
            <Translate id="trin.switcher.current">chosen</Translate>
          </span>
        )}
      </button>
    </li>
  );
}
