import {describe, expect, it} from 'vitest';
import {parse} from '../../plugins/remark-procedures/parse.ts';
import {toCommandText} from '../../plugins/remark-procedures/rules/command-text.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';

/** How a command is read, and what is written at the place of the words `and save` in it. */
function read(written: string): {text: string; found: string} {
  const source = toSource('x.mdx', 'en', written);
  const [command] = parse(source).tree?.children ?? [];
  if (command?.type !== 'paragraph') throw new Error(`This is no command: ${written}`);
  const {text, placeOf} = toCommandText(command, source);
  const start = text.indexOf('and save');
  const {line, column, endColumn} = placeOf(start, start + 'and save'.length);
  return {text, found: (written.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1)};
}

describe('a command', () => {
  it.each([
    ['a sign behind a backslash', 'Type 2\\*3 and save it.', 'Type 2*3 and save it.'],
    ['a backslash that is one', 'Open C:\\Temp and save it.', 'Open C:\\Temp and save it.'],
    ['a sign by its name', 'Open R&amp;D and save it.', 'Open R&D and save it.'],
    ['a sign by its number', 'Open caf&#233; and save it.', 'Open café and save it.'],
    ['an ampersand that is one', 'Open R&D; and save it.', 'Open R&D; and save it.'],
    ['a break of the line', 'Open the list\nand save it.', 'Open the list and save it.'],
  ])('knows where its words stand behind %s', (_what, written, text) => {
    expect(read(written)).toEqual({text, found: 'and save'});
  });

  it('says where the whole text stands that has a sign of two characters in it', () => {
    expect(read('Type 1 &NotEqualTilde; 2 and save *it*.').found).toBe('Type 1 &NotEqualTilde; 2 and save ');
  });
});
