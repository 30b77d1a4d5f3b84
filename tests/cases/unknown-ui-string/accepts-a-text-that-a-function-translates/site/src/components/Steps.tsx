import {translate} from '@docusaurus/Translate';

export const titles = {
  steps: () =>
    translate({
      id: 'trin.steps.title',
      message: 'Steps',
    }),
};
