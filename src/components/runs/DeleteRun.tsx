import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {useStorage} from '../storage/use-store.ts';
import type {KnownRun} from './use-runs.ts';

/** Asks before a run is gone for good. */
export function DeleteRun({known: {run, state}, onClose}: {known: KnownRun; onClose: () => void}): ReactElement {
  const storage = useStorage();
  const remove = (): void => {
    void storage?.deleteRun(run.id);
    onClose();
  };
  return (
    <Dialog title={<Translate id="trin.runs.deleteTitle">Delete this run?</Translate>} onClose={onClose}>
      <p>
        <Translate
          id="trin.runs.deleteText"
          values={{
            customer: <CustomerName key="customer" name={run.customer.name} />,
            title: (
              <span key="title" lang={state.snapshot.locale}>
                {state.snapshot.title}
              </span>
            ),
          }}
        >
          {'{title}, for {customer}. Its ticks and notes are gone for good unless you have exported it.'}
        </Translate>
      </p>
      <DialogButtons>
        <Button kind="danger" onClick={remove}>
          <Translate id="trin.runs.deleteNow">Delete</Translate>
        </Button>
        <Button onClick={onClose} firstFocus>
          <Translate id="trin.runs.keep">Keep it</Translate>
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
