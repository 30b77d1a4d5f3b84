import type {Form} from './value-fault.ts';

/** `2026-11-20`, or the day first as in `20.11.2026`; with slashes only where it can be but one day. */
export function readDate(text: string): Form {
  const parts = partsOf(text);
  if (parts === undefined) return {fault: 'malformed-date'};
  if (parts === 'ambiguous') return {fault: 'ambiguous-date'};
  const [year, month, day] = parts;
  if (!isDay(year, month, day)) return {fault: 'no-such-day'};
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return {text: date, cleaned: date === text ? undefined : 'date-form'};
}

type Parts = readonly [year: number, month: number, day: number];

function partsOf(text: string): Parts | 'ambiguous' | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const [, first, sign, second, year] = /^(\d{1,2})(\. ?|[-/])(\d{1,2})(?:\. ?|[-/])(\d{4})$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  if (sign === '/' && first !== second && Number(first) <= 12 && Number(second) <= 12) return 'ambiguous';
  const monthFirst = sign === '/' && Number(second) > 12;
  return [Number(year), Number(monthFirst ? first : second), Number(monthFirst ? second : first)];
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
