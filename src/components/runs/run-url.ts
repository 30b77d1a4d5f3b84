import type {Listed} from '@site/src/procedure/listing.ts';

/** The page of the run's procedure, in the run; the record's where the site has no such procedure. */
export function toRunUrl(run: {readonly id: string; readonly procedure: string}, procedures: readonly Listed[], recordUrl: string): string {
  const url = procedures.find(({id}) => id === run.procedure)?.url;
  return `${url ?? recordUrl}?run=${run.id}`;
}
