/** `Sunday 22 November at 11:00`, in the reader's own zone. */
export function formatOccurrence(occurrence: Date, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(occurrence);
}
