import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {answerCall} from '../../plugins/procedures/translations/answer-call.ts';
import {toSideBySide} from '../../plugins/procedures/translations/side-by-side.ts';
import {commitAll, makeRepository} from './git-repository.ts';
import {makeSite, put, runCommand} from './site.ts';

const danish = 'i18n/da/docusaurus-plugin-content-docs/current';
const records = 'i18n/da/freshness.json';

interface Words {
  readonly title: string;
  readonly command: string;
  readonly detail: string;
  readonly outcome: string;
}

const english: Words = {
  title: 'Create a group',
  command: 'Create a security group.',
  detail: 'Wait until it is in the list.',
  outcome: 'The group is in the list.',
};
const inDanish: Words = {
  title: 'Opret en gruppe',
  command: 'Opret en sikkerhedsgruppe.',
  detail: 'Vent, til den står på listen.',
  outcome: 'Gruppen står på listen.',
};

const steps = {create: 'create-group', add: 'add-members'} as const;

function toPage({title, command, detail, outcome}: Words, id = 'create-group', body = ''): string {
  return `---
title: ${title}
description: ${title}.
procedure:
  id: ${id}
  product: keepit
  reviewed: 2026-11-20
  reviewBy: 2099-05-20
---

::::step{#${steps.create} console="m365-admin" as="tenant-admin"}
${command}

${detail}
::::
${body}
::::outcome{#group-created}
${outcome}
::::
`;
}

const addStep = (command: string): string => `\n::::step{#${steps.add}}\n${command}\n::::\n`;
const include = '\n::include{file="/_shared/steps/sign-out.mdx"}\n';
const sharedStep = (command: string): string => `::::step{#sign-out}\n${command}\n::::\n`;

/** A procedure and its Danish translation, with nothing accepted yet. */
function makeTranslatedSite(): string {
  return makeSite({
    'docs/procedures/create-group.mdx': toPage(english, undefined, addStep('Add the members.') + include),
    [`${danish}/procedures/create-group.mdx`]: toPage(inDanish, undefined, addStep('Tilføj medlemmerne.') + include),
    'docs/_shared/steps/sign-out.mdx': sharedStep('Sign out.'),
    [`${danish}/_shared/steps/sign-out.mdx`]: sharedStep('Log ud.'),
  });
}

function makeAcceptedSite(): string {
  const site = makeTranslatedSite();
  expect(accept(site, '--all')).toMatchObject({status: 0, stdout: '5 accepted, 0 forgotten in i18n/da/freshness.json\n'});
  return site;
}

const translations = (siteDir: string, ...words: string[]) => answerCall(words, {siteDir, columns: 120});
const accept = (site: string, ...words: string[]) => translations(site, 'accept', ...words, '--locale', 'da');
const read = (site: string, file = records): string => readFileSync(path.join(site, file), 'utf8');
const written = (site: string): Record<string, unknown> => JSON.parse(read(site));
const change = (site: string, file: string, from: string, to: string): void => {
  const text = read(site, file);
  expect(text).toContain(from);
  put(site, file, text.replace(from, to));
};
const counts = (site: string): string | undefined => translations(site).stdout.split('\n')[0];

