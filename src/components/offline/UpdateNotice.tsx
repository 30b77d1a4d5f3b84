import Translate, {translate} from '@docusaurus/Translate';
import {type ReactElement, useEffect} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {Notice} from '../notice/Notice.tsx';
import {applyUpdate, dismissUpdate} from './update.ts';
import {useUpdate} from './use-update.ts';

/** Once, and not again on each page that one goes on to. */
let isSaid = false;

/** A later version of the site is offered; the technician says when. */
export function UpdateNotice(): ReactElement | null {
  const isReady = useUpdate() === 'ready';
  const announce = useAnnounce();
  const text = translate({id: 'trin.update.ready', message: 'A new version of the procedures is ready. What you have ticked stays.'});
  useEffect(() => {
    if (!isReady || isSaid) return;
    isSaid = true;
    announce(text);
  }, [isReady, announce, text]);
  if (!isReady) return null;
  const buttons = (
    <>
      <Button kind="main" onClick={applyUpdate}>
        <Translate id="trin.update.apply">Update now</Translate>
      </Button>
      <Button onClick={dismissUpdate}>
        <Translate id="trin.update.later">Later</Translate>
      </Button>
    </>
  );
  return (
    <Notice name={translate({id: 'trin.update.name', message: 'New version'})} buttons={buttons}>
      {text}
    </Notice>
  );
}
