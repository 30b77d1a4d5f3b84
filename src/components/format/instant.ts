/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `20 Nov 2026, 10:32`, in the reader's own zone. */
export function formatInstant(instant: string, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23'});
  formats.set(language, format);
  return format.format(new Date(instant));
}
