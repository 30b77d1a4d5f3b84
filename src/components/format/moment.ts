import type {Moment} from '@site/src/procedure/moment.ts';

/** `20:00`, in Danish `20.00`: the clock time of a moment, in the moment's own zone. */
export function formatClock({time}: Moment, language: string): string {
  return new Intl.DateTimeFormat(language, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC'}).format(new Date(`1970-01-01T${time}:00Z`));
}
