import fc from 'fast-check';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {quickAutolinks, type Sought} from '../../plugins/remark-procedures/quick-autolinks.ts';

const seed = Number(process.env.SEED ?? 20261120);
const sought: Sought = {text: ''};
const stock = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();
const quick = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).use(quickAutolinks, sought).freeze();

/** The tree, or the words of the error. */
function read(processor: {parse: (text: string) => unknown}, text: string): unknown {
  sought.text = text;
  try {
    return JSON.parse(JSON.stringify(processor.parse(text)));
  } catch (error) {
    return String(error);
  }
}

const pieces =
  'a@b.example|me.too+x@mail.example.com|@|www.|www.example.com/x|WWW.a.example|http://|https://a.example|HTTPS://x.y|mailto:a@b.co|h|w|word|a/b@c.de'
    .split('|')
    .concat([
      '\t',
      '  \t',
      '\n',
      '\r\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '    ',
      '[',
      ']',
      '](',
      ')',
      '*',
      '_',
      '~~',
      '`',
      '.',
      '-',
      '+',
      '/',
      ':',
      '<a>',
      '</a>',
      '&#64;',
      '\\',
      'å',
      '😀',
    ])
    .concat(['\n\n:::note\n', '\n:::\n\n', ':ui[', '| a | b |\n|--|--|\n| ']);
const soup = fc.array(fc.constantFrom(...pieces, ' ', ' '), {maxLength: 30}).map((parts) => parts.join(''));

describe('looking for addresses only where there is a sign of one', () => {
  it('makes the trees that GFM makes', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(quick, text)).toEqual(read(stock, text));
      }),
      {seed, numRuns: 500},
    );
  });

  it('finds what GFM finds', () => {
    const links = (text: string): number => JSON.stringify(read(quick, text)).split('"type":"link"').length - 1;
    expect(links('Write to me@mail.example, or see www.mail.example and https://mail.example.')).toBe(3);
    expect(links('Write to m&#101;@mail.example')).toBe(1);
    expect(links('A word, a hyphen-word, what, here.')).toBe(0);
  });

  it('stops where an upgrade of remark-gfm has moved what finds them', () => {
    expect(() => unified().use(remarkParse).use(remarkMdx).use(quickAutolinks, sought).freeze()).toThrow('Expected constructs for addresses in remark-gfm');
  });
});
