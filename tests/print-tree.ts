import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {parse} from '../plugins/remark-procedures/parse.ts';
import {type Context, readHostTree} from '../plugins/remark-procedures/pipeline.ts';
import type {Source} from '../plugins/remark-procedures/source.ts';
import {writePage} from '../plugins/remark-procedures/write/page.ts';

const printer = unified().use(remarkStringify).use(remarkMdx).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();

/** The page that is written for a source, as MDX. The page's data is left out: the model shows it. */
export function printTree(source: Source, context: Context): string {
  const {tree} = parse(source);
  if (!tree) throw new Error(`${source.file} cannot be parsed.`);
  writePage(tree, readHostTree(tree, source, context), []);
  return printer.stringify(tree).replace(/<ProcedurePage page=\{.*\}>/, '<ProcedurePage>');
}
