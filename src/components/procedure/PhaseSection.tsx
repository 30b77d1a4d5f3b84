import type {ReactElement, ReactNode} from 'react';
import {useProcedure} from './procedure-context.ts';

/** A phase's heading and steps; gone when the answers leave it without a step. */
export function PhaseSection({id, children}: {id: string; children: ReactNode}): ReactElement | null {
  const {view} = useProcedure();
  if (view.hiddenPhases.has(id)) return null;
  return <section aria-labelledby={id}>{children}</section>;
}
