/** An IANA name or `UTC`; offsets such as `+10:00` are no zones, as they ignore daylight saving. */
export function isTimeZone(zone: string): boolean {
  const known = zones.get(zone) ?? looksUp(zone);
  zones.set(zone, known);
  return known;
}

const zones = new Map<string, boolean>();

function looksUp(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone});
    return true;
  } catch {
    return false;
  }
}
