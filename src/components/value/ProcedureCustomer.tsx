import Translate from '@docusaurus/Translate';
import {toMissing} from '@site/src/procedure/customer/value.ts';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerMark} from '../customer/CustomerMark.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {useCustomer} from '../storage/use-customers.ts';
import {LateSwitcherDialog} from '../switcher/late-switcher-dialog.ts';
import {MissingValue} from './MissingValue.tsx';
import styles from './ProcedureCustomer.module.css';

/** Whose values the page shows, and which of them are missing; on paper as well. */
export function ProcedureCustomer(): ReactElement | null {
  const {variables} = useProcedure().page;
  const {chrome} = useLanguages();
  const customer = useCustomer();
  if (Object.keys(variables).length === 0) return null;
  const missing = customer ? toMissing(Object.keys(variables), variables, customer) : [];
  return (
    <div className={styles.line} lang={chrome}>
      {customer ? (
        <span className={styles.customer}>
          <CustomerMark name={customer.name} />
          <span>
            <Translate id="trin.procedureCustomer.values" values={{name: <CustomerName key="name" name={customer.name} />}}>
              {'The values on this page are those of {name}.'}
            </Translate>
          </span>
        </span>
      ) : (
        <Examples />
      )}
      {missing.length > 0 && (
        <div className={styles.missing}>
          <Translate id="trin.procedureCustomer.missing">Missing:</Translate>
          {missing.map((name) => (
            <MissingValue key={name} name={name} />
          ))}
        </div>
      )}
    </div>
  );
}

function Examples(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span>
        <Translate id="trin.procedureCustomer.examples">No customer is chosen: the values on this page are examples.</Translate>
      </span>
      <Button onClick={() => setOpen(true)}>
        <Translate id="trin.switcher.title">Choose the customer</Translate>
      </Button>
      {isOpen && <LateSwitcherDialog onClose={() => setOpen(false)} />}
    </>
  );
}
