import {isTimeZone} from '../../../src/procedure/time-zone.ts';
import {diagnose, excerpt} from '../diagnose.ts';
import {languages} from '../language.ts';
import type {Check, Reading} from '../reading.ts';
import type {Sheet} from '../sheet.ts';
import {offsetOf, placeBetween, type Source} from '../source.ts';

const clock = /(?<![\w.:/-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\w:]|[.,]\d)/g;

/** A time is read in other countries, on other days of the year: it needs the zone that it is meant in. */
export const checkTimes: Check = (reading) =>
  reading.body.sheets.flatMap((sheet, index) => {
    const texts = index === 0 ? textsOf(reading) : [];
    const frontMatterEnd = index === 0 ? offsetOf(sheet.tree.children[0]?.position?.end) : 0;
    return findTimes(sheet.source)
      .filter(({start, time}) => (start < frontMatterEnd ? texts.some((text) => text.includes(time)) : isProse(sheet, start)))
      .filter(({start, time}) => !isDuration(sheet.source, start, start + time.length) && !isZoned(sheet.source, start + time.length))
      .map(({start, time}) => diagnose('time-without-zone', placeBetween(sheet.source, start, start + time.length), {actual: excerpt(time)}));
  });

/** Description, questions and answers are prose as well. */
function textsOf({head}: Reading): string[] {
  return head ? [head.description, ...head.questions.flatMap(({text, answers}) => [text, ...answers.map(({label}) => label)])] : [];
}

function isProse({prose}: Sheet, offset: number): boolean {
  return prose.some(({start, text}) => start <= offset && offset < start + text.length);
}

function findTimes({text, locale}: Source): {time: string; start: number}[] {
  const worded = [...text.matchAll(languages[locale].time)];
  const plain = [...text.matchAll(clock)].filter(({index}) => !worded.some((other) => other.index <= index && index < other.index + other[0].length));
  return [...worded, ...plain].map(({index, 0: time}) => ({time, start: index}));
}

/** What stands beside a time, also past the end of what is bold, in a table or in code. */
function around({text}: Source, start: number, end: number): string {
  return text.slice(Math.max(0, start), end).replace(/[*_~`|]/g, '');
}

/** So long, or so much of one to so much of the other. */
function isDuration(source: Source, start: number, end: number): boolean {
  return (
    /(?:\b(?:takes?|took|lasts?|lasted|ratio|scale|varer|varede|tager|tog|dauert|dauerte|Verhältnis|Maßstab)|forhold(?:et)?|målestok(?:ken)?)\s+(?:(?:of|is|about|around|up to|på|er|ca\.|op til|von|ist|etwa|bis zu)\s+)?$/i.test(
      around(source, start - 40, start),
    ) ||
    /^\s*(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|timer?|minut(?:ter)?|sekund(?:er)?|Stunden?|Minuten?|Sekunden?)\b/i.test(around(source, end, end + 40))
  );
}

const otherTimes =
  /^(?:\s*(?:[-–—,/]|\b(?:to|until|and|or|til|og|eller|bis|und|oder)\b)\s*(?:(?:and|or|og|eller|und|oder)\s+)?(?:(?:kl\.?|klokken)\s*)?\d{1,2}(?:[:.]\d{2}){0,2}(?:\s?[ap]\.?m\b\.?)?(?:\s?Uhr\b)?)+/i;

/** A zone follows, perhaps behind other times that share it: `08:00 to 16:00 Europe/Copenhagen`, or behind its name in words, in brackets. */
function isZoned(source: Source, end: number): boolean {
  const after = around(source, end, end + 200);
  const rest = after.slice(otherTimes.exec(after)?.[0].length ?? 0);
  const zone = /^(?:\s*Uhr\b)?,?\s*(?:in\s+)?[([]?\s*([A-Za-z][\w+/-]*)/.exec(rest)?.[1];
  const bracketed = /^(?:\s+\p{L}+){1,4}\s+\(([A-Za-z][\w+/-]*)\)/u.exec(rest)?.[1];
  return [zone, bracketed].some((name) => name !== undefined && isZone(name));
}

/** What a `wait` accepts; a word of prose is none, even where it is the name of one (`Cuba`). */
function isZone(name: string): boolean {
  return (name.includes('/') || /^[A-Z]{3,4}$/.test(name)) && isTimeZone(name);
}
