import {placeOf} from '../../../src/procedure/place.ts';
import {toVariant} from '../../../src/procedure/variant.ts';
import {diagnose} from '../diagnose.ts';
import {type Check, variantsOf} from '../reading.ts';

const maximumSteps = 12;

/** More steps in a row than one can keep in mind need headings between them. */
export const checkPhases: Check = (reading) => {
  const variants = variantsOf(reading).map((answers) => toVariant(reading.steps, answers).filter(({phase}) => phase === undefined));
  const longest = variants.reduce((longer, variant) => (variant.length > longer.length ? variant : longer), []);
  const step = longest[maximumSteps];
  return step ? [diagnose('missing-phase', placeOf(step, 'opening'), {actual: longest.length, expected: maximumSteps})] : [];
};
