import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';

/** The heading of the page of runs, wherever no run's own heading stands. */
export function RunsTitle(): ReactElement {
  return (
    <h1>
      <Translate id="trin.runs.title">Runs</Translate>
    </h1>
  );
}
