import {translate} from '@docusaurus/Translate';
import type {PageStep} from '@site/src/procedure/page.ts';
import {formatSeconds} from '../format/duration.ts';
import {formatClock} from '../format/moment.ts';
import {useLanguages} from '../language/use-languages.ts';

/** The waits of these steps, each once: `24 hours`, `until 20:00 Australia/Sydney`. */
export function useWaits(steps: readonly PageStep[]): string[] {
  const {site} = useLanguages();
  const waits = steps.flatMap(({wait}) => (wait ? [wait] : []));
  return [
    ...new Set(
      waits.map((wait) =>
        'seconds' in wait
          ? formatSeconds(wait.seconds, site)
          : translate({id: 'trin.header.waitUntil', message: 'until {time} {zone}'}, {time: formatClock(wait, site), zone: wait.zone}),
      ),
    ),
  ];
}
