/** What can be taken out of a text or put right in it, in the order in which that is done. */
export type TextCleaning = 'line-breaks' | 'bidi-controls' | 'controls' | 'private-use' | 'invisible' | 'normalised' | 'combining-marks' | 'spaces';

export interface CleanedText {
  readonly text: string;
  readonly cleaned: readonly TextCleaning[];
}

/** What fonts draw nothing for, joiners left aside, and the blank of Braille. */
const invisible = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\u2800\uFFF9-\uFFFB]/gu;
/** Scripts that write some words with a joiner or a non-joiner between two letters. */
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u;

const cleanings: readonly (readonly [TextCleaning, (text: string) => string])[] = [
  ['line-breaks', (text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ')],
  ['bidi-controls', (text) => text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')],
  ['controls', (text) => text.replace(/(?!\t)[\p{Cc}\p{Cs}]/gu, '')],
  ['private-use', (text) => text.replace(/[\p{Co}\p{Noncharacter_Code_Point}]/gu, '')],
  ['invisible', (text) => withoutStrayJoiners(text.replace(invisible, ''))],
  ['normalised', (text) => text.normalize('NFC')],
  ['combining-marks', (text) => text.replace(/(\p{M}{3})\p{M}+/gu, '$1')],
  ['spaces', (text) => text.replace(/\s+/g, ' ').trim()],
];

/** One line of text without what nobody sees, and what was done to it. Cleaning twice changes nothing more. */
export function cleanText(raw: string): CleanedText {
  let text = raw;
  const cleaned = cleanings.flatMap(([id, clean]) => {
    const before = text;
    text = clean(before);
    return text === before ? [] : [id];
  });
  return {text, cleaned};
}

/** The same for a text of several lines. */
export function cleanLines(raw: string): string {
  const lines = raw.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((line) => cleanText(line).text);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Browsers of before 2024 may have none; they count code points. */
const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', {granularity: 'grapheme'}) : undefined;

/** How many characters a reader counts. */
export function countGraphemes(text: string): number {
  return [...(segmenter?.segment(text) ?? text)].length;
}

/** Words that mix Latin letters with Cyrillic or Greek ones, which look the same and are not. */
export function findMixedScripts(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
}

function withoutStrayJoiners(text: string): string {
  return text.replace(/(.?)([\u200C\u200D]+)(?=(.?))/gsu, (_, before: string, joiners: string, after: string) => {
    const isNeeded = joined.test(before) && joined.test(after);
    return isNeeded ? before + joiners.slice(0, 1) : before;
  });
}
