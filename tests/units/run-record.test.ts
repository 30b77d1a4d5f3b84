import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString as toPlainText} from 'mdast-util-to-string';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {describe, expect, it} from 'vitest';
import {locales} from '../../src/procedure/locale.ts';
import {buildSnapshot} from '../../src/procedure/run/build-snapshot.ts';
import {toCalendar, toUid} from '../../src/procedure/run/calendar.ts';
import {toDue, toDueList} from '../../src/procedure/run/due.ts';
import {toCustomerZone} from '../../src/procedure/run/filled-text.ts';
import {readNote} from '../../src/procedure/run/note.ts';
import {toRecord} from '../../src/procedure/run/record.ts';
import {toMarkdown} from '../../src/procedure/run/record-markdown.ts';
import {toText} from '../../src/procedure/run/record-text.ts';
import {recordWords} from '../../src/procedure/run/record-words.ts';
import type {Run} from '../../src/procedure/run/run.ts';
import {toState} from '../../src/procedure/run/state.ts';
import {hostile, seed, text} from './hostile.ts';
import {mark, names, procedure, runWith, snapshot, toEvents} from './run-fixture.ts';

const formatTime = (instant: string) => instant.slice(0, 16).replace('T', ' ');
const options = {words: recordWords.en, formatTime};
const events = toEvents(
  {type: 'done', element: 'account-exists'},
  {type: 'done', element: 'sign-in'},
  {type: 'skipped', element: 'create-group', reason: 'It exists\nsince May'},
  {type: 'option-taken', element: 'choose-region', option: 'europe'},
  {type: 'value-recorded', element: 'write-id', variable: 'tenant-id', value: '00000000-0000-0000-0000-000000000001'},
  {type: 'secret-kept', element: 'keep-key', variable: 'encryption-key'},
  {type: 'wait-started', element: 'wait-a-day'},
  {type: 'answered', element: 'check-backup', answer: 'no'},
  {type: 'noted', element: 'check-backup', note: 'Again tomorrow'},
  {type: 'noted', note: 'Customer called'},
);

