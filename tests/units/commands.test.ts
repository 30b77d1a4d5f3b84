import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {makeSite, put, runCommand, soundProcedure} from './site.ts';

const file = 'docs/procedures/x.mdx';
const listed = (site: string) => readdirSync(site, {recursive: true}).map(String).sort();

describe('npm run check', () => {
  it.each([
    ['an empty file', '', 'missing-front-matter'],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff, 0xfe]), 'unreadable-file'],
    ['a file of 10 MB', Buffer.alloc(10_000_000, 'a'), 'huge-file'],
    ['half a file', soundProcedure.slice(0, 60), 'missing-front-matter'],
    ['half a step', soundProcedure.slice(0, soundProcedure.indexOf('Create a security')), 'unclosed-fence'],
    ['half a tag', `${soundProcedure}<Tabs`, 'mdx-syntax'],
  ])('reports %s with its place, without a stack, and writes nothing', (_name, content, rule) => {
    const site = makeSite({[file]: content, 'docs/procedures/sound.mdx': soundProcedure});
    const before = listed(site);
    const {status, stdout, stderr} = runCommand('check', site);
    expect(stdout).toMatch(new RegExp(`^docs/procedures/x\\.mdx:\\d+:\\d+ error ${rule}$`, 'm'));
    expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(status).toBe(1);
    expect(listed(site)).toEqual(before);
  });

  it('reports a folder without procedures and a vocabulary that does not parse', () => {
    const site = makeSite({'docs/_shared/roles.yml': 'a: [b\n'});
    const {status, stdout} = runCommand('check', site);
    expect(stdout).toMatch(/^docs\/procedures:1:1 error no-procedures$/m);
    expect(stdout).toMatch(/^docs\/_shared\/roles\.yml:\d+:\d+ error malformed-yaml$/m);
    expect(status).toBe(1);
  });

  it('says all of JSON that the interface promises, of the files named and of no others', () => {
    const site = makeSite({
      [file]: soundProcedure.replace('#create-group console', '#create-group kind="dance" console').replace('id: create-group', 'id: dance'),
      'docs/procedures/y.mdx': '',
      'docs/procedures/sound.mdx': soundProcedure,
    });
    const {status, stdout} = runCommand('check', site, file, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([
      {
        file,
        line: 11,
        column: 30,
        endLine: 11,
        endColumn: 35,
        rule: 'unknown-step-kind',
        severity: 'error',
        message: 'Unexpected step kind `dance`, expected `action`, `sign-in`, `form`, `choice`, `check`, `wait`, or `record`',
        advice: 'Change the word after `kind=`.',
        url: 'docs/authoring/rules.mdx#unknown-step-kind',
      },
    ]);
    expect(status).toBe(1);
  });

  it('is silent and content with a sound site, and knows a call that it cannot follow', () => {
    const site = makeSite({'docs/procedures/sound.mdx': soundProcedure});
    put(site, 'docs/_shared/variables.yml', '{}\n');
    put(site, 'docs/_shared/consoles.yml', 'm365-admin: {name: Admin center, language: en}\n');
    put(site, 'docs/_shared/accounts.yml', 'tenant-admin: {name: Administrator}\n');
    put(site, 'docs/_shared/roles.yml', '{}\n');
    expect(runCommand('check', site)).toMatchObject({status: 0, stdout: '0 errors and 0 warnings in 8 files\n'});
    expect(runCommand('check', site, 'docs/procedures/none.mdx')).toMatchObject({status: 1, stdout: expect.stringContaining('error unknown-file')});
    expect(runCommand('check', site, '--format', 'xml').status).toBe(2);
  });

  it('looks at the texts of the site where it is asked for their file', () => {
    const site = makeSite({
      'docs/procedures/sound.mdx': soundProcedure,
      'src/Steps.ts': "import {translate} from '@docusaurus/Translate';\nexport const title = translate({id: 'trin.steps.title', message: 'Steps'});\n",
      'i18n/da/code.json': '{"trin.steps.title": {"message": "Trin"}}\n',
    });
    expect(runCommand('check', site, 'i18n/da/code.json')).toMatchObject({status: 0, stdout: '0 errors and 0 warnings in 1 file\n'});
    const german = runCommand('check', site, 'i18n/de/code.json', '--format', 'json');
    expect(german.status).toBe(1);
    expect(JSON.parse(german.stdout)).toMatchObject([{file: 'i18n/de/code.json', line: 1, column: 1, rule: 'missing-ui-string'}]);
  });

  it('says it in the language asked for, and knows no other', () => {
    const site = makeSite({[file]: soundProcedure.replace('#create-group console', '#create-group kind="dance" console')});
    const danish = runCommand('check', site, file, '--locale', 'da');
    expect(danish.status).toBe(1);
    expect(danish.stdout).toMatch(
      /^docs\/procedures\/x\.mdx:11:30 fejl unknown-step-kind\n {2}Uventet trintype `dance`; forventet: `action`, .* eller `record`$/m,
    );
    expect(danish.stdout).toMatch(/^ {2}Ret ordet efter `kind=`\.$/m);
    expect(danish.stdout).toMatch(/\n1 fejl og 0 advarsler i 1 fil\n$/);
    expect(JSON.parse(runCommand('check', site, file, '--locale', 'de', '--format', 'json').stdout)).toMatchObject([
      {
        severity: 'error',
        message: 'Unerwartete Schrittart `dance`; erwartet: `action`, `sign-in`, `form`, `choice`, `check`, `wait` oder `record`',
        advice: 'Das Wort hinter `kind=` ändern.',
      },
    ]);
    expect(runCommand('check', site, '--locale', 'sv')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Unexpected locale sv, expected en, da, de.'),
    });
  });
});

describe('npm run new', () => {
  it('writes a procedure that passes, and overwrites none', () => {
    const site = makeSite({});
    expect(runCommand('new', site, 'restart-agent').status).toBe(0);
    expect(JSON.parse(runCommand('check', site, 'docs/procedures/restart-agent.mdx', '--format', 'json').stdout)).toEqual([]);
    const text = readFileSync(path.join(site, 'docs/procedures/restart-agent.mdx'), 'utf8');
    expect(runCommand('new', site, 'restart-agent')).toMatchObject({status: 2, stderr: expect.stringContaining('already')});
    expect(readFileSync(path.join(site, 'docs/procedures/restart-agent.mdx'), 'utf8')).toBe(text);
  });

  it.each([
    [['Bad_Id'], 'expected lower-case letters'],
    [[], 'Expected one id'],
    [['one', 'two'], 'Expected one id'],
    [['x', '--product', 'keepitt'], 'expected keepit'],
    [['x', '--colour', 'red'], 'colour'],
  ])('refuses %j', (words, reason) => {
    const site = makeSite({});
    expect(runCommand('new', site, ...words)).toMatchObject({status: 2, stderr: expect.stringContaining(reason)});
    expect(listed(site)).not.toContain('docs/procedures');
  });
});
