import {cleanLines} from '../customer/clean-text.ts';

export interface CalendarEntry {
  /** The same for the same wait: a calendar replaces what it has. */
  readonly uid: string;
  /** When the wait was started, and when it is over. */
  readonly started: Date;
  readonly due: Date;
  readonly summary: string;
  readonly description?: string | undefined;
}

/** An `.ics` file (RFC 5545) with a reminder at each moment. */
export function toCalendar(entries: readonly CalendarEntry[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Trin//Runs//EN', 'CALSCALE:GREGORIAN', ...entries.flatMap(toEventLines), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

export function toUid(run: string, element: string): string {
  return `${run}.${element}@trin.invalid`;
}

function toEventLines({uid, started, due, summary, description}: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${toStamp(started)}`,
    `DTSTART:${toStamp(due)}`,
    'DURATION:PT15M',
    `SUMMARY:${escapeText(summary)}`,
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** In UTC, to the second. */
function toStamp(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escapeText(text: string): string {
  return cleanLines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets; a further one begins with a space. No character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  return [...line]
    .map((character) => {
      const octets = encoder.encode(character).length;
      length += octets;
      if (length <= 75) return character;
      length = 1 + octets;
      return `\r\n ${character}`;
    })
    .join('');
}
