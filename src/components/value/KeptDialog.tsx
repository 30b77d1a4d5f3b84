import Translate from '@docusaurus/Translate';
import {entryOf} from '@site/src/procedure/customer/by-key.ts';
import {withKept} from '@site/src/procedure/customer/change.ts';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerLine} from '../customer/CustomerLine.tsx';
import {KeptInput} from '../customer/KeptInput.tsx';
import {useSaveCustomer} from '../customer/use-save-customer.ts';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {FaultLine} from '../storage/FaultLine.tsx';
import type {StoreFault} from '../storage/store.ts';
import type {ShownVariable} from './use-variable.ts';

interface KeptDialogProps {
  readonly shown: ShownVariable;
  readonly customer: Customer;
  readonly onClose: () => void;
}

/** All that is ever known of a secret: whether the password manager has it. */
export function KeptDialog({shown: {name, variable}, customer, onClose}: KeptDialogProps): ReactElement {
  const save = useSaveCustomer();
  const [isKept, setKept] = useState(entryOf(customer.kept, name) === true);
  const [fault, setFault] = useState<StoreFault>();
  const write = async (): Promise<void> => {
    const failed = await save(customer, (now) => withKept(now, name, isKept, new Date()));
    setFault(failed);
    if (!failed) onClose();
  };
  return (
    <Dialog title={<CustomerLine name={customer.name} />} onClose={onClose}>
      <KeptInput label={variable.label} isKept={isKept} onChange={setKept} />
      <FaultLine fault={fault} />
      <DialogButtons>
        <Button kind="main" onClick={() => void write()}>
          <Translate id="trin.save">Save</Translate>
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
