import {translate} from '@docusaurus/Translate';
import type {FreshnessState} from '@site/src/procedure/progress.ts';

const names = {
  fresh: () => translate({id: 'trin.translations.fresh', message: 'up to date'}),
  stale: () => translate({id: 'trin.translations.stale', message: 'English text has changed'}),
  unaccepted: () => translate({id: 'trin.translations.unaccepted', message: 'not reviewed yet'}),
  missing: () => translate({id: 'trin.translations.missing', message: 'not translated yet'}),
} satisfies Record<FreshnessState, () => string>;

export function nameState(state: FreshnessState): string {
  return names[state]();
}
