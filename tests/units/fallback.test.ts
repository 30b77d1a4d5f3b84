import {describe, expect, it} from 'vitest';
import {type Page, readText} from '../../plugins/remark-procedures/pipeline.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import {testVocabulary} from '../case-runner.ts';
import {soundProcedure} from './site.ts';

const [frontMatter = ''] = soundProcedure.split('::::step');
const step = (id: string, attributes = ''): string => `::::step{#${id}${attributes}}\nSelect :ui[${id}].\n::::\n\n`;
/** This breaks the parser itself, which does not say where. */
const unreadable = '<X>---\ntitle: x\n---\n\n';
const outcome = '::::outcome{#done}\nAll is done.\n::::\n';
const inKeepit = ' console="keepit" as="keepit-admin"';
const original = frontMatter + step('open', inKeepit) + step('save') + step('close') + outcome;

function readDanish(body: string, english = original): Page {
  const context = {vocabulary: testVocabulary().vocabulary, load: () => undefined, original: toSource('en.mdx', 'en', english)};
  return readText(toSource('da.mdx', 'da', frontMatter + body), context);
}

/** The steps and the outcome of a Danish page, each with the file that it is taken from. */
function idsOf(page: Page): string[] {
  return [...(page.procedure?.steps ?? []), ...(page.procedure?.outcomes ?? [])].map(({id, place}) => `${place.file} ${id}`);
}

describe('a translation', () => {
  it.each([
    ['has the whole original behind its own words', 'Oversættelsen er på vej.\n', ['en.mdx open', 'en.mdx save', 'en.mdx close', 'en.mdx done']],
    [
      'has a step of the original where that stands there',
      step('open', inKeepit) + step('close') + outcome,
      ['da.mdx open', 'en.mdx save', 'da.mdx close', 'da.mdx done'],
    ],
    ['has a step that stands first in the original before its own', step('save') + outcome, ['en.mdx open', 'da.mdx save', 'en.mdx close', 'da.mdx done']],
    [
      'keeps a step that only it has behind the one that it stands behind',
      step('open', inKeepit) + step('check') + step('save') + outcome,
      ['da.mdx open', 'da.mdx check', 'da.mdx save', 'en.mdx close', 'da.mdx done'],
    ],
  ])('%s', (_what, body, ids) => {
    expect(idsOf(readDanish(body))).toEqual(ids);
  });

  it('is completed also where one of its steps has no id', () => {
    const page = readDanish(`${step('open', inKeepit)}::::step{minutes="5"}\nGem.\n::::\n\n${outcome}`);
    expect(page.diagnostics.map(({rule, place}) => `${place.file} ${rule}`)).toEqual(['da.mdx missing-id']);
    expect(idsOf(page)).toEqual(['da.mdx open', 'en.mdx save', 'en.mdx close', 'da.mdx done']);
  });

  it('is not told of faults in what it takes from the original', () => {
    const faulty = original.replace('{#save}', '{#save needs="nobody" grants="global-administrator" allow="no-rule: because"}');
    expect(readDanish(step('open', inKeepit) + step('close') + outcome, faulty).diagnostics).toEqual([]);
    expect(readDanish(step('open', inKeepit) + step('save', ' needs="nobody"') + step('close') + outcome, faulty).diagnostics).toMatchObject([
      {rule: 'unknown-vocabulary-key', place: {file: 'da.mdx'}},
    ]);
  });

  it('is a page by itself where its original cannot be read', () => {
    const page = readDanish(step('open', inKeepit) + step('close') + outcome, `${original}\n${unreadable}`);
    expect(page.diagnostics).toEqual([]);
    expect(idsOf(page)).toEqual(['da.mdx open', 'da.mdx close', 'da.mdx done']);
  });
});

it('tells an author only of the file that cannot be read, not of the page that includes it', () => {
  const text = `${frontMatter}::include{file="/shared.mdx"}\n`;
  const load = () => ({source: toSource('shared.mdx', 'en', unreadable), diagnostics: []});
  const {diagnostics} = readText(toSource('en.mdx', 'en', text), {vocabulary: testVocabulary().vocabulary, load});
  expect(diagnostics).toMatchObject([{rule: 'mdx-syntax', place: {file: 'shared.mdx'}}]);
});
