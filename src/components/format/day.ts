/** `2026-11-20` in words; a day has no zone, so it is read and shown as UTC. */
export function formatDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeZone: 'UTC'}).format(new Date(`${day}T00:00:00Z`));
}
