import type * as z from 'zod';

/** Runs that are read from the browser are checked wholly, as anybody may have changed them. The schemas come with the first of them. */
export async function loadSchemas() {
  const [{Run, RunHead}, {EventRecord}] = await Promise.all([import('../../procedure/run/run.ts'), import('./schema.ts')]);
  return {Run, RunHead, EventRecord};
}

export function toGuard<Value>(schema: z.ZodType<Value>): (record: unknown) => record is Value {
  return (record): record is Value => schema.safeParse(record).success;
}
