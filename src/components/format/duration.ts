import type {Range} from '@site/src/procedure/variant-view.ts';
import {once} from './once.ts';
import {formatRange} from './range.ts';

const unitSeconds = [
  ['day', 86400, 2],
  ['hour', 3600, 1],
  ['minute', 60, 1],
] as const;

const formatOf = once((language: string, unit: string, unitDisplay: 'short' | 'long') => new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay}));

/** `35 min`, `2 hr 15 min`. */
export function formatMinutes(minutes: number, language: string): string {
  if (minutes <= 90) return withUnit(minutes, 'minute', 'short', language);
  const rest = minutes % 60;
  const hours = withUnit(Math.floor(minutes / 60), 'hour', 'short', language);
  return rest === 0 ? hours : `${hours} ${withUnit(rest, 'minute', 'short', language)}`;
}

/** `30–40 min`; one duration where both ends are the same. */
export function formatMinuteRange([least, most]: Range, language: string): string {
  if (least === most) return formatMinutes(least, language);
  if (most > 90) return `${formatMinutes(least, language)} – ${formatMinutes(most, language)}`;
  return formatRange([least, most], formatOf(language, 'minute', 'short'));
}

/** `24 hours`, `3 days`, `90 seconds`: the largest unit that comes out even, days from two on. */
export function formatSeconds(seconds: number, language: string): string {
  const fitting = unitSeconds.find(([, size, least]) => seconds % size === 0 && seconds >= size * least);
  return fitting ? withUnit(seconds / fitting[1], fitting[0], 'long', language) : withUnit(seconds, 'second', 'long', language);
}

function withUnit(amount: number, unit: string, unitDisplay: 'short' | 'long', language: string): string {
  return formatOf(language, unit, unitDisplay).format(amount);
}
