import Translate, {translate} from '@docusaurus/Translate';
import {type ReactElement, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {Icon} from '../icons/Icon.tsx';
import {FaultLine} from '../storage/FaultLine.tsx';
import type {StoreFault} from '../storage/store.ts';
import {useRescue} from '../storage/use-rescue.ts';
import {useStore} from '../storage/use-store.ts';

export function DeleteEverythingDialog({onClose}: {onClose: () => void}): ReactElement {
  const store = useStore();
  const rescue = useRescue();
  const announce = useAnnounce();
  const [fault, setFault] = useState<StoreFault>();
  const removeAll = async (): Promise<void> => {
    const answer = await (await store.open())?.deleteEverything();
    if (!answer || 'fault' in answer) return setFault(answer?.fault ?? {id: 'not-loaded'});
    store.dismissFault();
    await store.refresh();
    onClose();
    announce(translate({id: 'trin.deleteEverything.done', message: 'Everything is deleted.'}));
  };
  return (
    <Dialog title={<Translate id="trin.deleteEverything.title">Delete everything?</Translate>} onClose={onClose}>
      <p>
        <Translate id="trin.deleteEverything.what">All customers, all runs and all settings are deleted from this browser. This cannot be undone.</Translate>
      </p>
      <FaultLine fault={fault} />
      <DialogButtons>
        <Button kind="danger" onClick={() => void removeAll()}>
          <Icon name="bin" />
          <Translate id="trin.keptHere.delete">Delete everything</Translate>
        </Button>
        {rescue && (
          <Button onClick={rescue}>
            <Translate id="trin.deleteEverything.export">Export first</Translate>
          </Button>
        )}
        <Button onClick={onClose} firstFocus>
          <Translate id="trin.delete.keep">Keep</Translate>
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
