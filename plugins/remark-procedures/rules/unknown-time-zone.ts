import {placeOf} from '../../../src/procedure/place.ts';
import {isTimeZone} from '../../../src/procedure/time-zone.ts';
import {diagnose} from '../diagnose.ts';
import type {Check} from '../reading.ts';

export const checkTimeZones: Check = ({steps}) =>
  steps.flatMap((step) => {
    if (step.kind !== 'wait' || !step.until || isTimeZone(step.until.zone)) return [];
    const place = placeOf(step, 'until');
    const {time, zone} = step.until;
    return [diagnose('unknown-time-zone', {...place, column: place.column + time.length + 1}, {actual: zone})];
  });
