import {stripVTControlCharacters, styleText} from 'node:util';
import {describe, expect, it} from 'vitest';
import {diagnose} from '../../plugins/remark-procedures/diagnose.ts';
import {toReport} from '../../plugins/remark-procedures/report.ts';
import {placeBetween, placeOfNode, startOf, toSource} from '../../plugins/remark-procedures/source.ts';

const source = toSource('docs/procedures/x.mdx', 'en', '::::outcome{#done}\n\n:::warning\nToo late.\n:::\n');
const warning = diagnose('late-warning', placeBetween(source, 20, 30), {});
const error = diagnose('missing-step', startOf(source.file), {});
const sourceOf = () => source;

describe('a report', () => {
  it('shows the line at fault with the part underlined', () => {
    expect(toReport([warning], {sourceOf, colour: false})).toBe(`docs/procedures/x.mdx:3:1 warning late-warning
  The warning stands after the command that it protects
    |
  3 | :::warning
    | ^^^^^^^^^^
  Move it before the command.
  docs/authoring/rules.mdx#late-warning
`);
  });

  it('says the same in colours, an error in red and a warning in yellow', () => {
    const paint = (format: 'red' | 'yellow', text: string): string => styleText(format, text, {validateStream: false});
    const coloured = toReport([error, warning], {sourceOf, colour: true});
    expect(stripVTControlCharacters(coloured)).toBe(toReport([error, warning], {sourceOf, colour: false}));
    for (const marked of [paint('red', 'error'), paint('yellow', 'warning'), paint('yellow', '^^^^^^^^^^')]) expect(coloured).toContain(marked);
  });

  it('shows no line where the file has become shorter since', () => {
    const shortened = toSource(source.file, 'en', '::::outcome{#done}\n');
    expect(toReport([warning], {sourceOf: () => shortened, colour: false})).not.toContain('|');
  });
});

it('places a part of a page that no author wrote at the beginning of its file', () => {
  expect(placeOfNode(source, {})).toEqual(startOf(source.file));
});
