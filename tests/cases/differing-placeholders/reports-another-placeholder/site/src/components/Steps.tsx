import Translate, {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';

export function Steps({count}: {count: number}): ReactElement {
  return (
    <section aria-label={translate({id: 'trin.steps.count', message: '{count} step|{count} steps'}, {count})}>
      <Translate id="trin.steps.title">Steps</Translate>
    </section>
  );
}
