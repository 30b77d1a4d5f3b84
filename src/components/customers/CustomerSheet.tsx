import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {toCustomer} from '@site/src/procedure/customer/change.ts';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {type FormEvent, type ReactElement, useEffect, useRef, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {useSaveCustomer} from '../customer/use-save-customer.ts';
import {useVariables} from '../customer/use-variables.ts';
import {Icon} from '../icons/Icon.tsx';
import {FaultLine} from '../storage/FaultLine.tsx';
import {newId} from '../storage/new-id.ts';
import type {StoreFault} from '../storage/store.ts';
import {useChooseCustomer, useCustomer} from '../storage/use-customers.ts';
import styles from './Customers.module.css';
import {DeleteDialog} from './DeleteDialog.tsx';
import {applyDraft, countFaults, type Draft, isDirty, toDraft} from './draft.ts';
import {ExportDialog} from './ExportDialog.tsx';
import {SheetFields} from './SheetFields.tsx';
import {useGuard} from './use-guard.ts';
import {ViewHead} from './ViewHead.tsx';

interface CustomerSheetProps {
  /** Undefined for a new one. */
  readonly customer: Customer | undefined;
  readonly onClose: () => void;
}

/** Everything that is kept of one customer. All of it is saved, or nothing. */
export function CustomerSheet({customer, onClose}: CustomerSheetProps): ReactElement {
  const variables = useVariables();
  const save = useSaveCustomer();
  const choose = useChooseCustomer();
  const current = useCustomer();
  const announce = useAnnounce();
  const [before] = useState(customer);
  const [draft, setDraft] = useState<Draft>(() => toDraft(customer));
  const [tries, setTries] = useState(0);
  const [fault, setFault] = useState<StoreFault>();
  const [dialog, setDialog] = useState<'delete' | 'export'>();
  const form = useRef<HTMLFormElement>(null);
  const leave = useGuard(isDirty(draft, before));
  const faults = countFaults(draft, before, variables);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);
  const write = async (isChosen: boolean): Promise<void> => {
    setTries(tries + 1);
    if (faults > 0) return;
    const subject = customer ?? toCustomer(newId(), draft.name, new Date());
    const failed = await save(subject, (now) => applyDraft(draft, before, now, variables, new Date()));
    if (failed) return setFault(failed);
    if (isChosen) await choose(subject.id);
    else announce(translate({id: 'trin.sheet.saved', message: '{name} is saved.'}, {name: draft.name}));
    leave();
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void write(false);
  };
  return (
    <>
      <ViewHead onClose={onClose}>{customer ? <bdi translate="no">{customer.name}</bdi> : <Translate id="trin.sheet.new">New customer</Translate>}</ViewHead>
      <form ref={form} className={styles.sheet} onSubmit={submit} noValidate>
        <SheetFields draft={draft} customer={before} isTried={tries > 0} onChange={setDraft} />
        {tries > 0 && <FaultCount count={faults} />}
        <FaultLine fault={fault} />
        <div className={styles.actions}>
          <Button kind="main" submits>
            <Translate id="trin.save">Save</Translate>
          </Button>
          {(!customer || current?.id !== customer.id) && (
            <Button onClick={() => void write(true)}>
              <Translate id="trin.sheet.saveAndChoose">Save and work for this customer</Translate>
            </Button>
          )}
          <Button onClick={onClose}>
            <Translate id="trin.sheet.cancel">Cancel</Translate>
          </Button>
          {customer && (
            <>
              <Button onClick={() => setDialog('export')}>
                <Icon name="download" />
                <Translate id="trin.sheet.export">Export</Translate>
              </Button>
              <Button kind="danger" onClick={() => setDialog('delete')}>
                <Icon name="bin" />
                <Translate id="trin.sheet.delete">Delete</Translate>
              </Button>
            </>
          )}
        </div>
      </form>
      {customer && dialog === 'export' && <ExportDialog customers={[customer]} onClose={() => setDialog(undefined)} />}
      {customer && dialog === 'delete' && <DeleteDialog customer={customer} onClose={() => setDialog(undefined)} onDeleting={leave} onDeleted={onClose} />}
    </>
  );
}

function FaultCount({count}: {count: number}): ReactElement {
  const {selectMessage} = usePluralForm();
  return (
    <div role="alert">
      {count > 0 && (
        <p className={styles.faults}>
          <Icon name="warning" />{' '}
          {selectMessage(
            count,
            translate(
              {id: 'trin.sheet.faults.plurals', message: 'Not saved: {count} field must be corrected.|Not saved: {count} fields must be corrected.'},
              {count},
            ),
          )}
        </p>
      )}
    </div>
  );
}
