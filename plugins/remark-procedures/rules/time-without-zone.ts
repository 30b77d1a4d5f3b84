import {isTimeZone} from '../../../src/procedure/moment.ts';
import {diagnose} from '../diagnose.ts';
import {languages} from '../language.ts';
import type {Check} from '../reading.ts';
import {findMatches} from '../sheet.ts';
import {begins} from '../silence.ts';

const clock = /(?<![\w.:/-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\w:]|[.,]\d)/g;

/** A time is read in other countries, on other days of the year: it needs the zone that it is meant in. */
export const checkTimes: Check = ({body}) =>
  body.sheets.flatMap((sheet) => {
    const worded = findMatches(sheet, sheet.prose, languages[sheet.source.locale].time);
    const plain = findMatches(sheet, sheet.prose, clock).filter(({place}) => !worded.some((other) => begins(place, other.place)));
    return [...worded, ...plain]
      .filter(({match, slice}) => !isZoned(slice.text.slice(match.index + match[0].length)))
      .map(({match, place}) => diagnose('time-without-zone', place, {actual: match[0]}));
  });

/** A zone follows, perhaps behind the end of a span of time: `08:00 to 16:00 Europe/Copenhagen`. */
function isZoned(after: string): boolean {
  const span = /^\s*(?:-|–|to|til|bis|and|og|und)\s*\d{1,2}:\d{2}/.exec(after);
  const zone = /^\s*\(?([A-Za-z][\w+/-]*)/.exec(after.slice(span?.[0].length ?? 0))?.[1];
  return zone !== undefined && (zone === 'UTC' || (zone.includes('/') && isTimeZone(zone)) || (/^[A-Z]{3,4}$/.test(zone) && isTimeZone(zone)));
}
