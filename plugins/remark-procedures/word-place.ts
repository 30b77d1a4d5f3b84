import type {Place} from '../../src/procedure/place.ts';
import type {Reading} from './reading.ts';
import {lineOf} from './source.ts';

/** The place of a word in an attribute's value, which stands on one line; that of the value where the word is written otherwise. */
export function placeOfWord({body}: Pick<Reading, 'body'>, place: Place, word: string): Place {
  const source = body.sheets.find((sheet) => sheet.source.file === place.file)?.source;
  const value = source ? lineOf(source, place.line).slice(place.column - 1, place.endColumn - 1) : '';
  const at = [...value.matchAll(/[^\s,;:=]+/g)].find(([written]) => written === word)?.index;
  return at === undefined ? place : {...place, column: place.column + at, endColumn: place.column + at + word.length};
}
