import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readCharacters} from './font-characters.ts';

const styles = (name: string, family: string): string[] =>
  ['400Regular', '700Bold'].map((style) => `@expo-google-fonts/${name}/${style}/${family}_${style}.ttf`);

/** The only fonts that a sheet is drawn with, below `node_modules`: whole TrueType files, as Typst reads no web fonts. */
export const fontFiles: readonly string[] = [
  ...styles('noto-sans', 'NotoSans'),
  ...styles('noto-sans-mono', 'NotoSansMono'),
  ...styles('ibm-plex-sans-arabic', 'IBMPlexSansArabic'),
  ...styles('noto-sans-hebrew', 'NotoSansHebrew'),
];

/** Whether there is a glyph for each character of a text, in each style. */
export interface Glyphs {
  /** The characters that no font has, each once. */
  readonly findMissing: (text: string) => string[];
}

/** Any text may stand in any of the styles, so a family counts with what all of its files have. */
export function openGlyphs(siteDir: string): Glyphs {
  const families = new Map<string, Set<number>[]>();
  for (const file of fontFiles) {
    const [, family = ''] = file.split('/');
    families.set(family, [...(families.get(family) ?? []), readCharacters(readFileSync(path.join(siteDir, 'node_modules', file)))]);
  }
  const known = [...families.values()];
  const isKnown = (code: number): boolean => known.some((family) => family.every((file) => file.has(code)));
  return {findMissing: (text) => [...new Set(text)].filter((character) => !isSpace(character) && !isKnown(character.codePointAt(0) ?? 0))};
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n';
}