describe('a record', () => {
  it('as plain text says who did what and when', () => {
    expect(toText(toRecord(runWith(events), options))).toBe(`Back up the tenant – Fabrikam A/S
=================================
Customer: Fabrikam A/S
Procedure: Back up the tenant (back-up)
Revision: 0a1b2c3d
How does the customer buy?: Direct
Started: Ada, 2026-11-20 08:00
Finished: Not finished yet
Done by: Ada
Progress: 4 of 9 steps done

Requirements
------------
[x] The tenant has office365backup@fabrikam.example.
    Done: Ada, 2026-11-20 09:01

Prepare
-------
[x] 1. Sign in as office365backup@fabrikam.example.
    Done: Ada, 2026-11-20 09:02
    Console: Microsoft 365 admin center
    Signed in as: Backup account
[-] 2. Do create-group.
    Skipped: Ada, 2026-11-20 09:03
    Console: Microsoft 365 admin center
    Signed in as: Backup account
    Reason: It exists
      since May

Connect
-------
[x] 3. Do choose-region.
    Done: Ada, 2026-11-20 09:04
    Console: Keepit
    Signed in as: Backup account
    Chosen: Europe
[x] 4. Write down 00000000-0000-0000-0000-000000000001.
    Done: Ada, 2026-11-20 09:05
    Console: Keepit
    Signed in as: Backup account
    Tenant ID: 00000000-0000-0000-0000-000000000001
[x] 5. Do keep-key.
    Done: Ada, 2026-11-20 09:06
    Console: Keepit
    Signed in as: Backup account
    Encryption key: Kept in the password manager
[ ] 6. Do wait-a-day.
    Open: Ada, 2026-11-20 09:07
    Console: Keepit
    Signed in as: Backup account
    Wait started: 2026-11-20 09:07
    Wait ends: 2026-11-21 09:07
[ ] 7. Do wait-for-evening.
    Console: Keepit
    Signed in as: Backup account
[ ] 8. Do tidy-up.
    Console: Keepit
    Signed in as: Backup account
[ ] 9. Do check-backup.
    Open: Ada, 2026-11-20 09:08
    Console: Keepit
    Signed in as: Backup account
    Answer: No
    Note: Again tomorrow (Ada, 2026-11-20 09:09)

Outcome
-------
The tenant of Fabrikam A/S is backed up, {unknown} or not.

Notes
-----
Ada, 2026-11-20 09:10: Customer called
`);
  });

  it('as Markdown is a list of tasks', () => {
    const markdown = toMarkdown(toRecord(runWith(events), options));
    expect(markdown).toContain('# Back up the tenant – Fabrikam A/S\n');
    expect(markdown).toContain('- [x] **1** Sign in as office365backup\\@fabrikam.example.\\\n  *Done: Ada, 2026-11-20 09:02*\n');
    expect(markdown).toContain('- [ ] **2** Do create-group.\\\n  *Skipped: Ada, 2026-11-20 09:03*\n');
    expect(markdown).toContain('  - **Reason:** It exists\\\n    since May\n');
  });

  it('stands in the language that is asked for, also with the texts of that language', () => {
    const danish = buildSnapshot(
      {...procedure, locale: 'da', title: 'Tag backup', steps: procedure.steps.map((step) => ({...step, command: `Gør ${step.id}.`}))},
      names,
      {
        purchase: 'direct',
      },
    );
    const written = toText(toRecord(runWith(events), {words: recordWords.da, formatTime, texts: danish}));
    expect(written).toContain('Tag backup – Fabrikam A/S');
    expect(written).toContain('[-] 2. Gør create-group.\n    Sprunget over: Ada, 2026-11-20 09:03');
    expect(written).toContain('Status: 4 af 9 trin udført');
    expect(written).toContain('Revision: 0a1b2c3d');
    expect(toText(toRecord(runWith(events), {words: recordWords.de, formatTime}))).toContain('Fortschritt: 4 von 9 Schritten erledigt');
  });

  it('has words for everything in each language', () => {
    const keys = Object.keys(recordWords.en).sort();
    for (const locale of locales) {
      expect(Object.keys(recordWords[locale]).sort()).toEqual(keys);
      expect(JSON.stringify(recordWords[locale])).not.toContain('""');
    }
  });

  it('tells what became of the run', () => {
    const written = toText(toRecord(runWith([mark({type: 'finished'}, 1), mark({type: 'run-reopened'}, 2, 'Bo'), mark({type: 'finished'}, 3)]), options));
    expect(written).toContain('Finished: Ada, 2026-11-20 09:03');
    expect(written).toContain('Done by: Ada, Bo');
    expect(written).toContain('Bo, 2026-11-20 09:02: Run reopened');
  });

  it('names the revision that was taken on the way, and not one whose taking was undone', () => {
    const next = {...snapshot, revision: 'ffffffff'};
    const taken = mark({type: 'revision-taken', snapshot: next}, 1, 'Bo');
    expect(toText(toRecord(runWith([taken]), options))).toContain('Bo, 2026-11-20 09:01: Continued with a new revision: ffffffff');
    const undone = toText(toRecord(runWith([taken, mark({type: 'undone', event: 'e1'}, 2)]), options));
    expect(undone).toContain('Revision: 0a1b2c3d');
    expect(undone).not.toContain('ffffffff');
  });

  it('of steps in no phase and without requirements or an outcome has the steps below one heading', () => {
    const elements = snapshot.elements.filter(({type}) => type === 'step').map(({phase, ...step}) => step);
    const parts = toRecord({...runWith([]), snapshot: {...snapshot, phases: [], elements, outcomes: []}}, options);
    expect(parts.flatMap((part) => (part.part === 'heading' ? [part.text] : []))).toEqual(['Steps']);
  });

  it('has the key of what a run of another computer brings no name for', () => {
    const written = toText(toRecord({...runWith([]), snapshot: {...snapshot, consoles: {}, accounts: {}, phases: []}}, options));
    expect(written).toContain('Steps\n-----\n[ ] 1. Sign in as office365backup@fabrikam.example.\n    Console: m365\n    Signed in as: backup-account');
  });

  it('keeps the text of a step that the other language does not have', () => {
    const steps = procedure.steps.filter(({id}) => id !== 'create-group').map((step) => ({...step, command: `Gør ${step.id}.`}));
    const danish = buildSnapshot({...procedure, locale: 'da', steps}, names, {purchase: 'direct'});
    const written = toText(toRecord(runWith([]), {words: recordWords.da, formatTime, texts: danish}));
    expect(written).toContain('[ ] 1. Gør sign-in.');
    expect(written).toContain('[ ] 2. Do create-group.');
  });

  it('does not take its texts from another procedure', () => {
    const other = buildSnapshot({...procedure, id: 'other', title: 'Other'}, names, {purchase: 'direct'});
    expect(toText(toRecord(runWith([]), {...options, texts: other}))).toContain('Back up the tenant – Fabrikam A/S');
  });

  it('shows the label where no value is known', () => {
    expect(toText(toRecord({...runWith([]), values: {}}, options))).toContain('Sign in as [Backup account].');
  });
});

