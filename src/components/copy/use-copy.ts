import {translate} from '@docusaurus/Translate';
import {useCallback, useEffect, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {copyText} from './copy-text.ts';

const shownFor = 2000;

/** Whether the text was copied just now, and the way to copy it. */
export function useCopy(toCopied: () => string): [boolean, () => void] {
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const copy = useCallback(async () => {
    const done = await copyText(toCopied());
    setCopied(done);
    announce(
      done
        ? translate({id: 'trin.copy.done', message: 'Copied'})
        : translate({id: 'trin.copy.failed', message: 'Copying failed. Select the text and copy it by hand.'}),
    );
  }, [announce, toCopied]);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, copy];
}
