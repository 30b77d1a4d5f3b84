import {translate} from '@docusaurus/Translate';
import type {Element} from '@site/src/procedure/run/snapshot.ts';
import {formatClock} from './moment.ts';
import {formatOccurrence} from './occurrence.ts';

/** The end of a wait as others than the reader read it: as the author wrote it, and in the customer's zone where clocks there show something else. */
export function toOtherTimes(wait: NonNullable<Element['wait']>, due: Date, customerZone: string | undefined, language: string): string[] {
  const written = 'seconds' in wait ? [] : [`${formatClock(wait, language)} ${wait.zone}`];
  const isSame = customerZone === undefined || ('zone' in wait && wait.zone === customerZone);
  if (isSame || formatOccurrence(due, language, customerZone) === formatOccurrence(due, language)) return written;
  const moment = formatOccurrence(due, language, customerZone);
  return [...written, translate({id: 'trin.wait.customerTime', message: 'for the customer {moment}, {zone}'}, {moment, zone: customerZone})];
}
