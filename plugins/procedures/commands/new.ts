import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {idPattern} from '../../../src/procedure/id.ts';
import {sourceLocale} from '../../../src/procedure/locale.ts';
import {expectedOf} from '../../remark-procedures/diagnose.ts';
import {today} from '../clock.ts';
import {contentRoot, loadVocabulary, vocabularyFolder} from '../load.ts';
import {toNewProcedure} from '../new-procedure.ts';

const usage = `Usage: npm run -s new -- <id> [--title "…"] [--product key] [--console key] [--account key]

Writes docs/procedures/<id>.mdx, a first procedure that the checker accepts.
Product, console and account are keys of ${vocabularyFolder}; the first of each when not named.
`;

/** `npm run new`. Nothing is written on an error; the exit code is then 2. */
function main(): number {
  try {
    const {values, positionals} = parseArgs({
      options: {title: {type: 'string'}, product: {type: 'string'}, console: {type: 'string'}, account: {type: 'string'}, help: {type: 'boolean'}},
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    const file = write(positionals, values);
    process.stdout.write(`Wrote ${file}\nRead it with npm run dev, check it with npm run check.\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
}

function write(positionals: readonly string[], wanted: {title?: string; product?: string; console?: string; account?: string}): string {
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new Error('Expected one id.');
  if (!idPattern.test(id)) throw new Error(`Unexpected id ${id}, expected lower-case letters, digits and single hyphens, beginning with a letter.`);
  const siteDir = process.cwd();
  const file = `${contentRoot(sourceLocale)}/procedures/${id}.mdx`;
  if (existsSync(path.join(siteDir, file))) throw new Error(`There is a file ${file} already.`);
  const {vocabulary} = loadVocabulary(siteDir);
  const text = toNewProcedure(
    {
      id,
      title: wanted.title ?? toTitle(id),
      product: pick('product', wanted.product, vocabulary.products),
      console: pick('console', wanted.console, vocabulary.consoles),
      account: pick('account', wanted.account, vocabulary.accounts),
      today: today(),
    },
    vocabulary,
  );
  mkdirSync(path.join(siteDir, path.dirname(file)), {recursive: true});
  writeFileSync(path.join(siteDir, file), text, {flag: 'wx'});
  return file;
}

function pick(name: string, wanted: string | undefined, entries: object): string {
  const keys = Object.keys(entries);
  const key = wanted ?? keys[0];
  if (key === undefined) throw new Error(`There is no ${name} yet: declare one in ${vocabularyFolder}/${name}s.yml first.`);
  if (!keys.includes(key)) throw new Error(`Unexpected ${name} ${key}, expected ${expectedOf(key, keys).join(', ')}.`);
  return key;
}

function toTitle(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

process.exitCode = main();
