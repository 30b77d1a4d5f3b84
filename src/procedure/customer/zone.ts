import {isTimeZone} from '../time-zone.ts';
import type {Declaration} from './declaration.ts';

/** The variables that hold a time zone. */
export function zoneKeys(variables: Readonly<Record<string, Pick<Declaration, 'type'>>>): string[] {
  return Object.entries(variables).flatMap(([key, {type}]) => (type === 'zone' ? [key] : []));
}

/** The customer's own time zone: the first that these values have. A platform need not know the zones of another. */
export function findZone(variables: Readonly<Record<string, Pick<Declaration, 'type'>>>, toText: (key: string) => string | undefined): string | undefined {
  return zoneKeys(variables)
    .map(toText)
    .find((zone) => zone !== undefined && isTimeZone(zone));
}
