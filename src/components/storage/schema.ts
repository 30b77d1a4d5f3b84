import * as z from 'zod';
import {RunEvent, RunId} from '../../procedure/run/event.ts';

/** An event as it is kept: beside those of all runs. */
export const EventRecord = z.strictObject({run: RunId, event: RunEvent});
export type EventRecord = z.infer<typeof EventRecord>;
