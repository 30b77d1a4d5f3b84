import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toCssString} from '../../src/components/checklist/css-string.ts';
import {toPageRules} from '../../src/components/checklist/page-rules.ts';
import type {ChecklistBlock} from '../../src/procedure/checklist/block.ts';
import {toCover} from '../../src/procedure/checklist/cover.ts';
import {fitOnTwoPages} from '../../src/procedure/checklist/height.ts';
import {toLines} from '../../src/procedure/checklist/lines.ts';
import {toLists, toSignOff} from '../../src/procedure/checklist/lists.ts';
import {toAddress, toQr} from '../../src/procedure/checklist/qr.ts';
import {toSections} from '../../src/procedure/checklist/sections.ts';
import {checklistWords} from '../../src/procedure/checklist/words.ts';
import {build, contoso, linesOf, sourceOf} from './checklist-fixture.ts';

/** What stands below the heading of each sign-off. */
const signatures = ['Name', 'Date', 'Time', 'Signature', 'Done by', 'Checked by (another person)'];

describe('a sheet', () => {
  it('has lines to write on without a customer, boxes for what is open, and commands without their detail', () => {
    expect(linesOf(build({}))).toEqual([
      'List 1 of 2',
      'Back up a tenant',
      'Customer',
      'Ticket',
      'Technician',
      'Product',
      'Keepit (Keepit A/S)',
      'Source',
      'KB-1',
      'Revision',
      `${sourceOf().revision} · Reviewed Nov 20, 2026`,
      'Working time',
      'about 7 min',
      'Who buys?',
      ' The customer  Somebody else ',
      'This printed copy is valid for this customer and this revision only. Filled in, it holds customer data.',
      `https://trin.example/procedures/back-up?revision=${sourceOf().revision}`,
      'Read and do',
      'Read one step, do it, tick it. Do not work from memory.',
      'Warning',
      'Work outside of office hours.',
      'Before you start',
      'Initials',
      'Account:',
      'The tenant has  (Backup account).',
      'STOP – check',
      'Everything above is in place. If anything is missing, do not start.',
      'Left out, and why',
      'Sign-off · List 1 of 2',
      ...signatures,
      'List 2 of 2',
      'Prepare · Finish',
      'Initials',
      'In Microsoft 365 admin center as Tenant administrator',
      '1.',
      'Sign in to the admin center.',
      '2.',
      'Cannot be undone',
      'Create the group SEC_Backup.',
      'Danger',
      'Never delete it.',
      'Expected:',
      'The group is listed.',
      'In Keepit as Keepit administrator, in a private window',
      '3.',
      'Sign in to Keepit.',
      '4.',
      'Fill in the form.',
      'Field',
      'Content',
      'Role',
      'Admin',
      'Name',
      ' (Customer name)',
      'Password',
      'Secret – from the password manager. Must not contain: Customer name',
      'Phone',
      'Leave empty',
      'Language',
      ' English  Danish ',
      '5.',
      'Only if: Somebody else',
      'Choose a plan.',
      'Choose one:',
      'Small',
      'Large',
      '6.',
      'Check that the account (step 4) is listed.',
      'Yes:',
      'It is there.',
      'No:',
      'It is missing',
      'Start again.',
      '7.',
      'Optional',
      'Wait for the first backup.',
      'Wait 24 hours',
      'Wait started (date, time)',
      'Go on at (date, local time)',
      'Not done, because',
      '8.',
      'Record the domain.',
      'Tenant domain',
      'STOP – check',
      'Steps 1 to 8 are ticked, or the reason stands below.',
      'Left out, and why',
      'Outcome',
      'Initials',
      'The tenant is backed up.',
      'Sign-off · List 2 of 2',
      ...signatures,
    ]);
  });

  it("has the customer's values, the answers and the detail when they are asked for", () => {
    const lines = linesOf(build({customer: contoso, answers: {buyer: 'other'}, full: true, ticket: ' INC-1\u200B ', technician: 'Åse'}));
    expect(lines.slice(1, 9)).toEqual(['Back up a tenant', 'Customer', 'Contoso A/S', 'Ticket', 'INC-1', 'Technician', 'Åse', 'Product']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Somebody else',
        'The tenant has office365backup@contoso.example.',
        'It is used for nothing else (learn.example/backup).',
        'The group holds everybody.',
        'Contoso A/S',
        'For up to ten users.',
        `https://trin.example/procedures/back-up?buyer=other&revision=${sourceOf().revision}`,
      ]),
    );
    expect(lines.join('\n')).not.toMatch(/Only if|\(Customer name\)|\(Backup account\)/);
  });

  it('leaves out what the answers rule out, and numbers what is left', () => {
    const steps = stepsOf(build({answers: {buyer: 'customer'}}).blocks);
    expect(steps.map(({id, number}) => `${number} ${id}`)).toEqual([
      '1 sign-in',
      '2 create-group',
      '3 sign-in-keepit',
      '4 fill-in',
      '5 look',
      '6 hold',
      '7 write-down',
    ]);
  });

  it('says nothing of a customer in the lines of a sheet for nobody but where the name belongs', () => {
    const {running} = build({});
    expect(running).toEqual({
      customer: 'Customer: ________________________',
      procedure: 'Back up a tenant',
      footer: `back-up · KB-1 · Revision ${sourceOf().revision} · Nov 20, 2026`,
      page: ['Page ', ' of '],
    });
    expect(build({customer: contoso, ticket: 'INC-1'}).running).toMatchObject({customer: 'Contoso A/S', footer: expect.stringMatching(/· Ticket INC-1$/)});
  });

  it('has the words of its language, all of them in all languages', () => {
    const shape = (words: object): string[] =>
      Object.entries(words).flatMap(([key, word]) =>
        typeof word === 'object' && !Array.isArray(word) ? Object.keys(word).map((inner) => `${key}.${inner}`) : [`${key} ${typeof word}`],
      );
    expect(shape(checklistWords.da)).toEqual(shape(checklistWords.en));
    expect(shape(checklistWords.de)).toEqual(shape(checklistWords.en));
  });
});

