/** What the table `cmap` of a TrueType file maps to a glyph. Source: OpenType 1.9, formats 4 and 12. @throws without such a table */
export function readCharacters(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap');
  const offsets = Array.from({length: font.readUInt16BE(cmap + 2)}, (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8));
  const characters = new Set<number>();
  for (const offset of new Set(offsets)) readSubtable(font, offset, characters);
  if (characters.size === 0) throw new Error('Expected a font with characters of Unicode.');
  return characters;
}

function tableOf(font: Buffer, name: string): number {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`Expected a font with a table ${name}.`);
}

/** Other formats say the same for older systems. */
function readSubtable(font: Buffer, at: number, characters: Set<number>): void {
  const format = font.readUInt16BE(at);
  if (format === 4) readSegments(font, at, characters);
  if (format === 12) readGroups(font, at, characters);
}

/** Four parallel lists: last code, first code, difference to the glyph, and for some the place of a list of glyphs. */
function readSegments(font: Buffer, at: number, characters: Set<number>): void {
  const length = font.readUInt16BE(at + 6);
  const lastCodes = at + 14;
  const firstCodes = lastCodes + length + 2;
  for (let segment = 0; segment < length; segment += 2) {
    const delta = font.readUInt16BE(firstCodes + length + segment);
    const rangeAt = firstCodes + 2 * length + segment;
    const range = font.readUInt16BE(rangeAt);
    const first = font.readUInt16BE(firstCodes + segment);
    for (let code = first; code <= Math.min(font.readUInt16BE(lastCodes + segment), 0xfffe); code++) {
      const glyph = range === 0 ? code + delta : font.readUInt16BE(rangeAt + range + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) characters.add(code);
    }
  }
}

function readGroups(font: Buffer, at: number, characters: Set<number>): void {
  const end = at + 16 + font.readUInt32BE(at + 12) * 12;
  for (let group = at + 16; group < end; group += 12) {
    const [first, last, glyph] = [font.readUInt32BE(group), font.readUInt32BE(group + 4), font.readUInt32BE(group + 8)];
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) characters.add(code);
  }
}
