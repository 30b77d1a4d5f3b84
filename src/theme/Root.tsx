import type {ReactElement, ReactNode} from 'react';
import {Announcer} from '../components/announcer/Announcer.tsx';

export default function Root({children}: {children: ReactNode}): ReactElement {
  return <Announcer>{children}</Announcer>;
}
