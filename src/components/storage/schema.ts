import * as z from 'zod';
import {RunEvent, RunId} from '../../procedure/run/event.ts';

/** An event as it is kept: beside those of all runs. */
export const EventRecord = z.strictObject({run: RunId, event: RunEvent});
export type EventRecord = z.infer<typeof EventRecord>;

/** What a technician has set once, on this computer. */
export const Settings = z.strictObject({
  /** The name that goes with each tick. */
  technician: z.string().max(200).optional(),
  /** The id of the customer one works for. */
  customer: z.string().max(64).optional(),
  /** Ids of customers, the last one first. */
  recent: z.array(z.string().max(64)).max(20).optional(),
});
export type Settings = z.infer<typeof Settings>;
