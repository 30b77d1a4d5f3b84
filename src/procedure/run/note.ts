import {cleanLines, countGraphemes} from '../customer/clean-text.ts';
import {findSecret} from '../customer/read-value.ts';
import type {ValueFault} from '../customer/value-fault.ts';

/** In characters as a reader counts them. */
export const noteLimit = 2000;

/** A reason or a note of several lines, as it may be stored. An empty one is no fault here; what asks for a reason says so. */
export function readNote(raw: string): {readonly text: string; readonly fault?: ValueFault | undefined} {
  const text = cleanLines(raw.slice(0, noteLimit * 10));
  const length = raw.length > noteLimit * 10 ? raw.length : countGraphemes(text);
  return {text, fault: length > noteLimit ? {id: 'too-long', limit: noteLimit, length} : findSecret(text)};
}
