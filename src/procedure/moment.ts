import * as z from 'zod';

/** A time of day in a zone: `20:00 Australia/Sydney`. */
export const Moment = z.strictObject({time: z.string(), zone: z.string()});
export type Moment = z.infer<typeof Moment>;

export const WrittenMoment = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d \S+$/, 'moment')
  .transform((text) => ({time: text.slice(0, 5), zone: text.slice(6)}))
  .pipe(Moment);