describe('a box to stop at', () => {
  it.each([
    ['en', 'Step 4 is ticked, or its reason stands below.', 'Steps 4 to 6 are ticked, or the reason stands below.'],
    ['da', 'Trin 4 er krydset af, eller grunden står nedenfor.', 'Trin 4 til 6 er krydset af, eller grunden står nedenfor.'],
    ['de', 'Schritt 4 ist abgehakt, oder der Grund steht unten.', 'Schritte 4 bis 6 sind abgehakt, oder der Grund steht unten.'],
  ] as const)('asks in %s for one step or for several', (locale, one, several) => {
    const {stopSteps} = checklistWords[locale];
    expect([stopSteps(4, 4), stopSteps(4, 6)]).toEqual([one, several]);
  });
});

describe('a lane', () => {
  it.each([
    ['en', 'In Keepit as Ada', 'In Keepit', 'As Ada'],
    ['da', 'Keepit · konto: Ada', 'Keepit', 'Konto: Ada'],
    ['de', 'Keepit, angemeldet als Ada', 'Keepit', 'Angemeldet als Ada'],
  ] as const)('says in %s where and as whom one works, as far as the procedure does', (locale, both, console, account) => {
    const {lane} = checklistWords[locale];
    expect([lane('Keepit', 'Ada'), lane('Keepit', undefined), lane(undefined, 'Ada')]).toEqual([both, console, account]);
  });
});

