import Translate from '@docusaurus/Translate';
import type {Element} from '@site/src/procedure/run/snapshot.ts';
import type {ReactElement} from 'react';
import {formatClock} from '../format/moment.ts';
import {formatOccurrence} from '../format/occurrence.ts';
import {useLanguages} from '../language/use-languages.ts';

interface DueTimeProps {
  readonly wait: NonNullable<Element['wait']>;
  readonly due: Date;
  readonly now: Date;
}

/** When a wait is over, in the reader's own zone, and in that of the procedure where it names one. */
export function DueTime({wait, due, now}: DueTimeProps): ReactElement {
  const {site} = useLanguages();
  const own = (
    <time key="own" dateTime={due.toISOString()}>
      <strong>{formatOccurrence(due, site)}</strong>
    </time>
  );
  const zone = 'seconds' in wait ? '' : ` (${formatClock(wait, site)} ${wait.zone})`;
  if (due <= now)
    return (
      <Translate id="trin.run.waitOver" values={{own, zone}}>
        {'The wait ended {own} your time{zone}.'}
      </Translate>
    );
  return (
    <Translate id="trin.run.waitUntil" values={{own, zone}}>
      {'The wait ends {own} your time{zone}.'}
    </Translate>
  );
}