describe('npm run translations', () => {
  it('counts what is fresh, stale, unaccepted, missing and orphaned, and names each with its places', () => {
    const site = makeAcceptedSite();
    expect(counts(site)).toBe('Danish (da): 5 fresh, 0 stale, 0 unaccepted, 0 missing, 0 orphaned');
    change(site, 'docs/procedures/create-group.mdx', 'Add the members.', 'Add all members.');
    rmSync(path.join(site, danish, '_shared'), {recursive: true});
    put(site, 'docs/procedures/second.mdx', toPage(english, 'second'));
    put(site, `${danish}/procedures/second.mdx`, toPage(inDanish, 'second').replace(/::::outcome[\s\S]*/, ''));
    change(site, records, '"version": 1', '"create-group#gone": {"source":"0123456789ab"},\n\n"version": 1');
    const {status, stdout, stderr} = translations(site);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Danish (da): 3 fresh, 1 stale, 2 unaccepted, 2 missing, 1 orphaned');
    const entry = (heading: string) => lines.slice(lines.indexOf(heading), lines.indexOf(heading) + 3).map((line) => line.trim());
    expect(entry('stale       create-group#add-members').slice(1)).toEqual(['docs/procedures/create-group.mdx:17', `${danish}/procedures/create-group.mdx:17`]);
    expect(entry('unaccepted  second').slice(1)).toEqual(['docs/procedures/second.mdx:5', `${danish}/procedures/second.mdx:5`]);
    expect(entry('missing     create-group#sign-out').slice(1)).toEqual(['docs/_shared/steps/sign-out.mdx:1', '']);
    expect(entry('missing     second#group-created').slice(1)).toEqual(['docs/procedures/second.mdx:17', '']);
    expect(entry('orphaned    create-group#gone').slice(1, 2)).toEqual([
      `${records}:${
        read(site)
          .split('\n')
          .findIndex((line) => line.includes('#gone')) + 1
      }`,
    ]);
  });

  it('shows one language, or all that somebody has begun', () => {
    const site = makeTranslatedSite();
    put(site, 'i18n/de/docusaurus-plugin-content-docs/current/procedures/create-group.mdx', toPage({...english, title: 'Gruppe'}));
    const heads = (stdout: string) => stdout.split('\n').filter((line) => /^\w+ \(\w\w\):/.test(line));
    expect(heads(translations(site).stdout)).toEqual([
      'Danish (da): 0 fresh, 0 stale, 5 unaccepted, 0 missing, 0 orphaned',
      'German (de): 0 fresh, 0 stale, 3 unaccepted, 2 missing, 0 orphaned',
    ]);
    expect(heads(translations(site, '--locale', 'de').stdout)).toHaveLength(1);
    expect(translations(makeSite({'docs/procedures/x.mdx': toPage(english)}))).toMatchObject({status: 0, stdout: 'There are no translations.\n'});
  });

  it('calls nothing orphaned while an original cannot be read', () => {
    const site = makeAcceptedSite();
    put(site, 'docs/procedures/create-group.mdx', '---\ntitle: Create a group\n---\n\n<Tabs');
    expect(counts(site)).toBe('Danish (da): 0 fresh, 0 stale, 0 unaccepted, 0 missing, 0 orphaned');
    const before = read(site);
    expect(accept(site, '--all')).toMatchObject({status: 0, stdout: '0 accepted, 0 forgotten in i18n/da/freshness.json\n'});
    expect(read(site)).toBe(before);
  });
});

/** The rows of a comparison in which the two sides differ. */
const differences = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter((line) => / [|<>] /.test(line) || / [<>]$/.test(line))
    .map((line) => line.trim().replace(/ {2,}/g, ' '));