describe('the time zone of a customer', () => {
  const zoned = {...snapshot, variables: {...snapshot.variables, office: {label: 'Office', type: 'zone'}, site: {label: 'Site', type: 'zone'}}} as const;
  const [first, ...others] = zoned.elements;
  const recording = first ? {...zoned, elements: [{...first, record: 'site'}, ...others]} : zoned;
  const zoneOf = (values: Run['values'], written: Run['snapshot'] = zoned, happened: Run['events'] = []) => {
    const run = {...runWith(happened), values, snapshot: written};
    return toCustomerZone({run, state: toState(run)});
  };

  it('is the first that was known when the run began', () => {
    expect(zoneOf({office: 'Europe/Copenhagen', site: 'Australia/Sydney'})).toBe('Europe/Copenhagen');
    expect(zoneOf({site: 'Australia/Sydney'})).toBe('Australia/Sydney');
    expect(zoneOf({})).toBeUndefined();
  });

  it('is not one that this platform has never heard of', () => {
    expect(zoneOf({office: 'Europe/Atlantis', site: 'Australia/Sydney'})).toBe('Australia/Sydney');
    expect(zoneOf({office: 'Europe/Atlantis'})).toBeUndefined();
  });

  it('is what the run wrote down rather than what was known before', () => {
    const wrote = toEvents({type: 'value-recorded', element: 'account-exists', variable: 'site', value: 'Europe/Berlin'});
    expect(zoneOf({site: 'Australia/Sydney'}, recording, wrote)).toBe('Europe/Berlin');
    expect(zoneOf({site: 'Australia/Sydney'}, recording)).toBe('Australia/Sydney');
  });
});

const harmless = new Set(['h1', 'h2', 'ul', 'li', 'p', 'input', 'strong', 'em', 'br']);

/** Read with the parser's own autolinks, which heed a backslash; HTML would come through. */
function checkMarkdown(raw: string): void {
  const {text: note, fault} = readNote(raw);
  if (fault || note === '') return;
  const line = note.replaceAll('\n', ' ');
  const run = {
    ...runWith(toEvents({type: 'skipped', element: 'sign-in', reason: note}, {type: 'noted', note})),
    customer: {id: 'c1', name: line},
    values: {'backup-account': line, 'customer-name': line},
  };
  const markdown = toMarkdown(toRecord(run, options));
  const html = micromark(markdown, {extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true});
  const tags = [...html.matchAll(/<[/!?]?([a-z0-9]*)/gi)].map(([, tag = '']) => tag);
  expect(
    tags.filter((tag) => !harmless.has(tag)),
    markdown,
  ).toEqual([]);
  expect(tags.filter((tag) => tag === 'h1' || tag === 'h2')).toHaveLength(12);
  expect(tags.filter((tag) => tag === 'input')).toHaveLength(10);
  const shown = toPlainText(fromMarkdown(markdown)).replace(/\s+/g, '');
  expect(shown).toContain(`Reason:${note.replace(/\s+/g, '')}`);
}

