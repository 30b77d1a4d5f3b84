/** A text as a CSS string: whatever stands in it, it stays within its quotes. */
export function toCssString(text: string): string {
  const escaped = [...text].map((character) => (/[\p{L}\p{M}\p{N} ]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `));
  return `"${escaped.join('')}"`;
}
