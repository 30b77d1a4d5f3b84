import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Range} from '@site/src/procedure/variant-view.ts';

/** `14`, `12–15`. */
export function formatCount([least, most]: Range): string {
  return least === most ? String(most) : `${least}–${most}`;
}

/** `1 step`, `14 steps`, `12–15 steps`. */
export function useStepCount(range: Range): string {
  const {selectMessage} = usePluralForm();
  return selectMessage(range[1], translate({id: 'trin.stepCount.plurals', message: '{count} step|{count} steps'}, {count: formatCount(range)}));
}