describe('a stale part', () => {
  it('shows what the original said and says, from the history', () => {
    const site = makeRepository(makeAcceptedSite());
    commitAll(site, 'Translate');
    change(site, 'docs/procedures/create-group.mdx', 'Wait until it is in the list.', 'Wait a minute.\n\nThen reload the page.');
    expect(differences(translations(site).stdout)).toEqual(['Wait until it is in the list. | Wait a minute.', '>', '> Then reload the page.']);
    commitAll(site, 'Say how long');
    change(site, 'docs/procedures/create-group.mdx', 'Create a security group.', 'Create a group.');
    commitAll(site, 'Shorten');
    expect(differences(translations(site).stdout)).toEqual([
      'Create a security group. | Create a group.',
      'Wait until it is in the list. | Wait a minute.',
      '>',
      '> Then reload the page.',
    ]);
  });

  it('shows it of what stands around the steps', () => {
    const site = makeRepository(makeAcceptedSite());
    commitAll(site, 'Translate');
    change(site, 'docs/procedures/create-group.mdx', 'title: Create a group', 'title: Create a team');
    expect(differences(translations(site).stdout)).toEqual(['title: Create a group | title: Create a team']);
  });

  it('shows it of a step that is shared, and of one in a file that was renamed', () => {
    const site = makeRepository(makeAcceptedSite());
    commitAll(site, 'Translate');
    for (const folder of ['docs', danish]) renameSync(path.join(site, folder, 'procedures/create-group.mdx'), path.join(site, folder, 'procedures/groups.mdx'));
    commitAll(site, 'Rename');
    expect(counts(site)).toBe('Danish (da): 5 fresh, 0 stale, 0 unaccepted, 0 missing, 0 orphaned');
    change(site, 'docs/procedures/groups.mdx', 'Add the members.', 'Add all members.');
    change(site, 'docs/_shared/steps/sign-out.mdx', 'Sign out.', 'Close the window.');
    commitAll(site, 'Change');
    expect(differences(translations(site).stdout)).toEqual(['Add the members. | Add all members.', 'Sign out. | Close the window.']);
  });

  it('shows what the original says now where there is no repository, or none that has the text', () => {
    const site = makeAcceptedSite();
    change(site, 'docs/procedures/create-group.mdx', 'Add the members.', 'Add all members.');
    const says = 'The text that was translated is not in the history. The original says now:\n  ::::step{#add-members}\n  Add all members.\n  ::::\n';
    for (const prepare of [() => undefined, () => makeRepository(site), () => commitAll(site, 'Too late')]) {
      prepare();
      const {status, stdout, stderr} = translations(site);
      expect({status, stderr}).toEqual({status: 0, stderr: ''});
      expect(stdout).toContain(says);
    }
  });

  it('is found in a project that is a folder of a larger repository', () => {
    const site = makeAcceptedSite();
    const folder = makeRepository();
    renameSync(site, path.join(folder, 'runbooks'));
    commitAll(folder, 'Translate');
    const project = path.join(folder, 'runbooks');
    change(project, 'docs/procedures/create-group.mdx', 'Add the members.', 'Add all members.');
    expect(differences(translations(project).stdout)).toEqual(['Add the members. | Add all members.']);
  });
});

