import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {toFaultText} from '../storage/fault-texts.ts';
import {useStorageFault} from '../storage/use-customers.ts';
import {useRescue} from '../storage/use-rescue.ts';
import {Notice} from './Notice.tsx';

/** What is wrong with the storage, with a way to take along what is there. */
export function StorageNotice(): ReactElement | null {
  const {fault, dismiss, retry} = useStorageFault();
  const rescue = useRescue();
  if (!fault) return null;
  const buttons = (
    <>
      {rescue && (
        <Button onClick={rescue}>
          <Translate id="trin.notice.export">Export what is there</Translate>
        </Button>
      )}
      <Button onClick={retry}>
        <Translate id="trin.notice.retry">Try again</Translate>
      </Button>
      <Button onClick={dismiss}>
        <Translate id="trin.notice.dismiss">Hide</Translate>
      </Button>
    </>
  );
  return <Notice buttons={buttons}>{toFaultText(fault)}</Notice>;
}
