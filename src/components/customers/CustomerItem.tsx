import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import type {FoundCustomer} from '@site/src/procedure/customer/find-customers.ts';
import {toMissing} from '@site/src/procedure/customer/value.ts';
import clsx from 'clsx';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerMark} from '../customer/CustomerMark.tsx';
import {useVariables} from '../customer/use-variables.ts';
import {Icon} from '../icons/Icon.tsx';
import {useChooseCustomer, useCustomer} from '../storage/use-customers.ts';
import styles from './Customers.module.css';

interface CustomerItemProps {
  readonly found: FoundCustomer;
  readonly onEdit: (id: string) => void;
  readonly onDelete: (customer: Customer) => void;
}

export function CustomerItem({found: {customer, value}, onEdit, onDelete}: CustomerItemProps): ReactElement {
  const variables = useVariables();
  const choose = useChooseCustomer();
  const isCurrent = useCustomer()?.id === customer.id;
  const {name} = customer;
  const deleteLabel = translate({id: 'trin.customers.delete', message: 'Delete {name}'}, {name});
  return (
    <li className={clsx(styles.item, isCurrent && styles.current)}>
      <CustomerMark name={name} />
      <div className={styles.words}>
        <button type="button" className={styles.open} onClick={() => onEdit(customer.id)} translate="no">
          <bdi>{name}</bdi>
        </button>
        <p className={styles.facts}>
          {value && (
            <span>
              {variables[value.key]?.label}: <bdi translate="no">{value.text}</bdi>
            </span>
          )}
          <MissingCount customer={customer} />
        </p>
      </div>
      <div className={styles.buttons}>
        {isCurrent ? (
          <span className={styles.chosen}>
            <Icon name="check" /> <Translate id="trin.customers.current">You work for this customer</Translate>
          </span>
        ) : (
          <Button onClick={() => void choose(customer.id)}>
            <Translate id="trin.customers.workFor">Work for this customer</Translate>
          </Button>
        )}
        <button type="button" className={styles.bin} data-screen-only aria-label={deleteLabel} title={deleteLabel} onClick={() => onDelete(customer)}>
          <Icon name="bin" />
        </button>
      </div>
    </li>
  );
}

function MissingCount({customer}: {customer: Customer}): ReactElement {
  const variables = useVariables();
  const {selectMessage} = usePluralForm();
  const count = toMissing(Object.keys(variables), variables, customer).length;
  if (count === 0) return <Translate id="trin.customers.complete">All values are there</Translate>;
  return (
    <span>{selectMessage(count, translate({id: 'trin.customers.missing.plurals', message: '{count} value missing|{count} values missing'}, {count}))}</span>
  );
}
