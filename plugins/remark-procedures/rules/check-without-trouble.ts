import {placeOf} from '../../../src/procedure/place.ts';
import {diagnose} from '../diagnose.ts';
import type {Check} from '../reading.ts';

export const checkRemedies: Check = ({steps, unsound}) =>
  steps
    .filter((step) => step.kind === 'check' && step.trouble.length === 0 && !unsound.has(step))
    .map((step) => diagnose('check-without-trouble', placeOf(step, 'opening'), {}));
