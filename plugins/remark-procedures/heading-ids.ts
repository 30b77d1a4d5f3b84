import GithubSlugger from 'github-slugger';
import type {Heading, Nodes} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import type {Body} from './body.ts';
import type {Source} from './source.ts';

export interface HeadingId {
  readonly node: Heading;
  readonly id: string;
  readonly source: Source;
}

/** The anchors that the host will give to the headings of a page, by its rules: a comment `#id` behind the text, else the words. */
export function toHeadingIds({nodes, sheets}: Body): HeadingId[] {
  const slugger = new GithubSlugger();
  const headings = sheets.flatMap((sheet) => sheet.headings);
  return nodes.flatMap(({node, source}) =>
    headings
      .filter((heading) => heading.node === node || heading.ancestors.includes(node))
      .map((heading) => ({node: heading.node, source, id: writtenId(heading.node) ?? slugger.slug(toPlainText(heading.node))})),
  );
}

function writtenId(heading: Heading): string | undefined {
  const last: Nodes | undefined = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? /^\s*\/\*\s*#(\S+)[\s\S]*\*\/\s*$/.exec(last.value)?.[1] : undefined;
}
