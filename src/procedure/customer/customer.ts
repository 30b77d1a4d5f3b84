import * as z from 'zod';
import {Id} from '../id.ts';
import {cleanText} from './clean-text.ts';
import type {Declarations} from './declaration.ts';
import {customerId} from './identity.ts';
import {findSecret, readName, readValue} from './read-value.ts';

const Name = z.string().refine((text) => isAsRead(readName(text)), 'name');
/** One line as `cleanText` leaves it, with nothing in it that looks like a secret. */
const Text = z.string().refine((text) => text !== '' && cleanText(text).text === text && findSecret(text) === undefined, 'text');

/**
 * Somebody for whom procedures are done. `name` is what the customer is called in Trin; `values` are what one has written down,
 * defaults not among them; `kept` names the secrets that are in the password manager. `changed` is an instant in UTC.
 */
export const Customer = z.strictObject({
  id: z.string().regex(customerId),
  name: Name,
  values: z.record(Id, Text),
  kept: z.record(Id, z.literal(true)),
  changed: z.iso.datetime({precision: 3}),
});
export type Customer = z.infer<typeof Customer>;

/** What leaves and enters Trin as JSON. */
export const Customers = z.strictObject({$schema: z.string(), version: z.literal(1), customers: z.array(Customer)});
export type Customers = z.infer<typeof Customers>;

/** A customer of a site with these variables: each value fits its declaration, and none is that of a secret. */
export function toCustomerSchema(variables: Declarations): z.ZodType<Customer> {
  const entries = Object.entries(variables);
  const values = entries.flatMap(([key, {type}]) =>
    type === 'secret' ? [] : [[key, z.string().refine((text) => text !== '' && isAsRead(readValue(type, text)), 'value')] as const],
  );
  const kept = entries.flatMap(([key, {type}]) => (type === 'secret' ? [[key, z.literal(true)] as const] : []));
  return Customer.extend({values: toOptional(values), kept: toOptional(kept)});
}

/** Nothing to clean and nothing to find fault with. */
function isAsRead(read: ReturnType<typeof readName>): boolean {
  return read.fault === undefined && read.text === read.raw;
}

function toOptional<Part extends z.ZodType>(entries: readonly (readonly [string, Part])[]): z.ZodType<Record<string, z.infer<Part>>> {
  const parts = new Map(entries);
  return z.record(z.string(), z.unknown()).transform((record, context) => {
    const sound: Record<string, z.infer<Part>> = {};
    for (const [key, value] of Object.entries(record)) {
      const read = parts.get(key)?.safeParse(value);
      if (read?.success) sound[key] = read.data;
      else context.addIssue({code: 'custom', path: [key], message: read ? 'value' : 'undeclared'});
    }
    return sound;
  });
}
