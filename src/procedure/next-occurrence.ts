import type {Moment} from './moment.ts';

const day = 86_400_000;

/** The first time after `now` at which clocks in the moment's zone show its time. */
export function nextOccurrence({time, zone}: Moment, now: Date): Date {
  const today = Math.floor(wallClock(now.getTime(), zone) / day) * day;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const candidates = [0, 1, 2].map((days) => toInstant(today + days * day + (hours * 60 + minutes) * 60_000, zone));
  return new Date(candidates.find((instant) => instant > now.getTime()) ?? now.getTime());
}

/** What a clock in the zone shows, as if it showed UTC. */
function wallClock(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The second look takes the offset of the right side of a daylight-saving change. */
function toInstant(wall: number, zone: string): number {
  const near = wall - (wallClock(wall, zone) - wall);
  return wall - (wallClock(near, zone) - near);
}
