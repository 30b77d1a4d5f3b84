/** `Sunday 22 November at 11:00`. @param timeZone undefined for the reader's own */
export function formatOccurrence(occurrence: Date, language: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(occurrence);
}
