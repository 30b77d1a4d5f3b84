import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Range} from '@site/src/procedure/variant-view.ts';
import {useLanguages} from '../language/use-languages.ts';
import {formatCount} from './range.ts';

/** `1 step`, `14 steps`, `12–15 steps`. */
export function useStepCount(range: Range): string {
  const {site} = useLanguages();
  const {selectMessage} = usePluralForm();
  return selectMessage(range[1], translate({id: 'trin.stepCount.plurals', message: '{count} step|{count} steps'}, {count: formatCount(range, site)}));
}