describe('npm run translations -- accept', () => {
  it('records one step, a whole procedure, or everything', () => {
    const site = makeTranslatedSite();
    expect(accept(site, 'create-group#add-members')).toMatchObject({status: 0, stdout: '1 accepted, 0 forgotten in i18n/da/freshness.json\n', stderr: ''});
    expect(written(site)).toEqual({'create-group#add-members': {source: expect.stringMatching(/^[0-9a-f]{12}$/)}, version: 1});
    expect(counts(site)).toBe('Danish (da): 1 fresh, 0 stale, 4 unaccepted, 0 missing, 0 orphaned');
    put(site, 'docs/procedures/second.mdx', toPage(english, 'second'));
    put(site, `${danish}/procedures/second.mdx`, toPage(inDanish, 'second'));
    accept(site, 'second', 'create-group#sign-out');
    expect(Object.keys(written(site))).toEqual([
      'create-group#add-members',
      'create-group#sign-out',
      'second',
      'second#create-group',
      'second#group-created',
      'version',
    ]);
    accept(site, '--all');
    expect(counts(site)).toBe('Danish (da): 8 fresh, 0 stale, 0 unaccepted, 0 missing, 0 orphaned');
  });

  it('makes a stale step fresh, and only that', () => {
    const site = makeAcceptedSite();
    const before = written(site);
    change(site, 'docs/procedures/create-group.mdx', 'Add the members.', 'Add all members.');
    change(site, 'docs/procedures/create-group.mdx', 'Wait until it is in the list.', 'Wait a minute.');
    accept(site, 'create-group#add-members');
    expect(counts(site)).toBe('Danish (da): 4 fresh, 1 stale, 0 unaccepted, 0 missing, 0 orphaned');
    const {'create-group#add-members': accepted, ...others} = written(site);
    expect(accepted).not.toEqual(before['create-group#add-members']);
    expect({...others, 'create-group#add-members': before['create-group#add-members']}).toEqual(before);
  });

  it('records a reason, which goes when somebody accepts without one', () => {
    const site = makeAcceptedSite();
    change(site, 'docs/procedures/create-group.mdx', 'Add the members.', 'Add the members of it.');
    accept(site, 'create-group#add-members', '--reason', 'Says "the same"; æøå');
    expect(written(site)['create-group#add-members']).toMatchObject({reason: 'Says "the same"; æøå'});
    expect(counts(site)).toContain('5 fresh');
    accept(site, 'create-group#add-members');
    expect(written(site)['create-group#add-members']).not.toHaveProperty('reason');
  });

  it('forgets records that belong to nothing any more, when they are named', () => {
    const site = makeAcceptedSite();
    for (const folder of ['docs', danish]) change(site, `${folder}/procedures/create-group.mdx`, include, '');
    change(site, records, '"version": 1', '"gone": {"source":"0123456789ab"},\n\n"gone#step": {"source":"0123456789ab"},\n\n"version": 1');
    expect(counts(site)).toContain('3 orphaned');
    expect(accept(site, 'create-group#sign-out')).toMatchObject({status: 0, stdout: '0 accepted, 1 forgotten in i18n/da/freshness.json\n'});
    expect(accept(site, 'gone')).toMatchObject({status: 0, stdout: '0 accepted, 2 forgotten in i18n/da/freshness.json\n'});
    expect(counts(site)).toBe('Danish (da): 4 fresh, 0 stale, 0 unaccepted, 0 missing, 0 orphaned');
  });

  it('keeps the record that counts of two that a merge has kept', () => {
    const site = makeAcceptedSite();
    const before = read(site);
    const [line = ''] = before.split('\n').filter((each) => each.includes('#add-members'));
    put(site, records, before.replace(line, `${line}\n\n"create-group#add-members": {"source":"0123456789ab"},`));
    expect(counts(site)).toContain('5 fresh');
    accept(site, 'create-group#create-group');
    expect(read(site)).toBe(before);
  });

  it('begins the file of a language that has none', () => {
    const site = makeTranslatedSite();
    expect(existsSync(path.join(site, records))).toBe(false);
    accept(site, 'create-group');
    expect(Object.keys(written(site))).toHaveLength(6);
  });

  it.each<[string, (site: string) => void, string[], string]>([
    ['an unknown procedure', () => undefined, ['create-grup'], 'There is no create-grup, expected create-group.'],
    ['an unknown step', () => undefined, ['create-group#add-member'], 'There is no create-group#add-member, expected create-group#add-members.'],
    ['one that is unknown beside one that is known', () => undefined, ['create-group#add-members', 'x'], 'There is no x, expected create-group.'],
    [
      'a step that is not translated',
      (site) => change(site, `${danish}/procedures/create-group.mdx`, addStep('Tilføj medlemmerne.'), ''),
      ['create-group#add-members'],
      'create-group#add-members is not translated into da yet.',
    ],
    [
      'a procedure that is not translated',
      (site) => put(site, 'docs/procedures/second.mdx', toPage(english, 'second')),
      ['second'],
      'second is not translated into da yet.',
    ],
    [
      'a step whose original has errors',
      (site) => change(site, 'docs/procedures/create-group.mdx', '{#add-members}', '{#add-members kind="dance"}'),
      ['create-group#add-members'],
      'The original of create-group#add-members has errors; npm run check shows them.',
    ],
    [
      'anything while the records cannot be read',
      (site) => change(site, records, '"version": 1', '"version": 2'),
      ['--all'],
      'i18n/da/freshness.json cannot be read; npm run check shows why.',
    ],
  ])('refuses %s, and writes nothing', (_name, prepare, words, says) => {
    const site = makeAcceptedSite();
    prepare(site);
    const before = read(site);
    expect(accept(site, ...words)).toEqual(expect.objectContaining({status: 1, stdout: '', stderr: `${says}\n`}));
    expect(read(site)).toBe(before);
    expect(existsSync(path.join(site, `${records}.tmp`))).toBe(false);
  });

  it('refuses a language that nobody has begun', () => {
    expect(translations(makeTranslatedSite(), 'accept', '--all', '--locale', 'de')).toMatchObject({status: 1, stderr: 'There are no translations into de.\n'});
  });

  it.each([
    [['accept', 'create-group'], 'Expected --locale'],
    [['accept', '--locale', 'da'], 'Expected procedures or steps, or --all.'],
    [['accept', 'create-group', '--all', '--locale', 'da'], 'Expected procedures or steps, or --all.'],
    [['accept', '--all', '--locale', 'en'], 'Unexpected locale en, expected da, de.'],
    [['accept', '--all', '--locale', 'sv'], 'Unexpected locale sv, expected da, de.'],
    [['accept', '--all', '--locale', 'da', '--reason', ' '], 'Expected words behind --reason.'],
    [['accpt', '--all', '--locale', 'da'], 'Unexpected command accpt, expected accept.'],
    [['--language', 'da'], '--language'],
  ])('knows a call that it cannot follow: %j', (words, says) => {
    const site = makeTranslatedSite();
    const {status, stdout, stderr} = translations(site, ...words);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain(says);
    expect(stderr).toContain('Usage: npm run -s translations');
    expect(existsSync(path.join(site, records))).toBe(false);
  });

  it('explains itself', () => {
    expect(translations(makeSite({}), '--help')).toMatchObject({status: 0, stdout: expect.stringContaining('Usage:'), stderr: ''});
  });
});

