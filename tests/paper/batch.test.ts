import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {root} from './printed.ts';
import {readPdf} from './read-pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trin-batch-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...words: string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, ['plugins/run.mjs', 'plugins/procedures/commands/checklist.ts', ...words], {cwd: root}, (error, out, err) =>
      done({code: error && typeof error.code === 'number' ? error.code : 0, out, err}),
    );
  });
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const out = (name = 'out') => path.join(folder, name);
const filesIn = (name = 'out') => readdirSync(out(name)).sort();
const bytesOf = (file: string, name = 'out') => new Uint8Array(readFileSync(path.join(out(name), file)));

describe('npm run checklist', () => {
  it('writes a file for each customer, procedure and language, and names each in the manifest', async () => {
    const customers = write('customers.csv', 'id,name,tenant-domain\nacme,Acme A/S,acme.example\nABC_9,Øst & Vest,vest.example\n,Contoso,contoso.example\n');
    const {code, err} = await run(
      'keepit-microsoft-365',
      'backup365-converge',
      '--customers',
      customers,
      '--locale',
      'da,de',
      '--answers',
      'purchase=direct',
      '--out',
      out(),
    );
    expect([code, err]).toEqual([0, '']);
    expect(filesIn()).toEqual([
      'backup365-converge--abc-9-92c65a16--da.pdf',
      'backup365-converge--abc-9-92c65a16--de.pdf',
      'backup365-converge--acme--da.pdf',
      'backup365-converge--acme--de.pdf',
      'backup365-converge--row-0004--da.pdf',
      'backup365-converge--row-0004--de.pdf',
      'keepit-microsoft-365--abc-9-92c65a16--da.pdf',
      'keepit-microsoft-365--abc-9-92c65a16--de.pdf',
      'keepit-microsoft-365--acme--da.pdf',
      'keepit-microsoft-365--acme--de.pdf',
      'keepit-microsoft-365--row-0004--da.pdf',
      'keepit-microsoft-365--row-0004--de.pdf',
      'manifest.json',
    ]);
    const {files} = JSON.parse(readFileSync(path.join(out(), 'manifest.json'), 'utf8'));
    expect(files.map(({file}: {file: string}) => file)).toEqual(filesIn().filter((file) => file.endsWith('.pdf')));
    for (const {file, sha256, revision} of files) {
      expect(createHash('sha256').update(bytesOf(file)).digest('hex')).toBe(sha256);
      expect((await readPdf(bytesOf(file)))[0]?.running).toContain(`Revision${revision}`);
    }
    expect(files[0].answers).toEqual({purchase: 'direct'});
    expect(readFileSync(path.join(out(), 'manifest.json'), 'utf8')).not.toMatch(/Acme|Vest|Contoso/);
  });

  it('makes the same bytes for the same rows, in whatever order they come', async () => {
    const rows = ['acme,Acme,acme.example', 'west,Øst & Vest,vest.example', 'contoso,Contoso,contoso.example'];
    const one = write('one.csv', `id,name,tenant-domain\n${rows.join('\n')}\n`);
    const other = write('other.csv', `id,name,tenant-domain\n${rows.toReversed().join('\n')}\n`);
    await run('keepit-microsoft-365', 'keepit-entra-id', '--customers', one, '--out', out('one'));
    await run('keepit-entra-id', 'keepit-microsoft-365', '--customers', other, '--out', out('other'));
    expect(filesIn('one')).toHaveLength(7);
    for (const file of filesIn('one')) expect(Buffer.compare(bytesOf(file, 'one'), bytesOf(file, 'other')), file).toBe(0);
  });

  it('writes the sound rows, says what is wrong with the others, and leaves nothing half-written', async () => {
    const text =
      'id,name,tenant-domain\nsound,Acme,acme.example\nbad,Acme,no domain\nkanji,漢字,kanji.example\nparty,Fest 🎉,fest.example\nsecret,Password: Hunter2024!,x.example\n';
    const {code, err} = await run('keepit-microsoft-365', '--customers', write('customers.csv', text), '--out', out());
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      'row-0003                       tenant-domain: malformed-domain (expected contoso.example)',
      'row-0006                       name: secret-in-value (kind password)',
      'row-0004 keepit-microsoft-365  no font has 漢 (U+6F22), 字 (U+5B57)',
      'row-0005 keepit-microsoft-365  no font has 🎉 (U+1F389)',
    ]);
    expect(err).not.toContain('Hunter');
    expect(filesIn()).toEqual(['keepit-microsoft-365--sound--en.pdf', 'manifest.json']);
  });

  it('prints blank sheets of all procedures without customers', async () => {
    const {code} = await run('--all', '--full', '--large', '--paper', 'letter', '--out', out());
    expect(code).toBe(0);
    expect(filesIn()).toEqual([
      'acronis-microsoft-365--blank--en.pdf',
      'backup365-converge--blank--en.pdf',
      'keepit-entra-id--blank--en.pdf',
      'keepit-microsoft-365--blank--en.pdf',
      'manifest.json',
      'mindtime-microsoft-365--blank--en.pdf',
    ]);
  });

  it.each([
    [['keepit-microsoft-36', '--out', 'x'], 'Unexpected procedure keepit-microsoft-36, expected keepit-microsoft-365'],
    [['--all', 'keepit-entra-id', '--out', 'x'], 'Expected ids of procedures, or --all.'],
    [['keepit-entra-id'], 'Expected --out with a folder.'],
    [['keepit-entra-id', '--out', 'x', '--answers', 'edition'], 'Unexpected answer edition, expected question=answer.'],
    [['backup365-converge', '--out', 'x', '--answers', 'purchase=direkt'], 'Unexpected answer purchase=direkt, expected purchase=direct'],
    [['keepit-entra-id', '--out', 'x', '--locale', 'sv'], 'Unexpected locale sv, expected en, da, de.'],
    [['keepit-entra-id', '--out', 'x', '--paper', 'a5'], 'Unexpected paper a5, expected a4, letter.'],
    [['keepit-entra-id', '--out', 'x', '--site', 'javascript:alert(1)'], 'Unexpected site javascript:alert(1), expected an address that begins with https://.'],
    [['keepit-entra-id', '--out', 'x', '--customers', 'x.txt'], 'Unexpected file x.txt, expected one that ends in .csv, .json or .yaml.'],
  ])('does nothing on a wrong call: %j', async (words, message) => {
    const {code, err} = await run(...words.map((word) => (word === 'x' ? out() : word)));
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync(folder)).toEqual([]);
  });
});
