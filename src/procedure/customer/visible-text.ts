/** A text as it is: what draws nothing or turns the text around is named by its number, and what is long is cut off. */
export function toVisibleText(raw: string, limit = 120): string {
  const characters = [...raw];
  const shown = characters
    .slice(0, limit)
    .join('')
    .replace(hidden, (character) => `⟨${toNumber(character)}⟩`);
  return characters.length > limit ? `${shown}…` : shown;
}

const hidden = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

function toNumber(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
