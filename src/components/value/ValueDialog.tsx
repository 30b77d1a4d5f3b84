import Translate from '@docusaurus/Translate';
import {withValue} from '@site/src/procedure/customer/change.ts';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {readValue} from '@site/src/procedure/customer/read-value.ts';
import {toValue} from '@site/src/procedure/customer/value.ts';
import type {ValueType} from '@site/src/procedure/customer/value-fault.ts';
import {type FormEvent, type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerLine} from '../customer/CustomerLine.tsx';
import {useSaveCustomer} from '../customer/use-save-customer.ts';
import {DerivedRemark, ValueInput} from '../customer/ValueInput.tsx';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {useProcedure} from '../procedure/procedure-context.ts';
import {FaultLine} from '../storage/FaultLine.tsx';
import type {StoreFault} from '../storage/store.ts';
import type {ShownVariable} from './use-variable.ts';

interface ValueDialogProps {
  readonly shown: ShownVariable;
  readonly type: ValueType;
  readonly customer: Customer;
  readonly onClose: () => void;
}

/** Writes down one value of the customer, or takes it away, so that a derived one stands there. */
export function ValueDialog({shown: {name, variable, value}, type, customer, onClose}: ValueDialogProps): ReactElement {
  const {variables} = useProcedure().page;
  const save = useSaveCustomer();
  const [raw, setRaw] = useState(value.origin === 'own' ? value.text : '');
  const [isTried, setTried] = useState(false);
  const [fault, setFault] = useState<StoreFault>();
  const read = readValue(type, raw, variable.example);
  const write = async (text: string): Promise<void> => {
    const failed = await save(customer, (now) => withValue(now, name, text, variables, new Date()));
    setFault(failed);
    if (!failed) onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!read.fault) void write(read.text);
  };
  const derived = toValue(name, variables, withValue(customer, name, '', variables, new Date(0)));
  return (
    <Dialog title={<CustomerLine name={customer.name} />} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <ValueInput label={variable.label} type={type} example={variable.example} raw={raw} read={read} onChange={setRaw} isTried={isTried} firstFocus>
          {derived.origin === 'derived' && <DerivedRemark text={derived.text} />}
        </ValueInput>
        <FaultLine fault={fault} />
        <DialogButtons>
          <Button kind="main" submits>
            <Translate id="trin.save">Save</Translate>
          </Button>
          {value.origin === 'own' && derived.origin === 'derived' && (
            <Button onClick={() => void write('')}>
              <Translate id="trin.valueDialog.derive">Use the derived value</Translate>
            </Button>
          )}
        </DialogButtons>
      </form>
    </Dialog>
  );
}
