import * as z from 'zod';

export const Duration = z.strictObject({amount: z.number(), unit: z.enum(['s', 'm', 'h', 'd'])});
export type Duration = z.infer<typeof Duration>;

const secondsPer = {s: 1, m: 60, h: 3600, d: 86400} satisfies Record<Duration['unit'], number>;

/** `90s`, `5m`, `24h`, `3d`, as an author writes it. */
export const WrittenDuration = z
  .string()
  .regex(/^[1-9]\d{0,4}[smhd]$/, 'duration')
  .transform((text) => ({amount: Number.parseInt(text, 10), unit: text.slice(-1) as Duration['unit']}))
  .pipe(Duration);

export function toSeconds({amount, unit}: Duration): number {
  return amount * secondsPer[unit];
}
