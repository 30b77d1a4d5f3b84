import Translate, {translate} from '@docusaurus/Translate';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {type ReactElement, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {CustomerLine} from '../customer/CustomerLine.tsx';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {Icon} from '../icons/Icon.tsx';
import {FaultLine} from '../storage/FaultLine.tsx';
import type {StoreFault} from '../storage/store.ts';
import {useChooseCustomer, useCustomer} from '../storage/use-customers.ts';
import {useOpenStorage} from '../storage/use-store.ts';

interface DeleteDialogProps {
  readonly customer: Customer;
  readonly onClose: () => void;
  /** Before it is gone: what one has changed of it is lost anyway. */
  readonly onDeleting?: () => void;
  readonly onDeleted?: () => void;
}

export function DeleteDialog({customer: {id, name}, onClose, onDeleting, onDeleted}: DeleteDialogProps): ReactElement {
  const open = useOpenStorage();
  const current = useCustomer();
  const choose = useChooseCustomer();
  const announce = useAnnounce();
  const [fault, setFault] = useState<StoreFault>();
  const remove = async (): Promise<void> => {
    onDeleting?.();
    const answer = await (await open())?.deleteCustomers([id]);
    if (!answer || 'fault' in answer) return setFault(answer?.fault ?? {id: 'not-loaded'});
    if (current?.id === id) await choose(undefined);
    onClose();
    onDeleted?.();
    announce(translate({id: 'trin.delete.done', message: '{name} is deleted.'}, {name}));
  };
  return (
    <Dialog title={<Translate id="trin.delete.title">Delete this customer?</Translate>} onClose={onClose}>
      <p>
        <CustomerLine name={name} />
      </p>
      <p>
        <Translate id="trin.delete.what">All values of this customer are deleted from this browser. Runs stay. This cannot be undone.</Translate>
      </p>
      <FaultLine fault={fault} />
      <DialogButtons>
        <Button kind="danger" onClick={() => void remove()}>
          <Icon name="bin" />
          {translate({id: 'trin.customers.delete', message: 'Delete {name}'}, {name})}
        </Button>
        <Button onClick={onClose} firstFocus>
          <Translate id="trin.delete.keep">Keep</Translate>
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
