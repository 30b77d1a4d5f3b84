import {describe, expect, it} from 'vitest';
import {toCatalogueProcedure} from '../../src/procedure/catalogue.ts';
import {buildChecklist} from '../../src/procedure/checklist/build-checklist.ts';
import {toLines} from '../../src/procedure/checklist/lines.ts';
import type {ChecklistRequest} from '../../src/procedure/checklist/setting.ts';
import {toChecklistSource} from '../../src/procedure/checklist/source.ts';
import {blocksToText, type Inline, toText} from '../../src/procedure/content.ts';
import {toWholeContent} from '../../src/procedure/element.ts';
import {toElementFacts} from '../../src/procedure/facts.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {toRecords} from '../../src/procedure/search/records.ts';
import {testVocabulary} from '../case-runner.ts';
import {procedureOf} from './written-procedure.ts';

const own = testVocabulary().vocabulary;
const vocabulary = {...own, variables: {...own.variables, 'encryption-key': {type: 'secret', label: 'Encryption key'} as const}};
const published = {url: '/procedures/back-up', locale: 'en', translated: true} as const;

const procedure = procedureOf(`
### Background

::::step{#run-script console="m365-admin" as="tenant-admin"}
Run the script.

1. Open ![the shell](/img/shell.png) and **[the guide](https://learn.example/guide/)**.
2. Paste these lines, with your \`{group-id}\`:

   \`\`\`powershell
   Get-Group -All
   Get-User
   \`\`\`

| Group | Members |
| ----- | ------- |
| Sales | 12      |

> The vendor says: see [**this page**](https://learn.example/slow) or https://learn.example/fast.
>
> :::warning[Slow networks]
> Wait a minute.
> :::

- :::danger
  Never close the shell.
  :::
- :::tip
  Make the window larger.
  :::
::::

::::step{#enter-key}
Enter :var[encryption-key], as in [the script](#run-script).
::::

::::step{#fill-in kind="form"}
Fill in the form.

::field[Role]{value="Admin"}
::field[Name]{var="customer-name"}
::field[Password]{secret}
::field[Phone]{empty}
::field[Language]{from="English, Danish"}
::::

::::step{#hold kind="wait" for="24h"}
Wait for the ~~last~~ first backup.
::::

::::step{#hold-till-night kind="wait" until="20:00 Australia/Sydney"}
Wait for the evening.
::::

::::outcome{#done}
The tenant is backed up.
::::
`);
const stepOf = (id: string): Procedure['steps'][number] => {
  const step = procedure.steps.find((each) => each.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
};

describe('what an author writes', () => {
  it('is plain text in the catalogue: code, tables, quotes and pictures by what they say', () => {
    const detail = toCatalogueProcedure(procedure, vocabulary, published).steps[0]?.detail;
    expect(detail?.split('\n')).toEqual([
      'Open the shell and the guide.',
      'Paste these lines, with your {group-id}:',
      'Get-Group -All',
      'Get-User',
      'Group | Members',
      'Sales | 12',
      'The vendor says: see this page or https://learn.example/fast.',
      'Wait a minute.',
      'Never close the shell.',
      'Make the window larger.',
    ]);
  });

  it('has its facts in quotes and tables as well, which no translation may change', () => {
    const facts = toElementFacts(stepOf('run-script')).filter(({slot}) => slot === 'text');
    expect(facts.map(({written}) => written)).toEqual([
      '![…](…)',
      '[…](https://learn.example/guide/)',
      '`{group-id}`',
      '```powershell\nGet-Group -All\nGet-User',
      '[…](https://learn.example/slow)',
      '[…](https://learn.example/fast)',
      ':::warning',
      ':::danger',
      ':::tip',
    ]);
  });

  it('of a form has its fields, of a secret and an empty box only the label', () => {
    expect(blocksToText(toWholeContent(stepOf('fill-in')))).toBe(
      ['Fill in the form.', 'Role: Admin', 'Name: {customer-name}', 'Password', 'Phone', 'Language: English / Danish'].join('\n'),
    );
    expect(blocksToText(toWholeContent(stepOf('hold-till-night')))).toBe('Wait for the evening.');
  });

  it('of a wait is in seconds, or the time of day in its zone', () => {
    const [hold, night] = toCatalogueProcedure(procedure, vocabulary, published).steps.slice(-2);
    expect([hold?.waitSeconds, hold?.waitUntil]).toEqual([86_400, undefined]);
    expect([night?.waitSeconds, night?.waitUntil]).toEqual([undefined, {time: '20:00', zone: 'Australia/Sydney'}]);
  });

  it('and strikes out is said by nobody, and leaves no gap', () => {
    const command = 'Wait for the first backup.';
    expect(toCatalogueProcedure(procedure, vocabulary, published).steps.map((step) => step.command)).toContain(command);
    expect(toRecords({procedure, ...published}, {locale: 'en', siblings: [], vocabulary}).find(({anchor}) => anchor === 'hold')?.text).toBe(command);
    const struck: Inline = {type: 'deleted', children: [{type: 'text', text: 'no'}]};
    const say = (text: string): Inline => ({type: 'text', text});
    expect(toText([struck, say(' Go on.')])).toBe('Go on.');
    expect(toText([say('Go'), struck, say(' on.')])).toBe('Go on.');
    expect(toText([{type: 'ui', path: ['Go']}, say(' '), struck, say(' on.')])).toBe('Go on.');
  });

  it('in braces is found as it stands unless it names a variable', () => {
    const records = toRecords({procedure, ...published}, {locale: 'en', siblings: [], vocabulary});
    const detailOf = (anchor: string) => records.find((record) => record.anchor === anchor);
    expect(detailOf('run-script')?.detail).toContain('with your {group-id}:');
    expect(detailOf('enter-key')?.text).toBe('Enter <Encryption key>, as in the script.');
  });
});

describe('on a sheet', () => {
  const linesOf = (request: Omit<ChecklistRequest, 'answers'>, id?: string): string[] => {
    const built = buildChecklist(toChecklistSource(procedure, vocabulary, {locale: 'en', url: 'https://trin.example/x'}), {answers: {}, ...request});
    if ('faults' in built) throw new Error(JSON.stringify(built.faults));
    return toLines(built.checklist).flatMap((line) => (id === undefined || line.id === id ? [line.text] : []));
  };
  const lane = 'In Microsoft 365 admin center as Tenant administrator';

  it('with the detail stand numbers, code, tables, quotes, titles of warnings and addresses of links', () => {
    expect(linesOf({full: true}, 'run-script')).toEqual([
      lane,
      '1.',
      'Run the script.',
      '1.',
      'Open the shell and the guide (learn.example/guide).',
      '2.',
      'Paste these lines, with your {group-id}:',
      'Get-Group -All\nGet-User',
      'Group',
      'Members',
      'Sales',
      '12',
      'The vendor says: see this page (learn.example/slow) or https://learn.example/fast.',
      'Warning',
      'Slow networks',
      'Wait a minute.',
      'Danger',
      'Never close the shell.',
      'Tip',
      'Make the window larger.',
    ]);
  });

  it('without the detail stand the warnings all the same, also out of quotes and lists, and no tip', () => {
    expect(linesOf({}, 'run-script')).toEqual([
      lane,
      '1.',
      'Run the script.',
      'Warning',
      'Slow networks',
      'Wait a minute.',
      'Danger',
      'Never close the shell.',
    ]);
  });

  it('stands of a secret that it is one, and of a step linked to its number', () => {
    expect(linesOf({}, 'enter-key')).toContain('Enter Encryption key (Secret – from the password manager), as in the script (step 1).');
  });

  it('stands nothing that is struck out', () => {
    const command = linesOf({}, 'hold').find((text) => text.startsWith('Wait for the '));
    expect(command).toContain('first backup.');
    expect(command).not.toContain('last');
  });

  it('stands a heading outside of the steps with the detail only', () => {
    expect(linesOf({full: true})).toContain('Background');
    expect(linesOf({})).not.toContain('Background');
  });

  it('stand steps below no heading as steps, and no working time where no step says how long it takes', () => {
    expect(linesOf({})).toContain('Steps');
    expect(linesOf({})).not.toContain('Working time');
  });
});
