import ErrorBoundary from '@docusaurus/ErrorBoundary';
import type {ReactElement} from 'react';
import {Switcher} from './Switcher.tsx';

/** In the bar at every width; the menu of small screens does not repeat it. */
export function SwitcherItem({mobile = false}: {mobile?: boolean}): ReactElement | null {
  if (mobile) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <Switcher />
    </ErrorBoundary>
  );
}
