import type * as z from 'zod';
import type {Records} from './database.ts';

/** What is read from the browser is checked, as anybody may have changed it. The schemas come when they are needed: a page without records loads none. */
export async function loadSchemas() {
  const [{Customer}, {Run, RunHead}, {EventRecord, Settings}] = await Promise.all([
    import('../../procedure/customer/customer.ts'),
    import('../../procedure/run/run.ts'),
    import('./schema.ts'),
  ]);
  return {Customer, Run, RunHead, EventRecord, Settings};
}

/** Records as they are kept, of which some may be sound. */
export interface Read<Value> {
  readonly values: readonly Value[];
  /** How many cannot be read; an export has them as far as it can. */
  readonly corrupt: number;
}

export function readSound<Value>({values, unreadable}: Records, schema: z.ZodType<Value>): Read<Value> {
  const sound = values.flatMap((record) => {
    const read = schema.safeParse(record);
    return read.success ? [read.data] : [];
  });
  return {values: sound, corrupt: unreadable.length + values.length - sound.length};
}
