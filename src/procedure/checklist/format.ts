import type {Duration} from '../duration.ts';
import type {Locale} from '../locale.ts';
import type {Moment} from '../moment.ts';

const units = {s: 'second', m: 'minute', h: 'hour', d: 'day'} satisfies Record<Duration['unit'], string>;

/** `24 hours`, as the author counted. */
export function toDuration({amount, unit}: Duration, locale: Locale): string {
  return new Intl.NumberFormat(locale, {style: 'unit', unit: units[unit], unitDisplay: 'long'}).format(amount);
}

export function toMinutes(minutes: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, {style: 'unit', unit: 'minute', unitDisplay: 'short'}).format(minutes);
}

/** `20:00 Australia/Sydney`, the hour as the language writes it. */
export function toMoment({time, zone}: Moment, locale: Locale): string {
  const clock = new Intl.DateTimeFormat(locale, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC'});
  return `${clock.format(new Date(`1970-01-01T${time}:00Z`))} ${zone}`;
}

/** @param day `2026-11-20` */
export function toDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`));
}
