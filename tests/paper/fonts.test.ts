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
});