describe('something that looks like a secret', () => {
  it.each([
    [
      'in a value of the customer',
      {customer: {...contoso, values: {'customer-name': 'Password: Hunter2024!'}}},
      {id: 'fill-in', number: 4, label: 'Name', kind: 'password'},
    ],
    ['in the name of the customer', {customer: {...contoso, name: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.sig'}}, {label: 'Customer', kind: 'token'}],
    ['in the ticket', {ticket: 'kodeord: Sommer2026!'}, {label: 'Ticket', kind: 'password'}],
    ['beside the technician', {technician: 'Kennwort: Winter2026!'}, {label: 'Technician', kind: 'password'}],
  ] as const)('%s stops the sheet, and is not repeated', (_, request, fault) => {
    const built = build.whole(request);
    if (!('faults' in built)) throw new Error('The sheet was built.');
    expect(built.faults).toContainEqual(fault);
    expect(JSON.stringify(built.faults)).not.toMatch(/Hunter|eyJ|Sommer|Winter/);
  });

  it.each(['Password', 'Adgangskode', 'Kennwort', 'Client secret'])('may be any value under the name %s', (label) => {
    const built = build.whole(
      {},
      sourceOf((text) => text.replace('::field[Role]{value="Admin"}', `::field[${label}]{value="sesame"}`)),
    );
    expect(built).toMatchObject({faults: [{id: 'fill-in', number: 4, label, kind: 'password'}]});
  });

  it('is not a group, a GUID or an address', () => {
    const values = {'customer-name': 'SEC_Office365Backup_Keepit', 'tenant-domain': 'a1b2c3d4.example'};
    expect('checklist' in build.whole({customer: {...contoso, values}, ticket: '6f9619ff-8b86-d011-b42d-00cf4fc964ff'})).toBe(true);
  });
});

describe('sections', () => {
  const phases = fc.array(fc.integer({min: 1, max: 14}), {minLength: 1, maxLength: 12});
  const toSteps = (counts: readonly number[]) => counts.flatMap((count, index) => Array.from({length: count}, () => ({phase: `phase-${index}`})));

  it('have five to nine steps, whatever the phases are', () => {
    fc.assert(
      fc.property(phases, (counts) => {
        const steps = toSteps(counts);
        const sections = toSections(steps);
        expect(sections.flatMap((section) => section.steps)).toEqual(steps);
        for (const section of sections) expect(section.steps.length).toBeLessThanOrEqual(9);
        if (steps.length >= 5) for (const section of sections) expect(section.steps.length).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('are none where there is no step', () => {
    expect(toSections([])).toEqual([]);
  });

  it.each([
    [
      [7, 7, 7],
      ['phase-0', 'phase-1', 'phase-2'],
    ],
    [
      [3, 4, 6],
      ['phase-0 phase-1', 'phase-2'],
    ],
    [[12], ['phase-0 1/2', 'phase-0 2/2']],
    [[2], ['phase-0']],
    [
      [8, 3, 2, 1],
      ['phase-0', 'phase-1 phase-2 phase-3'],
    ],
  ])('of phases with %j steps keep to the phases where that is possible', (counts, expected) => {
    const named = toSections(toSteps(counts)).map(({phases}) => phases.map(({phase, part, of}) => (of > 1 ? `${phase} ${part}/${of}` : phase)).join(' '));
    expect(named).toEqual(expected);
  });
});

describe('two pages', () => {
  const fit = (block: ChecklistBlock): boolean => fitOnTwoPages([block], {large: false});
  const repeat = <Item>(count: number, item: Item): Item[] => Array.from({length: count}, () => item);
  const row = [[{style: 'plain', text: 'Sales'}], [{style: 'plain', text: '12'}]] as const;

  it.each<[string, (count: number) => ChecklistBlock]>([
    ['lines of code', (count) => ({type: 'prose', parts: [{type: 'code', text: repeat(count, 'Get-Group').join('\n')}]})],
    ['rows of a table', (count) => ({type: 'prose', parts: [{type: 'table', rows: repeat(count, row)}]})],
    ['procedures of a pack', (count) => ({type: 'contents', heading: 'In this pack', rows: repeat(count, ['1. Back up a tenant', row[0]])})],
  ])('have room for twenty %s, and not for a hundred and fifty', (_, toBlock) => {
    expect([fit(toBlock(20)), fit(toBlock(150))]).toEqual([true, false]);
  });

  it('have room for fewer rows where a cell takes several lines', () => {
    const tableOf = (text: string): ChecklistBlock => ({type: 'prose', parts: [{type: 'table', rows: repeat(30, [[{style: 'plain', text}], ...row])}]});
    expect([fit(tableOf('Sales')), fit(tableOf('All who sell something, '.repeat(12)))]).toEqual([true, false]);
  });
});

describe('lists', () => {
  const words = checklistWords.en;
  const listName: ChecklistBlock = {type: 'list', text: ''};
  const prose = (letters: number): ChecklistBlock => ({type: 'prose', parts: [{type: 'text', text: [{style: 'plain', text: 'x'.repeat(letters)}]}]});
  const signOffs = (blocks: readonly ChecklistBlock[]): string[] => blocks.flatMap((block) => (block.type === 'sign-off' ? [block.heading] : []));

  it('are one, without a name, where everything has room on a sheet', () => {
    const blocks = toLists([[prose(100)], [prose(1000)]], {words});
    expect(blocks.map(({type}) => type)).toEqual(['prose', 'prose', 'sign-off']);
    expect(signOffs(blocks)).toEqual(['Sign-off']);
  });

  it('are several with a sign-off each, in which only what does not fit stands alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 14_000}), {minLength: 1, maxLength: 12}), fc.boolean(), (lengths, large) => {
        const parts = lengths.map((length) => [prose(length)]);
        const blocks = toLists(parts, {words, large});
        expect(blocks.filter(({type}) => type === 'prose')).toEqual(parts.flat());
        const lists = splitAt(blocks, (block) => block.type === 'sign-off');
        for (const [index, list] of lists.entries()) {
          const own = list.filter(({type}) => type === 'prose');
          if (own.length > 1) expect(fitOnTwoPages([listName, ...own, toSignOff(words)], {large})).toBe(true);
          const [next] = lists[index + 1]?.filter(({type}) => type === 'prose') ?? [];
          if (next) expect(fitOnTwoPages([listName, ...own, next, toSignOff(words)], {large})).toBe(false);
        }
        if (lists.length > 1) expect(signOffs(blocks)).toEqual(lists.map((_, index) => `Sign-off · List ${index + 1} of ${lists.length}`));
      }),
    );
  });

  it('are more in large print, and in a longer text never fewer', () => {
    const count = (lengths: readonly number[], large: boolean): number =>
      signOffs(
        toLists(
          lengths.map((length) => [prose(length)]),
          {words, large},
        ),
      ).length;
    expect(count([4000, 4000], false)).toBe(2);
    expect(count([2000, 2500], false)).toBe(1);
    expect(count([2000, 2500], true)).toBe(2);
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 6000}), {minLength: 1, maxLength: 8}), (lengths) => {
        expect(
          count(
            lengths.map((length) => length * 2),
            false,
          ),
        ).toBeGreaterThanOrEqual(count(lengths, false));
        expect(count(lengths, true)).toBeGreaterThanOrEqual(count(lengths, false));
      }),
    );
  });

  it('keep the front with the requirements, or else with the first section, and the outcome with the last', () => {
    const detail = `Record the domain.\n\n${'It is written in the portal of the vendor. '.repeat(150)}\n`;
    const long = (text: string): string => text.replace('Record the domain.\n', detail);
    const without = (text: string): string => long(text).replace(/::::requires[\s\S]*?::::\n/, '');
    const front = ['title', 'identity', 'validity', 'mode', 'prose'];
    const typesOf = (change: (text: string) => string): string[] => {
      const built = build.whole({full: true}, sourceOf(change));
      if (!('checklist' in built)) throw new Error('There is no sheet.');
      return built.checklist.blocks.map(({type}) => type);
    };
    expect(typesOf(long)).toEqual(['list', ...front, 'requirements', 'sign-off', 'list', 'section', 'outcome', 'sign-off']);
    expect(typesOf(without)).toEqual([...front, 'section', 'outcome', 'sign-off']);
  });
});

