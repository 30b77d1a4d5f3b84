import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** The yardstick: parses what the checker would parse with the host's plugins as they come, and does nothing else. */
const processor = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();

for (const folder of ['docs/procedures', 'docs/_shared/steps']) {
  for (const name of readdirSync(folder)) processor.parse(readFileSync(path.join(folder, name), 'utf8'));
}