describe('a hostile value', () => {
  it.each(hostile)('%j stays text in Markdown', (raw) => checkMarkdown(raw));

  it('stays text in Markdown, whatever it is', () => {
    const pieces = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '- ',
      '1. ',
      '\n',
      '|',
      '~~',
      '!',
      'https://a.example',
      'www.a.example',
      'a@b.example',
      '\\',
      '&amp;',
      '- [x] ',
      '    ',
      '---',
      'x',
      ' ',
      '[^1]',
      '```',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
        ),
        checkMarkdown,
      ),
      {numRuns: 100, seed},
    );
  });

  it('makes no line of its own in plain text', () => {
    const written = toText(toRecord(runWith(toEvents({type: 'failed', element: 'sign-in', note: 'x\n[x] 7. Everything is fine'})), options));
    expect(written).toContain('    Reason: x\n      [x] 7. Everything is fine\n');
    expect(written).not.toMatch(/^\[x\] 7/m);
  });
});

describe('a wait', () => {
  it('ends so long after it was started, or when the clock there shows the time', () => {
    const started = new Date('2026-11-20T09:00:00Z');
    expect(toDue({seconds: 86_400}, started).toISOString()).toBe('2026-11-21T09:00:00.000Z');
    expect(toDue({time: '20:00', zone: 'Australia/Sydney'}, started).toISOString()).toBe('2026-11-21T09:00:00.000Z');
    expect(toDue({time: '20:00', zone: 'Australia/Sydney'}, new Date('2026-11-20T08:59:00Z')).toISOString()).toBe('2026-11-20T09:00:00.000Z');
  });

  it('is listed while it runs, the first to end first', () => {
    const waiting = runWith(toEvents({type: 'wait-started', element: 'wait-a-day'}, {type: 'wait-started', element: 'wait-for-evening'}));
    const list = (run: Run, now: string) => toDueList([{run, state: toState(run)}], new Date(now)).map(({element, due, isOver}) => [element.id, due, isOver]);
    expect(list(waiting, '2026-11-21T09:00:30Z')).toEqual([
      ['wait-for-evening', '2026-11-21T09:00:00.000Z', true],
      ['wait-a-day', '2026-11-21T09:01:00.000Z', false],
    ]);
    expect(list({...waiting, events: [...waiting.events, mark({type: 'done', element: 'wait-a-day'}, 5)]}, '2026-11-20T10:00:00Z')).toHaveLength(1);
    expect(list({...waiting, events: [...waiting.events, mark({type: 'finished'}, 5)]}, '2026-11-20T10:00:00Z')).toEqual([]);
    expect(list(runWith([]), '2026-11-20T10:00:00Z')).toEqual([]);
  });

  it('is listed behind one of another customer that ends before, and among those that end together as they came', () => {
    const waitOf = (id: string, minute: number) => {
      const run = {...runWith([mark({type: 'wait-started', element: 'wait-a-day'}, minute)]), id};
      return {run, state: toState(run)};
    };
    const list = toDueList([waitOf('early', 1), waitOf('late', 3), waitOf('early-too', 1), waitOf('between', 2)], new Date('2026-11-20T10:00:00Z'));
    expect(list.map(({run}) => run)).toEqual(['early', 'early-too', 'between', 'late']);
  });

  it('goes into a calendar', () => {
    const entry = {
      uid: toUid('run-1', 'wait-a-day'),
      started: new Date('2026-11-20T09:00:00.500Z'),
      due: new Date('2026-11-21T09:00:00Z'),
      summary: 'Fabrikam A/S, Nord; \\ backup\r\nATTENDEE:evil',
      description: 'ø'.repeat(60),
    };
    const folded = `DESCRIPTION:${'ø'.repeat(31)}\r\n ${'ø'.repeat(29)}`;
    expect(toCalendar([entry])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Trin//Runs//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:run-1.wait-a-day@trin.invalid',
        'DTSTAMP:20261120T090000Z',
        'DTSTART:20261121T090000Z',
        'DURATION:PT15M',
        'SUMMARY:Fabrikam A/S\\, Nord\\; \\\\ backup\\nATTENDEE:evil',
        folded,
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:PT0S',
        'DESCRIPTION:Fabrikam A/S\\, Nord\\; \\\\ backup\\nATTENDEE:evil',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('has lines of 75 octets and no more, whatever is in them', () => {
    fc.assert(
      fc.property(text, (summary) => {
        const calendar = toCalendar([{uid: 'u', started: new Date(0), due: new Date(0), summary}]);
        for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(calendar.replaceAll('\r\n ', '').split('\r\n')).toHaveLength(19);
        expect(calendar).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
      }),
      {numRuns: 300, seed},
    );
  });
});
