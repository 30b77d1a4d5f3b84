import * as z from 'zod';

/** Where something stands in a source file. The file is relative to the project's root, with `/`; lines and columns count from 1, the end is exclusive. */
export const Place = z.strictObject({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
});
export type Place = z.infer<typeof Place>;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What every element of a procedure has: its own place, and the places of its parts (attributes by their names, `command`, `label`). */
export const Placed = z.strictObject({place: z.custom<Place>(isObject), places: z.custom<Record<string, Place>>(isObject)});
export type Placed = z.infer<typeof Placed>;

/** The smallest place of a part that the author wrote, else that of the whole element. */
export function placeOf(element: Placed, part: string): Place {
  return element.places[part] ?? element.place;
}
