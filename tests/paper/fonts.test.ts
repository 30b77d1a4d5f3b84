import {readFileSync} from 'node:fs';
import path from 'node:path';
import {create} from 'fontkit';
import {describe, expect, it} from 'vitest';
import {readCharacters} from '../../plugins/procedures/checklist/font-characters.ts';
import {fontFiles} from '../../plugins/procedures/checklist/fonts.ts';
import {root} from './printed.ts';

describe('a font', () => {
  it.each(fontFiles)('has the characters that another reader finds in it: %s', (file) => {
    const bytes = readFileSync(path.join(root, 'node_modules', file));
    const other = create(bytes);
    if (!('characterSet' in other)) throw new Error('Expected one font.');
    const drawn = other.characterSet.filter((code) => other.glyphForCodePoint(code).id !== 0);
    expect([...readCharacters(bytes)].sort((a, b) => a - b)).toEqual([...new Set(drawn)].sort((a, b) => a - b));
  });

  it.each([Buffer.alloc(0), Buffer.from('not a font, and nothing like one'), Buffer.alloc(64)])('that is none is not read', (bytes) => {
    expect(() => readCharacters(bytes)).toThrow();
  });

  it('may have tables that nobody needs, and must have characters', () => {
    const [file = ''] = fontFiles;
    const bytes = readFileSync(path.join(root, 'node_modules', file));
    const table = Array.from({length: bytes.readUInt16BE(4)}, (_, index) => 12 + index * 16).find(
      (entry) => bytes.toString('latin1', entry, entry + 4) === 'cmap',
    );
    if (table === undefined) throw new Error('The font has no characters.');
    const renamed = Buffer.from(bytes);
    renamed.write('none', table, 'latin1');
    expect(() => readCharacters(renamed)).toThrow('Expected a font with a table cmap.');
    const emptied = Buffer.from(bytes);
    emptied.writeUInt16BE(0, bytes.readUInt32BE(table + 8) + 2);
    expect(() => readCharacters(emptied)).toThrow('Expected a font with characters of Unicode.');
  });
});
