import Translate from '@docusaurus/Translate';
import type {Element} from '@site/src/procedure/run/snapshot.ts';
import type {ReactElement} from 'react';
import {formatOccurrence} from '../format/occurrence.ts';
import {toOtherTimes} from '../format/other-times.ts';
import {useLanguages} from '../language/use-languages.ts';

interface DueTimeProps {
  readonly wait: NonNullable<Element['wait']>;
  readonly due: Date;
  readonly now: Date;
  readonly customerZone: string | undefined;
}

/** When a wait is over: in the reader's own zone, in that of the procedure where it names one, and in the customer's. */
export function DueTime({wait, due, now, customerZone}: DueTimeProps): ReactElement {
  const {site} = useLanguages();
  const own = (
    <time key="own" dateTime={due.toISOString()}>
      <strong>{formatOccurrence(due, site)}</strong>
    </time>
  );
  const others = toOtherTimes(wait, due, customerZone, site);
  const zone = others.length === 0 ? '' : ` (${others.join('; ')})`;
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
