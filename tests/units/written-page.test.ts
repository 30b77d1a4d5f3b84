import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {type FileContext, type Options, remarkProcedures} from '../../plugins/remark-procedures/index.ts';
import {restrictTextDirectives} from '../../plugins/remark-procedures/restrict-text-directives.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import {testVocabulary} from '../case-runner.ts';
import {soundProcedure} from './site.ts';

const file = 'docs/procedures/x.mdx';
const procedure: FileContext = {file, locale: 'en', isProcedure: true, stale: {}, vocabulary: testVocabulary().vocabulary, load: () => undefined};

/** The page that the plugin makes of a text, as MDX; the page's data is left out. */
async function write(text: string, context: Partial<FileContext> = {}, onFault: Options['onFault'] = 'throw'): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkGfm)
    .use(restrictTextDirectives)
    .use(remarkProcedures, {contextOf: () => ({...procedure, ...context}), onFault})
    .use(remarkStringify);
  const page = await processor.process({path: file, value: text});
  return String(page).replace(/<ProcedurePage page=\{.*\}>/, '<ProcedurePage>');
}

const behindFrontMatter = (page: string): string => page.replace(/^---\n[\s\S]*?\n---\n+/, '');

describe('a page that is no procedure', () => {
  const ordinary = {isProcedure: false};

  it('has its labels and values shown as those of a procedure', async () => {
    expect(await write('Select :ui[Devices > Add] and type :value[Contoso].\n', ordinary)).toBe(
      'Select <Ui path={["Devices","Add"]} /> and type <Value>Contoso</Value>.\n',
    );
  });

  it.each([
    ['a step', '::::step{#a}\nSelect :ui[Save].\n::::\n', `${file}:1:1 misplaced-directive: \`::::step\` cannot stand here`],
    ['a variable', 'Type :var[customer-name].\n', `${file}:1:6 misplaced-directive: \`:var\` cannot stand here`],
  ])('stops the build at %s', async (_what, text, message) => {
    await expect(write(text, ordinary)).rejects.toThrow(message);
  });

  it('is shown to its author in spite of a step', async () => {
    expect(await write('::::step{#a}\nSelect :ui[Save].\n::::\n', ordinary, 'show')).toContain('Select <Ui path={["Save"]} />.');
  });
});

describe('a link that names its address elsewhere', () => {
  it('is a link on the page, on which the address does not stand alone', async () => {
    const page = await write(soundProcedure.replace('Create a security group.', 'Open [the list][list].\n\n[list]: https://learn.example/list'));
    expect(page).toContain('[the list](https://learn.example/list)');
    expect(page).not.toContain(']:');
  });
});

describe('a faulty procedure', () => {
  const twoFaults = soundProcedure.replace('product: keepit', 'product: nobody').replace('#create-group ', '#create-group kind="dance" ');

  it('stops the build with all its errors, from top to bottom', async () => {
    await expect(write(twoFaults)).rejects.toThrow(new RegExp(`^${file}:6:12 unknown-vocabulary-key: .*\n${file}:11:30 unknown-step-kind: .*$`));
  });

  it('shows its author a box before the page, and one in place of the step at fault', async () => {
    const page = behindFrontMatter(await write(twoFaults, {}, 'show'));
    expect(page).toMatch(
      /^<ProcedurePage>\n {2}<Fault problems=.*"unknown-vocabulary-key".*\/>\n\n {2}<Steps>\n {4}<Fault problems=.*"unknown-step-kind".*\/>\n/,
    );
    expect(page).not.toContain('Create a security group.');
    expect(page).toContain('<Outcome id="group-created">');
  });

  it('shows its author what is wrong with front matter that makes no page', async () => {
    const withoutId = soundProcedure.replace('  id: create-group\n', '');
    const page = behindFrontMatter(await write(withoutId, {}, 'show'));
    expect(page).toMatch(/^<Fault problems=.*"missing-key".*\/>/);
    expect(page).not.toContain('<ProcedurePage');
  });

  it('shows its author a box in place of a step without an id', async () => {
    const page = await write(soundProcedure.replace('#create-group ', ''), {}, 'show');
    expect(page).toMatch(/<Steps>\n {4}<Fault problems=.*"missing-id".*\/>\n {2}<\/Steps>/);
  });
});

describe('a heading', () => {
  it('shows a label, a value and the example of a variable in elements that the table of contents knows', async () => {
    const phase = '## Open :ui[Devices > Add] for :value[42] and :var[customer-name]\n\n::::step';
    const page = await write(soundProcedure.replace('::::step', phase));
    expect(page).toContain('## Open <kbd>Devices > Add</kbd> for <code>42</code> and <var>Contoso</var>');
  });

  it('shows its author the name of a variable that nobody has declared', async () => {
    const page = await write(soundProcedure.replace('::::step', '## For :var[nobody]\n\n::::step'), {}, 'show');
    expect(page).toContain('## For <var>nobody</var>');
  });
});

describe('a picture of an included file', () => {
  it.each([
    ['beside the file', './group.png', '@site/docs/_shared/steps/group.png'],
    ['above the file', '../img/group.png', '@site/docs/_shared/img/group.png'],
    ['of the site', '/img/group.png', '/img/group.png'],
    ['elsewhere', 'https://contoso.example/group.png', 'https://contoso.example/group.png'],
  ])('that is %s is found from the page', async (_where, written, found) => {
    const shared = toSource('docs/_shared/steps/name.mdx', 'en', `::::step{#name-group}\nName the group.\n\n![The group](${written})\n::::\n`);
    const text = soundProcedure.replace('::::outcome', '::include{file="/_shared/steps/name.mdx"}\n\n![The page](./page.png)\n\n::::outcome');
    const page = await write(text, {load: () => ({source: shared, diagnostics: []})});
    expect(page).toContain(`![The group](${found})`);
    expect(page).toContain('![The page](./page.png)');
  });
});

describe('a translation', () => {
  const danish = soundProcedure.replace('Create a security group.', 'Opret en sikkerhedsgruppe.').replace(/\n::::outcome[\s\S]*/, '');
  const context = {locale: 'da', original: toSource(file, 'en', soundProcedure), file: 'i18n/da/x.mdx'} as const;

  it('marks what it lacks as English, and nothing else', async () => {
    const page = await write(danish, context);
    expect(page).toContain('<Step id="create-group">');
    expect(page).toContain('<Outcome id="group-created" lang="en">');
  });
});
