import {diagnose} from '../diagnose.ts';
import {languages} from '../language.ts';
import type {Check} from '../reading.ts';
import {findMatches} from '../sheet.ts';

/** Numbers of steps change with the variant. */
export const checkStepNumbers: Check = ({body}) =>
  body.sheets.flatMap((sheet) =>
    findMatches(sheet, sheet.prose, languages[sheet.source.locale].stepNumber).map(({match, place}) =>
      diagnose('step-number-in-text', place, {actual: match[0]}),
    ),
  );

/** A step that may be left out says so in its attribute, which shows everywhere. */
export const checkOptional: Check = ({body, elements}) => {
  const steps = elements.filter(({name, attributes}) => name === 'step' && !attributes.some((attribute) => attribute.name === 'optional'));
  return body.sheets.flatMap((sheet) =>
    findMatches(sheet, sheet.prose, languages[sheet.source.locale].optional)
      .filter(({slice}) => steps.some(({node}) => slice.ancestors.includes(node)))
      .map(({match, place}) => diagnose('optional-in-text', place, {actual: match[0]})),
  );
};
