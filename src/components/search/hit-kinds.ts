import {translate} from '@docusaurus/Translate';
import type {PassageKind} from '@site/src/procedure/search/record.ts';

export const hitKinds = {
  procedure: () => translate({id: 'trin.search.procedure', message: 'Procedure'}),
  requirement: () => translate({id: 'trin.search.requirement', message: 'Requirement'}),
  step: () => translate({id: 'trin.search.step', message: 'Step'}),
  option: () => translate({id: 'trin.search.option', message: 'Option'}),
  trouble: () => translate({id: 'trin.search.trouble', message: 'Problem'}),
} satisfies Record<PassageKind, () => string>;