describe('two texts side by side', () => {
  it('marks what was changed, taken out and put in', () => {
    expect(toSideBySide('one\ntwo\nthree\nfour', 'one\n2\nthree\n3a\nfour\nfive', 43).split('\n')).toEqual([
      'one                    one',
      'two                  | 2',
      'three                  three',
      '                     > 3a',
      'four                   four',
      '                     > five',
    ]);
    expect(toSideBySide('one\ntwo', 'two', 43).split('\n')).toEqual(['one                  <', 'two                    two']);
    expect(toSideBySide('', '', 80)).toBe('');
  });

  it.each([40, 80, 81, 120])('keeps to %i columns, also with words that are too long, and loses no letter', (columns) => {
    const long = 'Sikkerhedsgruppeadministratorrettighedstildelingsprocedure'.repeat(3);
    const left = `Vælg ${long} og derefter noget, der er så langt, at linjen skal brydes et par gange.\n😀${'😀'.repeat(60)}`;
    const right = `https://example.com/${'a-b_c'.repeat(40)}\n- kort`;
    const lines = toSideBySide(left, right, columns).split('\n');
    const width = Math.max(20, Math.floor((columns - 3) / 2));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(Math.max(43, columns));
    const sides = lines.map((line) => [line.slice(0, width), line.slice(width + 3)] as const);
    const letters = (text: string) => text.replace(/\s/g, '');
    expect(letters(sides.map(([side]) => side).join(''))).toBe(letters(left));
    expect(letters(sides.map(([, side]) => side).join(''))).toBe(letters(right));
    for (const line of lines) expect(line).not.toMatch(/(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe('the command', () => {
  it('prints the answer, and ends with its exit code', () => {
    const site = makeTranslatedSite();
    expect(runCommand('translations', site, 'accept', '--all', '--locale', 'da')).toEqual({
      stdout: '5 accepted, 0 forgotten in i18n/da/freshness.json\n',
      stderr: '',
      status: 0,
    });
    const {stdout, stderr, status} = runCommand('translations', site, '--locale', 'sv');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('Unexpected locale sv, expected da, de.');
  });
});
