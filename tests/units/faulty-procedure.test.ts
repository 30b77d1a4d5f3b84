import {describe, expect, it} from 'vitest';
import {toCatalogueProcedure} from '../../src/procedure/catalogue.ts';
import {buildChecklist} from '../../src/procedure/checklist/build-checklist.ts';
import {toLines} from '../../src/procedure/checklist/lines.ts';
import {toChecklistSource} from '../../src/procedure/checklist/source.ts';
import {toPageFacts} from '../../src/procedure/facts.ts';
import {toPage} from '../../src/procedure/page.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {toRecords} from '../../src/procedure/search/records.ts';
import {toVariantView} from '../../src/procedure/variant-view.ts';
import {testVocabulary} from '../case-runner.ts';
import {procedureOf} from './written-procedure.ts';

const {vocabulary} = testVocabulary();
const published = {url: '/procedures/back-up', locale: 'en', translated: true} as const;

function sheetOf(procedure: Procedure) {
  const built = buildChecklist(toChecklistSource(procedure, vocabulary, {locale: 'en', url: 'https://trin.example/procedures/back-up'}), {answers: {}});
  if ('faults' in built) throw new Error(JSON.stringify(built.faults));
  return built.checklist;
}

const linesOf = (procedure: Procedure): string[] => toLines(sheetOf(procedure)).map(({text}) => text);
const recordsOf = (procedure: Procedure) => toRecords({procedure, ...published}, {locale: 'en', siblings: [], vocabulary});

// The author's server shows pages, sheets and search of procedures that a build would refuse.
describe('a key that the vocabulary does not have', () => {
  const unknown = procedureOf(
    `
::::step{#sign-in kind="sign-in" console="old-portal" as="old-admin"}
Sign in to the portal.
::::

::::step{#grant needs="old-role"}
Open the account of :var[old-name].
::::

::::step{#fill-in kind="form"}
Fill in the form.

::field[Password]{secret rule="not-containing old-name"}
::::

::::step{#write-down kind="record" var="old-number"}
Record the number.
::::

::::outcome{#done}
All is done.
::::
`,
    {product: 'old-product'},
  );

  it('stands on the sheet in place of the name', () => {
    expect(linesOf(unknown)).toEqual(
      expect.arrayContaining([
        'old-product',
        'In old-portal as old-admin',
        'Needs the role: old-role',
        'Open the account of  (old-name).',
        'Secret – from the password manager. Must not contain: old-name',
        'old-number',
      ]),
    );
  });

  it('stands for the product in the catalogue, on the page and in the search', () => {
    const product = {key: 'old-product', name: 'old-product'};
    expect(toCatalogueProcedure(unknown, vocabulary, published).product).toEqual(product);
    expect(toPage(unknown, vocabulary, 'en').product).toEqual(product);
    expect(recordsOf(unknown)[0]?.product).toEqual(product);
  });

  it('gives the page no name, and a hit no console', () => {
    expect(toPage(unknown, vocabulary, 'en')).toMatchObject({consoles: {}, accounts: {}, roles: {}, variables: {}});
    expect(recordsOf(unknown).find(({anchor}) => anchor === 'sign-in')).not.toHaveProperty('console');
  });
});

describe('a first step that does not say where or as whom', () => {
  const only = (lane: string): Procedure => procedureOf(`::::step{#open${lane}}\nOpen the list.\n::::\n\n::::outcome{#done}\nAll is done.\n::::\n`);

  it('has on the sheet what is known', () => {
    expect(linesOf(only(' console="keepit"'))).toContain('In Keepit');
    expect(linesOf(only(' as="keepit-admin"'))).toContain('As Keepit administrator');
  });

  it('has no console in the search', () => {
    expect(recordsOf(only(' as="keepit-admin"'))[1]).not.toHaveProperty('console');
    expect(recordsOf(only(' console="keepit"'))[1]).toMatchObject({console: 'Keepit'});
  });

  it('tells the lane at the step that names it first', () => {
    const later = procedureOf(`::::step{#open}
Open the list.
::::

::::step{#choose}
Choose a group.
::::

::::step{#sign-in kind="sign-in" console="keepit" as="keepit-admin"}
Sign in to Keepit.
::::

::::outcome{#done}
All is done.
::::
`);
    const {places} = toVariantView(toPage(later, vocabulary, 'en'), {});
    expect([...places].map(([id, {laneChanges, accountChanges}]) => [id, laneChanges, accountChanges])).toEqual([
      ['open', false, false],
      ['choose', false, false],
      ['sign-in', true, true],
    ]);
  });
});

describe('a step that is on no variant', () => {
  const never = procedureOf(
    `
::::step{#open console="keepit" as="keepit-admin"}
Open the list.
::::

::::step{#never when="buyer=customer buyer=other"}
Ask both.
::::

::::step{#close}
Close the list.
::::

::::outcome{#done}
All is done.
::::
`,
    {questions: '    buyer:\n      text: Who buys?\n      answers:\n        customer: The customer\n        other: Somebody else'},
  );

  it('has no lane on the page, and the step behind it tells its own again', () => {
    const {places} = toVariantView(toPage(never, vocabulary, 'en'), {});
    expect([...places].map(([id, {lanes, laneChanges}]) => [id, lanes.map(({console}) => console), laneChanges])).toEqual([
      ['open', ['keepit'], true],
      ['never', [], true],
      ['close', ['keepit'], true],
    ]);
  });

  it('has none on the sheet either', () => {
    const steps = sheetOf(never).blocks.flatMap((block) => (block.type === 'section' ? block.steps : []));
    const lane = 'In Keepit as Keepit administrator';
    expect(steps.map((step) => [step.id, step.lane?.map(({text}) => text).join('')])).toEqual([
      ['open', lane],
      ['never', undefined],
      ['close', lane],
    ]);
  });

  it('is found without a console', () => {
    expect(recordsOf(never).find(({anchor}) => anchor === 'never')).not.toHaveProperty('console');
  });
});

describe('a procedure in the making', () => {
  it('has a sheet to sign though it has no step yet', () => {
    expect(sheetOf(procedureOf('::::outcome{#done}\nAll is done.\n::::\n')).blocks.map(({type}) => type)).toEqual([
      'title',
      'identity',
      'validity',
      'mode',
      'outcome',
      'sign-off',
    ]);
  });

  it('has a sheet though it does not say yet what is true in the end', () => {
    const open = procedureOf('::::step{#open console="keepit" as="keepit-admin"}\nOpen the list.\n::::\n');
    expect(sheetOf(open).blocks.map(({type}) => type)).toEqual(['title', 'identity', 'validity', 'mode', 'section', 'sign-off']);
  });

  it('keeps a heading whose only step cannot be read, with nothing behind it to compare', () => {
    const headed = procedureOf(`## Prepare

::::step{#open console="keepit" as="keepit-admin"}
Open the list.
::::

## Wait

::::step{#hold kind="wait"}
Wait for the first backup.
::::
`);
    const phases = toPageFacts(headed).filter(({slot}) => slot === 'phase');
    expect(phases.map(({written}) => written)).toEqual(['{/* #prepare */} ::::step{#open}', '{/* #wait */}']);
  });
});
