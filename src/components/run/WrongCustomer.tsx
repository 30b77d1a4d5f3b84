import Translate from '@docusaurus/Translate';
import type {Run} from '@site/src/procedure/run/run.ts';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useChooseCustomer, useCustomer, useCustomers} from '../storage/use-customers.ts';
import styles from './RunPart.module.css';

/** Nothing can be ticked until the customer one works for is that of the run. */
export function WrongCustomer({customer, onLeave}: {customer: Run['customer']; onLeave: () => void}): ReactElement {
  const chosen = useCustomer();
  const {customers} = useCustomers();
  const choose = useChooseCustomer();
  const {chrome} = useLanguages();
  const isKnown = customers.some(({id}) => id === customer.id);
  return (
    <section className={`${styles.panel} ${styles.warning}`} lang={chrome} role="alert" data-screen-only>
      <p>
        <Icon name="warning" />
        {chosen ? (
          <Translate
            id="trin.run.wrongCustomer"
            values={{customer: <CustomerName key="customer" name={customer.name} />, chosen: <CustomerName key="chosen" name={chosen.name} />}}
          >
            {'This run is for {customer}, but you work for {chosen}. Nothing can be ticked.'}
          </Translate>
        ) : (
          <Translate id="trin.run.noCustomer" values={{customer: <CustomerName key="customer" name={customer.name} />}}>
            {'This run is for {customer}, but no customer is chosen. Nothing can be ticked.'}
          </Translate>
        )}
      </p>
      <div className={styles.buttons}>
        <Button kind="main" onClick={() => void choose(isKnown ? customer.id : undefined)}>
          {isKnown ? (
            <span>
              <Translate id="trin.run.workFor" values={{customer: <CustomerName key="customer" name={customer.name} />}}>
                {'Work for {customer}'}
              </Translate>
            </span>
          ) : (
            <Translate id="trin.run.workForNobody">Choose no customer: this one is no longer among them</Translate>
          )}
        </Button>
        <Button onClick={onLeave}>
          <Translate id="trin.run.leave">Leave the run</Translate>
        </Button>
      </div>
    </section>
  );
}
