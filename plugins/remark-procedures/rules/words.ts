import {diagnose, excerpt} from '../diagnose.ts';
import {languages} from '../language.ts';
import type {Check} from '../reading.ts';
import {findMatches, type Sheet, type Slice} from '../sheet.ts';
import {placeBetween} from '../source.ts';

/** Numbers of steps change with the variant. */
export const checkStepNumbers: Check = ({body}) =>
  body.sheets.flatMap((sheet) =>
    findMatches(sheet, sheet.prose, languages[sheet.source.locale].stepNumber).map(({match, place}) =>
      diagnose('step-number-in-text', place, {actual: excerpt(match[0])}),
    ),
  );

/** A step that may be left out says so in its attribute, which shows everywhere. */
export const checkOptional: Check = ({body, elements}) => {
  const steps = elements.filter(({name, attributes}) => name === 'step' && !attributes.some((attribute) => attribute.name === 'optional'));
  return body.sheets.flatMap((sheet) =>
    findOptional(sheet)
      .filter(({slice}) => steps.some(({node}) => slice.ancestors.includes(node)))
      .map(({start, word}) => diagnose('optional-in-text', placeBetween(sheet.source, start, start + word.length), {actual: word})),
  );
};

interface FoundWord {
  readonly slice: Slice;
  readonly start: number;
  readonly word: string;
}

/** Looks around the word, also past the end of its own slice: it may be bold. */
function findOptional({source, prose}: Sheet): FoundWord[] {
  return [...source.text.matchAll(/optional|wahlweise|valgfri|eventuelt/gi)].flatMap(({index}) => {
    const slice = prose.find(({start, text}) => start <= index && index < start + text.length);
    const from = Math.max(0, index - 100);
    const match = slice && [...source.text.slice(from, index + 60).matchAll(languages[source.locale].optional)].find((found) => from + found.index === index);
    return match ? [{slice, start: index, word: match[0]}] : [];
  });
}
