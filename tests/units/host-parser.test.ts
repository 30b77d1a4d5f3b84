import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {parse} from '../../plugins/remark-procedures/parse.ts';
import {restrictTextDirectives} from '../../plugins/remark-procedures/restrict-text-directives.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import {hostProcessor, root} from '../host.ts';

const folder = path.join(root, 'docs/procedures');
const shipped = readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
const written: readonly (readonly [string, string])[] = [
  ['colons in prose', 'At 8:30 the ratio a:b on localhost:port, `x:y`, :smile: and ![al:t](x.png "a:b").\n\n## Ratio a:b\n'],
  ['directives in all places', '> ::::step{#a}\n> Press :ui[OK].\n> ::::\n\n- :::note\n  :value[x]\n  :::\n\n| :ui[a\\|b] | :var[x] |\n|---|---|\n| 1 | 2 |\n'],
  ['attributes in all forms', `:::step[La:ui[b]el]{#id .class kind=form minutes='5' as="a &quot;b&quot;" flag}\nText\n:::\n\n::field[x]{empty}\n`],
  ['other directives', ':note[x]{y} and :foo[bar]\n\n::video{id=1}\n\n:::aside\ntext\n:::\n'],
  ['CRLF', '---\r\ntitle: x\r\n---\r\n\r\n::::step{#a}\r\nDo.\r\n::::\r\n'],
  ['tags alone in a paragraph', '<b>Do</b> <X />\n\n::::step{#a}\n<b>Do it</b>\n\nText <b>and</b> {1}\n\n{1}\n::::\n\n- <X/>\n'],
  ['expressions alone in a paragraph', '::::step{#a}\n{1} {2}\n::::\n\n- {1} <X/>\n'],
  ['MDX', 'import X from "x";\n\n<X a={1}>\n\n:::tip\n*a* {1 + 1}\n:::\n\n</X>\n\n{/* comment */}\n'],
  ['GFM', 'www.example.com ~~a~~ [^1]\n\n[^1]: note\n\n- [ ] task\n'],
];

/** Without the classes of acorn, and without the marks that tell the host's compiler which tags an author wrote. */
function plain(tree: Root | undefined): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === '_mdxExplicitJsx' ? undefined : value)).replaceAll(',"data":{}', ''));
}

describe('our parser and that of the host', () => {
  it.each([...shipped, ...written])('read the same tree: %s', async (_name, text) => {
    let tree: Root | undefined;
    const capture = () => (host: Root) => {
      tree = structuredClone(host);
      host.children = [];
    };
    const compile = await hostProcessor(capture);
    // Compiling may end in an error behind the parser, for instance at a link to another page.
    await compile(text).catch(() => undefined);
    expect(tree).toBeDefined();
    expect(plain(parse(toSource('x.mdx', 'en', text)).tree)).toEqual(plain(tree));
  });
});

it('stops where an upgrade of remark-directive has moved what begins a directive', () => {
  expect(() => unified().use(remarkParse).use(restrictTextDirectives).freeze()).toThrow('Expected one text directive construct in remark-directive, found 0.');
});
