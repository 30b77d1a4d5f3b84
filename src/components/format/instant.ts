import {once} from './once.ts';

const formatOf = once((language: string) => new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23'}));

/** `20 Nov 2026, 10:32`, in the reader's own zone. */
export function formatInstant(instant: string, language: string): string {
  return formatOf(language).format(new Date(instant));
}