describe('a pack', () => {
  it('has a cover that names the customer and each procedure with its revision', () => {
    const [one, other] = [build({customer: contoso}), {...build({customer: contoso}), title: 'Restore a tenant'}];
    const cover = toCover([one, other], {customer: contoso});
    const revision = `Revision ${sourceOf().revision}`;
    expect(toLines(cover ?? {blocks: []}).map(({text}) => text)).toEqual([
      'Checklists',
      'Customer',
      'Contoso A/S',
      'Ticket',
      'Technician',
      'In this pack',
      '1. Back up a tenant',
      revision,
      '2. Restore a tenant',
      revision,
      'Sign-off',
      ...signatures,
    ]);
    expect(toCover([one], {})).toBeUndefined();
  });
});

describe('the code on a sheet', () => {
  it('has the page, the variant and the revision, and nothing else', () => {
    expect(toAddress(sourceOf(), {buyer: 'other', edition: 'x', buyer2: 'customer'})).toBe(
      `https://trin.example/procedures/back-up?buyer=other&revision=${sourceOf().revision}`,
    );
  });

  it('is 22 millimetres wide or more, with modules of four dots at 150 dots an inch and a quiet zone of four modules', () => {
    for (const length of [1, 60, 150]) {
      const {size, width, path} = toQr(`https://trin.example/${'x'.repeat(length)}`);
      expect((width * (size - 8)) / size).toBeGreaterThanOrEqual(21.99);
      expect(width / size).toBeGreaterThanOrEqual(0.677);
      const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [Number(x), Number(y), Number(x) + Number(run)]);
      for (const [x = 0, y = 0, end = 0] of starts) expect(Math.min(x, y) >= 4 && Math.max(end, y + 1) <= size - 4).toBe(true);
    }
  });
});

describe('a running line', () => {
  it.each([
    ['Contoso A/S', '"Contoso A\\2f S"'],
    ['"}*{x:y}', '"\\22 \\7d \\2a \\7b x\\3a y\\7d "'],
    ['a\\', '"a\\5c "'],
    ['a\nb', '"a\\a b"'],
    ['Ærø مرحبا 漢', '"Ærø مرحبا 漢"'],
    ['🎉', '"\\1f389 "'],
  ])('is a CSS string that nothing ends: %j', (text, expected) => {
    expect(toCssString(text)).toBe(expected);
  });

  it('stands on the pages of its own sheet', () => {
    const rules = toPageRules([build({customer: contoso}), build({})]);
    expect(rules).toContain('html{page:sheet-1}');
    expect(rules).toMatch(/@page sheet-1\{[^@]*@top-left\{content:"Contoso A\\2f S"/);
    expect(rules).toMatch(/@page sheet-2\{[^@]*@top-left\{content:"Customer\\3a /);
    expect(rules).not.toMatch(/size:/);
  });
});

/** The list in pieces, each of which ends with one that is asked for. */
function splitAt<Item>(items: readonly Item[], isEnd: (item: Item) => boolean): Item[][] {
  const ends = items.flatMap((item, index) => (isEnd(item) ? [index + 1] : []));
  return ends.map((end, index) => items.slice(ends[index - 1] ?? 0, end));
}

function stepsOf(blocks: readonly ChecklistBlock[]) {
  return blocks.flatMap((block) => (block.type === 'section' ? block.steps : []));
}
