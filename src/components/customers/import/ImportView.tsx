import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {isSound, type Preview, toCustomers} from '@site/src/procedure/customer/preview.ts';
import {type ReactElement, useState} from 'react';
import {useAnnounce} from '../../announcer/announcement-context.ts';
import {FaultLine} from '../../storage/FaultLine.tsx';
import {newId} from '../../storage/new-id.ts';
import type {StoreFault} from '../../storage/store.ts';
import {useOpenStorage} from '../../storage/use-store.ts';
import {ViewHead} from '../ViewHead.tsx';
import {ImportButtons} from './ImportButtons.tsx';
import {ImportSource, type Source} from './ImportSource.tsx';
import {PreviewReport} from './PreviewReport.tsx';
import {usePreview} from './use-preview.ts';

/** From a file to customers: first what it would become, then one decision for all of it. */
export function ImportView({onClose}: {onClose: () => void}): ReactElement {
  const open = useOpenStorage();
  const announce = useAnnounce();
  const {selectMessage} = usePluralForm();
  const [source, setSource] = useState<Source>();
  const [fault, setFault] = useState<StoreFault>();
  const {preview, isLost} = usePreview(source);
  const write = async (shown: Preview): Promise<void> => {
    const customers = toCustomers(shown, {rows: shown.rows.every(isSound) ? 'all' : 'sound', now: new Date(), newId}) ?? [];
    const answer = await (await open())?.putCustomers(customers);
    if (!answer || 'fault' in answer) return setFault(answer?.fault ?? {id: 'not-loaded'});
    const count = customers.length;
    announce(
      selectMessage(count, translate({id: 'trin.import.done.plurals', message: '{count} customer is imported.|{count} customers are imported.'}, {count})),
    );
    onClose();
  };
  return (
    <>
      <ViewHead onClose={onClose}>
        <Translate id="trin.import.title">Import customers</Translate>
      </ViewHead>
      <ImportSource onChoose={setSource} />
      {preview && <PreviewReport preview={preview} />}
      <FaultLine fault={isLost ? {id: 'not-loaded'} : fault} />
      {preview && preview.faults.length === 0 && <ImportButtons preview={preview} onImport={() => void write(preview)} onCancel={onClose} />}
    </>
  );
}
