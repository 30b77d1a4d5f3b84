import Translate, {translate} from '@docusaurus/Translate';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {Dialog} from '../dialog/Dialog.tsx';
import {NoteForm} from './NoteForm.tsx';
import {useAct} from './use-act.ts';

/** A note on the whole run. */
export function NoteRun(): ReactElement {
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const save = (note: string): void => {
    act({type: 'noted', note}, translate({id: 'trin.run.runNotedSaid', message: 'Note added.'}));
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Translate id="trin.run.note">Note …</Translate>
      </Button>
      {isOpen && (
        <Dialog title={<Translate id="trin.run.noteTitle">Note on this run</Translate>} onClose={() => setOpen(false)}>
          <NoteForm label={translate({id: 'trin.run.noteText', message: 'Note'})} onSave={save} onCancel={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}
