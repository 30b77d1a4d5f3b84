import Translate, {translate} from '@docusaurus/Translate';
import type {ReadRun} from '@site/src/procedure/run/read-runs.ts';
import {type ChangeEvent, type ReactElement, useId, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {FaultLine} from '../storage/FaultLine.tsx';
import type {StoreFault} from '../storage/store.ts';
import {useOpenStorage} from '../storage/use-store.ts';
import {ImportPreview} from './ImportPreview.tsx';
import styles from './Runs.module.css';
import type {KnownRun} from './use-runs.ts';

type Preview = {readonly runs: readonly ReadRun[]} | {readonly fault: string};

/** Reads a file of runs, shows what it holds, and takes it in when the technician says so. */
export function ImportRuns({known, onClose}: {known: readonly KnownRun[]; onClose: () => void}): ReactElement {
  const [preview, setPreview] = useState<Preview>();
  const [fault, setFault] = useState<StoreFault>();
  const open = useOpenStorage();
  const announce = useAnnounce();
  const id = useId();
  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    setFault(undefined);
    if (file) setPreview(await readFile(file, known));
  };
  const sound = preview && 'runs' in preview ? preview.runs.flatMap(({run, becomes}) => (run && becomes !== 'same' ? [run] : [])) : [];
  const take = async (): Promise<void> => {
    const answer = await (await open())?.putRuns(sound);
    if (!answer || 'fault' in answer) return setFault(answer?.fault ?? {id: 'not-loaded'});
    announce(translate({id: 'trin.runs.imported', message: 'Imported: {count}'}, {count: `${sound.length}`}));
    onClose();
  };
  return (
    <Dialog title={<Translate id="trin.runs.importTitle">Import runs</Translate>} onClose={onClose} wide>
      <p>
        <label htmlFor={id}>
          <Translate id="trin.runs.importFile">A file that was exported from Trin (JSON)</Translate>
        </label>
      </p>
      <input id={id} type="file" accept=".json,application/json" className={styles.file} onChange={(event) => void choose(event)} />
      <div role="status">
        {preview && 'fault' in preview && <p className={styles.fault}>{preview.fault}</p>}
        {preview && 'runs' in preview && <ImportPreview runs={preview.runs} />}
      </div>
      <FaultLine fault={fault} />
      <DialogButtons>
        {sound.length > 0 && (
          <Button kind="main" onClick={() => void take()}>
            <Translate id="trin.runs.importNow" values={{count: sound.length}}>
              {'Import ({count})'}
            </Translate>
          </Button>
        )}
        <Button onClick={onClose}>
          <Translate id="trin.cancel">Cancel</Translate>
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

async function readFile(file: File, known: readonly KnownRun[]): Promise<Preview> {
  const {readRuns} = await import('@site/src/procedure/run/read-runs.ts');
  const read = readRuns(new Uint8Array(await file.arrayBuffer()), (id) => known.find(({run}) => run.id === id)?.run);
  if ('runs' in read) return read;
  return {
    fault: translate({
      id: 'trin.runs.noRuns',
      message: 'This file holds no runs: it is empty, damaged, or something else. Expected: a JSON file that was exported from Trin.',
    }),
  };
}
