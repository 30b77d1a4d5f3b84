import * as z from 'zod';
import {Customers} from './customer.ts';

/** What is published for those who read our exports. */
export function toCustomersSchema(): string {
  const schema = z.toJSONSchema(Customers, {target: 'draft-2020-12', io: 'output'});
  return `${JSON.stringify({...schema, title: 'Customers of Trin'}, null, 2)}\n`;
}
