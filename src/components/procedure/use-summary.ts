import {translate} from '@docusaurus/Translate';
import type {VariantView} from '@site/src/procedure/variant-view.ts';
import {formatMinuteRange} from '../format/duration.ts';
import {useStepCount} from '../format/use-step-count.ts';
import {useLanguages} from '../language/use-languages.ts';

/** `14 steps, about 35 min`; without times where no step says how long it takes. */
export function useSummary({count, minutes}: Pick<VariantView, 'count' | 'minutes'>): string {
  const {site} = useLanguages();
  const steps = useStepCount(count);
  if (minutes[1] === 0) return steps;
  return translate({id: 'trin.summary.stepsAndTime', message: '{steps}, about {duration}'}, {steps, duration: formatMinuteRange(minutes, site)});
}
