import * as z from 'zod';

/** A time of day in a zone: `20:00 Australia/Sydney`. */
export const Moment = z.strictObject({time: z.string(), zone: z.string()});
export type Moment = z.infer<typeof Moment>;

export const WrittenMoment = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d \S+$/, 'moment')
  .transform((text) => ({time: text.slice(0, 5), zone: text.slice(6)}))
  .pipe(Moment);

/** An IANA name or `UTC`; offsets such as `+10:00` are no zones, as they ignore daylight saving. */
export function isTimeZone(zone: string): boolean {
  const known = zones.get(zone) ?? looksUp(zone);
  zones.set(zone, known);
  return known;
}

const zones = new Map<string, boolean>();

function looksUp(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone});
    return true;
  } catch {
    return false;
  }
}
