/** `20 Nov 2026, 10:32`, in the reader's own zone. */
export function formatInstant(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23'}).format(new Date(instant));
}
