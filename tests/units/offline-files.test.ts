import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {listKeptFiles} from '../../plugins/procedures/offline/list-files.ts';
import {listUnneededChunks} from '../../plugins/procedures/offline/unneeded-chunks.ts';
import {toWebApp, toWebAppTags} from '../../plugins/procedures/offline/web-app.ts';
import {writeManifest, writeOfflinePage, writeWorker} from '../../plugins/procedures/offline/write-offline.ts';
import {root} from '../host.ts';

let folder: string;
const write = (name: string, text = name): void => {
  mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
  writeFileSync(path.join(folder, name), text);
};
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trin-kept-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

describe('the files that are kept', () => {
  const kept = [
    'offline.html',
    'assets/css/s.1.css',
    'assets/js/main.1.js',
    'index.html',
    'assets/js/aa.1.js',
    'search/e.txt',
    'procedures/x/index.html',
    'texts/x.json',
  ];
  const others = [
    'da/index.html',
    'authoring/rules/index.html',
    'assets/js/bb.2.js',
    'assets/js/main.1.js.LICENSE.txt',
    'sitemap.xml',
    'procedures.json',
    'robots.txt',
    '_headers',
    'nginx-security.conf',
    'sw.js',
    '404.html',
    'offline/index.html',
    'search/records.en.jsonl',
    'manifest.webmanifest',
    'offline-files.json',
  ];

  test('are those of the language that procedures need, the most needed first', () => {
    for (const name of [...others, ...kept]) write(name);
    expect(listKeptFiles(folder, {folders: ['da', 'authoring'], chunks: new Set(['bb'])}).map(([name]) => name)).toEqual(kept);
  });

  test('have hash and size of their content, and give the list its version', () => {
    write('index.html', 'start');
    writeManifest(folder, {folders: [], chunks: new Set()});
    const before = read('offline-files.json');
    // printf start | sha256sum
    expect(JSON.parse(before).files).toEqual([['index.html', 'cced28c6dc3f99c2396a5eaad732bf6b', 5]]);
    writeManifest(folder, {folders: [], chunks: new Set()});
    expect(read('offline-files.json')).toBe(before);
    write('index.html', 'other');
    writeManifest(folder, {folders: [], chunks: new Set()});
    expect(JSON.parse(read('offline-files.json')).version).not.toBe(JSON.parse(before).version);
  });

  test('lack only the chunks that no needed route loads', () => {
    write(
      'routesChunkNames.json',
      JSON.stringify({
        '/da/authoring/rules-1a2': {__comp: 'doc', content: 'rules'},
        '/da/translations-1a2': {__comp: 'translations', __context: {plugin: 'p'}},
        '/da/translations-of-a-page-1a2': {__comp: 'other'},
        '/da/procedures/x-1a2': {__comp: 'doc', items: ['x', {more: 'y'}], __context: {plugin: 'p'}},
      }),
    );
    expect([...listUnneededChunks(folder, '/da/', ['authoring', 'translations'])].sort()).toEqual(['rules', 'translations']);
  });
});

test('the page for what is not kept is the site’s own without its scripts', () => {
  write(
    'offline/index.html',
    '<html lang=en><head><link rel=canonical href=/offline /><link data-rh=true rel="canonical" href="/offline"><link rel=icon href=/i><script src=/main.js defer></script></head><script>theme()</script>',
  );
  writeOfflinePage(folder);
  expect(read('offline.html')).toBe('<html data-without-scripts lang=en><head><link rel=icon href=/i></head><script>theme()</script>');
});

test('the worker is one file, the same each time, and knows no build', async () => {
  await writeWorker(root, folder);
  const worker = read('sw.js');
  await writeWorker(root, folder);
  expect(read('sw.js')).toBe(worker);
  expect(worker.length).toBeLessThan(12_000);
  expect(worker).not.toMatch(/importScripts|\bimport\(|eval/);
});

describe('the app that is installed', () => {
  test('is the same in each language and begins in its own', () => {
    const app = JSON.parse(toWebApp({title: 'Trin', description: 'Procedurer', lang: 'da', baseUrl: '/da/', root: '/'}));
    expect(app).toMatchObject({id: '/', scope: '/', start_url: '/da/', lang: 'da', name: 'Trin', description: 'Procedurer'});
    expect(app.icons.map(({src}: {src: string}) => src)).toEqual(['/da/img/icon-192.png', '/da/img/icon-512.png', '/da/img/icon-maskable-512.png']);
  });

  test('is named by each page', () => {
    expect(JSON.stringify(toWebAppTags('/da/'))).toContain('"href":"/da/manifest.webmanifest"');
  });
});
