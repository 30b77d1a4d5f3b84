import {type ReactElement, type ReactNode, useCallback, useState} from 'react';
import styles from './Announcer.module.css';
import {AnnouncementContext} from './announcement-context.ts';

interface Announcement {
  readonly message: string;
  readonly count: number;
}

/** The one live region of the site. A new key makes the same words be said again. */
export function Announcer({children}: {children: ReactNode}): ReactElement {
  const [{message, count}, setAnnouncement] = useState<Announcement>({message: '', count: 0});
  const announce = useCallback((next: string) => setAnnouncement((last) => ({message: next, count: last.count + 1})), []);
  return (
    <AnnouncementContext value={announce}>
      {children}
      <div role="status" aria-live="polite" aria-atomic="true" className={styles.region}>
        <span key={count}>{message}</span>
      </div>
    </AnnouncementContext>
  );
}
