import type {ReactElement, ReactNode} from 'react';
import {Announcer} from '../components/announcer/Announcer.tsx';
import {StorageProvider} from '../components/storage/StorageProvider.tsx';

export default function Root({children}: {children: ReactNode}): ReactElement {
  return (
    <StorageProvider>
      <Announcer>{children}</Announcer>
    </StorageProvider>
  );
}
