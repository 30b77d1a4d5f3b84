import {expect, it} from 'vitest';
import {formatDay} from '../../src/components/format/day.ts';
import {formatMinuteRange, formatMinutes, formatSeconds} from '../../src/components/format/duration.ts';
import {formatOr, formatUnits, toOrParts} from '../../src/components/format/list.ts';
import {formatClock} from '../../src/components/format/moment.ts';
import {formatOccurrence} from '../../src/components/format/occurrence.ts';
import {formatCount} from '../../src/components/format/range.ts';

/** Without the spaces that do not break, which ICU puts between a number and its unit in some versions. */
const plain = (text: string): string => text.replace(/[\u00A0\u2009\u202F]/g, ' ');

const occurrence = new Date(2026, 10, 22, 9, 5);
const formats: readonly (readonly [what: string, format: (language: string) => string, english: string, danish: string, german: string])[] = [
  ['a day', (l) => formatDay('2026-11-20', l), 'Nov 20, 2026', '20. nov. 2026', '20.11.2026'],
  ['a clock time', (l) => formatClock({time: '20:00', zone: 'Australia/Sydney'}, l), '20:00', '20.00', '20:00'],
  ['midnight', (l) => formatClock({time: '00:05', zone: 'UTC'}, l), '00:05', '00.05', '00:05'],
  [
    'a day and a time',
    (l) => formatOccurrence(occurrence, l),
    'Sunday, November 22 at 09:05',
    'søndag 22. november kl. 09.05',
    'Sonntag, 22. November um 09:05',
  ],
  ['minutes', (l) => formatMinutes(35, l), '35 min', '35 min.', '35 Min.'],
  ['hours and minutes', (l) => formatMinutes(135, l), '2 hr 15 min', '2 t. 15 min.', '2 Std. 15 Min.'],
  ['a range of minutes', (l) => formatMinuteRange([24, 27], l), '24–27 min', '24–27 min.', '24–27 Min.'],
  ['no range', (l) => formatMinuteRange([24, 24], l), '24 min', '24 min.', '24 Min.'],
  ['a range of hours', (l) => formatMinuteRange([80, 100], l), '80 min – 1 hr 40 min', '80 min. – 1 t. 40 min.', '80 Min. – 1 Std. 40 Min.'],
  ['a day’s wait', (l) => formatSeconds(86_400, l), '24 hours', '24 timer', '24 Stunden'],
  ['a wait of days', (l) => formatSeconds(259_200, l), '3 days', '3 dage', '3 Tage'],
  ['a wait of a minute', (l) => formatSeconds(60, l), '1 minute', '1 minut', '1 Minute'],
  ['a count of steps', (l) => formatCount([12, 15], l), '12–15', '12–15', '12–15'],
  ['a large count', (l) => formatCount([1200, 1200], l), '1,200', '1.200', '1.200'],
  ['alternatives', (l) => formatOr(['A', 'B', 'C'], l), 'A, B, or C', 'A, B eller C', 'A, B oder C'],
  ['a list', (l) => formatUnits(['A', 'B', 'C'], l), 'A, B, C', 'A, B og C', 'A, B und C'],
];

it.each(formats)('shows %s as each language does', (_what, format, ...expected) => {
  expect(['en', 'da', 'de'].map((language) => plain(format(language)))).toEqual(expected);
});

it('tells the items of a list from the words between them', () => {
  expect(toOrParts(['Basic', 'Premium'], 'da')).toEqual([
    {isItem: true, text: 'Basic'},
    {isItem: false, text: ' eller '},
    {isItem: true, text: 'Premium'},
  ]);
});
