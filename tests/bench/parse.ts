import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {processor} from '../../plugins/remark-procedures/parse.ts';

/** The yardstick: parses what the checker would parse, and does nothing else. */
for (const folder of ['docs/procedures', 'docs/_shared/steps']) {
  for (const name of readdirSync(folder)) processor.parse(readFileSync(path.join(folder, name), 'utf8'));
}
