import * as z from 'zod';
import {Id} from './id.ts';

/** A word that is there or not: `optional`. It has no value. */
export const Flag = z
  .literal('', {error: 'flag'})
  .transform(() => true as const)
  .pipe(z.literal(true));

/** Working time: a whole number of minutes. */
export const Minutes = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'minutes')
  .transform(Number)
  .pipe(z.number());

/** Words separated by spaces, each a key of a vocabulary. */
export const Keys = z
  .string()
  .regex(/^\s*[a-z][a-z0-9]*(-[a-z0-9]+)*(\s+[a-z][a-z0-9]*(-[a-z0-9]+)*)*\s*$/, 'keys')
  .transform((text) => text.trim().split(/\s+/))
  .pipe(z.array(Id));

export const Sentence = z.string().regex(/\S/, 'text');

/** Rule ids and the reasons why each is silenced here. The schema leaves the reason empty when there is none; a rule reports it. */
export const Allowances = z.array(z.strictObject({rule: z.string(), reason: z.string()})).min(1);
export type Allowances = z.infer<typeof Allowances>;

/** `rule-id: reason`, more of them separated by `;`. */
export const WrittenAllowances = z
  .string()
  .regex(/\S/, 'allow')
  .transform((text) =>
    text.split(/;\s*(?=[a-z][a-z0-9-]*\s*:)/).map((part) => {
      const [rule = '', ...reason] = part.split(':');
      return {rule: rule.trim(), reason: reason.join(':').trim()};
    }),
  )
  .pipe(Allowances);
