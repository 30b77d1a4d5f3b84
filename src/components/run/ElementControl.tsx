import type {ReactElement} from 'react';
import {useOptionalRun} from './run-context.ts';

/** What a technician does at a requirement or a step, on a page that is in a run. */
export function ElementControl({id}: {id: string}): ReactElement | null {
  const run = useOptionalRun();
  return run ? <run.Control id={id} /> : null;
}

/** The same at an option. */
export function OptionControl({id}: {id: string}): ReactElement | null {
  const run = useOptionalRun();
  return run ? <run.OptionControl id={id} /> : null;
}
