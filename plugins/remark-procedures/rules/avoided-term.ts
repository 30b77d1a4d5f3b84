import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import {isDirective} from '../directive.ts';
import {languages} from '../language.ts';
import type {Check, Reading} from '../reading.ts';
import type {Sheet, Slice} from '../sheet.ts';
import {offsetAt, placeBetween} from '../source.ts';
import {avoidedTermsOf} from '../terms.ts';

/** One thing has one name in all texts of a language. Labels and values are typed as they stand elsewhere. */
export const checkTerms: Check = (reading) => reading.body.sheets.flatMap((sheet, index) => checkSheet(sheet, reading, index === 0));

function checkSheet({source, texts}: Sheet, reading: Reading, hasFrontMatter: boolean): Diagnostic[] {
  const terms = avoidedTermsOf(reading.vocabulary.terms, source.locale);
  const suspects = terms.suspectsIn(source.text);
  if (suspects.length === 0) return [];
  const inFront = (hasFrontMatter ? reading.texts() : []).map((place) => ({
    start: offsetAt(source, place.line, place.column),
    text: source.text.slice(offsetAt(source, place.line, place.column), offsetAt(source, place.endLine, place.endColumn)),
  }));
  const parts = [...inFront, ...texts.filter(isSentence)].filter(({start, text}) => suspects.some((at) => start <= at && at < start + text.length));
  return parts.flatMap(({start: from, text}) =>
    terms
      .findIn(text)
      .filter((found) => !languages[source.locale].naming.test(text.slice(Math.max(0, found.start - 60), found.start)))
      .map(({text: actual, start, end, preferred}) =>
        diagnose('avoided-term', placeBetween(source, from + start, from + end), {actual: excerpt(actual), expected: preferred}),
      ),
  );
}

/** Also the label of a container: what an option or a box is called, or a symptom. */
function isSentence({ancestors}: Slice): boolean {
  return !ancestors.some((node) => isDirective(node) && node.type !== 'containerDirective' && node.name !== 'expect');
}
