import Translate from '@docusaurus/Translate';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {useSettings} from '../storage/use-customers.ts';
import {TechnicianForm} from './TechnicianForm.tsx';

/** Says whose name goes with the next tick: a colleague may go on at the same computer. */
export function ChangeTechnician(): ReactElement | null {
  const [{technician}] = useSettings();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (technician === undefined) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <span>
          <Translate id="trin.run.changeName" values={{name: <bdi key="name">{technician}</bdi>}}>
            {'Change name ({name}) …'}
          </Translate>
        </span>
      </Button>
      {isOpen && (
        <Dialog title={<Translate id="trin.run.changeNameTitle">Who does the next steps?</Translate>} onClose={close}>
          <TechnicianForm onSaved={close}>
            <DialogButtons>
              <Button submits kind="main">
                <Translate id="trin.save">Save</Translate>
              </Button>
              <Button onClick={close}>
                <Translate id="trin.cancel">Cancel</Translate>
              </Button>
            </DialogButtons>
          </TechnicianForm>
        </Dialog>
      )}
    </>
  );
}
