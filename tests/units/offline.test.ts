import {describe, expect, test} from 'vitest';
import {answer, isOurs} from '../../src/worker/answer.ts';
import {keep, prune} from '../../src/worker/keep.ts';
import {findFile, readManifest, toAddress} from '../../src/worker/manifest.ts';
import {readNews, readWish} from '../../src/worker/message.ts';
import {isFinished} from '../../src/worker/open-runs.ts';
import {pack, unpack} from '../../src/worker/pack.ts';
import {apply, forget} from '../../src/worker/state.ts';
import type {Store} from '../../src/worker/store.ts';
import {hashOf, scope, toCaches, toSite, toStore} from './offline-store.ts';

const first = {'offline.html': 'offline', 'index.html': 'start', 'a/index.html': 'page a', 'assets/js/main.1.js': 'script 1', 'x y/ø.txt': 'odd'};
const second = {...first, 'index.html': 'start 2', 'assets/js/main.2.js': 'script 2'};

const pageAt = (path: string): Request => Object.defineProperty(new Request(new URL(path, scope)), 'mode', {value: 'navigate'});
const partAt = (path: string): Request => new Request(new URL(path, scope));
const gone = (): Promise<Response> => Promise.reject(new TypeError('network'));
const textAt = async (store: Store, request: Request): Promise<string> => (await answer(store, request, gone)).text();

describe('a list of files', () => {
  const manifest = {
    root: '/da/',
    version: '1',
    files: [['index.html', 'h1', 1] as const, ['a/index.html', 'h2', 1] as const, ['b.html', 'h3', 1] as const, ['x y/ø.txt', 'h4', 1] as const],
  };

  test.each([
    ['/da/', 'h1'],
    ['/da', 'h1'],
    ['/da/index.html', 'h1'],
    ['/da/a', 'h2'],
    ['/da/a/', 'h2'],
    ['/da/b', 'h3'],
    ['/da/x%20y/%C3%B8.txt', 'h4'],
    ['/da/%zz', undefined],
    ['/a', undefined],
    ['/dab', undefined],
    ['/da/c', undefined],
  ])('finds for %s %s', (path, hash) => {
    expect(findFile(manifest, path)?.[1]).toBe(hash);
  });

  test('pages are asked for where hosts serve them, names with signs as addresses write them', () => {
    expect(toAddress('/da/', 'index.html')).toBe('/da/');
    expect(toAddress('/da/', 'a/index.html')).toBe('/da/a/');
    expect(toAddress('/da/', 'a/myindex.html')).toBe('/da/a/myindex.html');
    expect(toAddress('/da/', 'x y/ø.txt')).toBe('/da/x%20y/%C3%B8.txt');
  });

  test.each([
    [undefined],
    [null],
    ['text'],
    [{}],
    [{version: 1, files: []}],
    [{version: '1', files: {}}],
    [{version: '1', files: [['a', 'b']]}],
    [{version: '1', files: [null]}],
  ])('is not read from %j', (value) => {
    expect(readManifest(value, '/da/')).toBeUndefined();
  });
});

describe('what is answered', () => {
  test.each([
    ['GET', 'https://a.example/x', true],
    ['POST', 'https://a.example/x', false],
    ['GET', 'https://b.example/x', false],
    ['GET', 'https://a.example/sw.js', false],
    ['GET', 'https://a.example/da/offline-files.json', false],
  ])('%s %s: %s', (method, url, ours) => {
    expect(isOurs({method, url}, scope)).toBe(ours);
    expect(isOurs({method, url}, 'https://a.example/inside/')).toBe(false);
  });

  test('a kept page without its query, with the headers that it came with', async () => {
    const store = toStore();
    expect(await keep(store, '/da/', toSite(first).fetch)).toBe('kept');
    const response = await answer(store, pageAt('/da/a?customer=1#x'), gone);
    expect(await response.text()).toBe('page a');
    expect(response.headers.get('x-kept')).toBe('yes');
    expect(response.headers.get('content-length')).toBeNull();
  });

  test('the site, for what is not kept; in place of a page that cannot be had one that says so', async () => {
    const store = toStore();
    await keep(store, '/da/', toSite(first).fetch);
    expect(await (await answer(store, pageAt('/da/b'), async () => new Response('from the site'))).text()).toBe('from the site');
    const response = await answer(store, pageAt('/da/b'), gone);
    expect([response.status, await response.text()]).toEqual([503, 'offline']);
    expect(await textAt(store, pageAt('/catalogue'))).toBe('offline');
    await expect(answer(store, partAt('/da/b.json'), gone)).rejects.toThrow('network');
    await expect(answer(toStore(), pageAt('/da/b'), gone)).rejects.toThrow('network');
  });

  test('to an open tab the scripts of its version, and never a page of it', async () => {
    const store = toStore();
    const site = toSite(first);
    await keep(store, '/da/', site.fetch);
    site.files = {...second};
    delete site.files['assets/js/main.1.js'];
    delete site.files['a/index.html'];
    site.version = '2';
    await keep(store, '/da/', site.fetch);
    await store.save(apply(await store.state('/da/')));
    expect(await textAt(store, partAt('/da/assets/js/main.1.js'))).toBe('script 1');
    expect(await textAt(store, partAt('/da/assets/js/main.2.js'))).toBe('script 2');
    expect(await textAt(store, pageAt('/da/a'))).toBe('offline');
    expect(await textAt(store, pageAt('/da/'))).toBe('start 2');
  });
});

describe('keeping a language', () => {
  test('fetches each file once, and nothing when nothing has changed', async () => {
    const [store, site] = [toStore(), toSite(first)];
    await keep(store, '/da/', site.fetch);
    expect(site.asked.sort()).toEqual(
      ['/da/', '/da/a/', '/da/assets/js/main.1.js', '/da/offline-files.json', '/da/offline.html', '/da/x%20y/%C3%B8.txt'].sort(),
    );
    site.asked.length = 0;
    expect(await keep(store, '/da/', site.fetch)).toBe('kept');
    expect(site.asked).toEqual(['/da/offline-files.json']);
  });

  test('fetches of a later version only what is new, and shows the old one until it is wanted', async () => {
    const [store, site] = [toStore(), toSite(first)];
    await keep(store, '/da/', site.fetch);
    Object.assign(site, {files: second, version: '2'});
    site.asked.length = 0;
    expect(await keep(store, '/da/', site.fetch)).toBe('ready');
    expect(site.asked.sort()).toEqual(['/da/', '/da/assets/js/main.2.js', '/da/offline-files.json']);
    expect(await textAt(store, pageAt('/da/'))).toBe('start');
    await store.save(apply(await store.state('/da/')));
    expect(await textAt(store, pageAt('/da/'))).toBe('start 2');
  });

  test('that breaks off leaves the old version, and goes on where it was', async () => {
    const [store, site] = [toStore(), toSite(first)];
    await keep(store, '/da/', site.fetch);
    Object.assign(site, {files: second, version: '2', broken: /\/da\/$/});
    expect(await keep(store, '/da/', site.fetch)).toBe('kept');
    expect(await textAt(store, pageAt('/da/'))).toBe('start');
    site.isReachable = false;
    expect(await keep(store, '/da/', site.fetch)).toBe('kept');
    Object.assign(site, {broken: undefined, isReachable: true});
    site.asked.length = 0;
    expect(await keep(store, '/da/', site.fetch)).toBe('ready');
    expect(site.asked).not.toContain('/da/assets/js/main.1.js');
  });

  test('for the first time that breaks off is of use already without a network', async () => {
    const [store, site] = [toStore(), toSite(first)];
    site.broken = /main/;
    expect(await keep(store, '/da/', site.fetch)).toBe('failed');
    expect((await store.state('/da/')).current).toBeUndefined();
    expect(await textAt(store, pageAt('/da/'))).toBe('start');
    expect(await (await answer(store, pageAt('/da/'), async () => new Response('newer'))).text()).toBe('newer');
  });

  test('takes nothing that is not what the build made', async () => {
    const [store, site] = [toStore(), toSite(first)];
    const other = toSite({...first, 'index.html': 'sign in'});
    expect(await keep(store, '/da/', (address, options) => (address === '/da/' ? other : site).fetch(address, options))).toBe('failed');
    expect(await store.file(hashOf('sign in'))).toBeUndefined();
    expect(await keep(toStore(), '/da/', async () => new Response('<html>sign in</html>'))).toBe('failed');
    expect(await keep(toStore(), '/da/', async () => new Response('', {status: 500}))).toBe('failed');
  });

  test('of a site that is again what it was offers nothing any more', async () => {
    const [store, site] = [toStore(), toSite(first)];
    await keep(store, '/da/', site.fetch);
    await keep(store, '/da/', toSite(second, '2').fetch);
    expect(await keep(store, '/da/', site.fetch)).toBe('kept');
    expect(apply(await store.state('/da/')).current?.version).toBe('1');
  });

  test('drops what no version needs', async () => {
    const [store, site] = [toStore(), toSite(first)];
    await keep(store, '/da/', site.fetch);
    await keep(store, '/da/', toSite(second, '2').fetch);
    await store.save(apply(await store.state('/da/')));
    await prune(store);
    expect(await store.hashes()).toContain(hashOf('start'));
    await store.save(forget(await store.state('/da/')));
    await prune(store);
    expect(await store.hashes()).not.toContain(hashOf('start'));
    expect(await store.hashes()).toContain(hashOf('page a'));
  });

  test('survives the end of the worker', async () => {
    const caches = toCaches();
    await keep(toStore(caches), '/da/', toSite(first).fetch);
    expect(await textAt(toStore(caches), pageAt('/da/a'))).toBe('page a');
  });
});

test('text is kept packed and comes out as it was, pictures and what nobody can pack stay', async () => {
  const text = 'Vælg kunden '.repeat(1000);
  const packed = pack(new Response(text, {headers: {'content-type': 'text/html; charset=utf-8', 'x-kept': 'yes'}}));
  expect((await packed.clone().arrayBuffer()).byteLength).toBeLessThan(text.length / 8);
  const out = unpack(packed);
  expect(await out.text()).toBe(text);
  expect([...out.headers.keys()].sort()).toEqual(['content-type', 'x-kept']);
  for (const type of ['image/png', 'font/woff2', '']) {
    const response = new Response('bytes', {headers: {'content-type': type}});
    expect(pack(response)).toBe(response);
    expect(unpack(response)).toBe(response);
  }
});

describe('messages', () => {
  test('only wishes for a language of the site are granted', () => {
    expect(readWish({type: 'keep', root: '/da/'}, '/')).toEqual({type: 'keep', root: '/da/'});
    for (const value of [
      null,
      'keep',
      {},
      {type: 'keep', root: 'da'},
      {type: 'delete', root: '/da/'},
      {type: 'keep', root: '//b.example'},
      {type: 'apply', root: 1},
    ])
      expect(readWish(value, '/')).toBeUndefined();
    expect(readWish({type: 'keep', root: '/da/'}, '/trin/')).toBeUndefined();
  });

  test('news of another language is not for this page', () => {
    expect(readNews({type: 'ready', root: '/da/'}, '/da/')).toBe('ready');
    expect(readNews({type: 'ready', root: '/de/'}, '/da/')).toBeUndefined();
    expect(readNews({type: 'other', root: '/da/'}, '/da/')).toBeUndefined();
    expect(readNews(null, '/da/')).toBeUndefined();
  });
});

test('a run is finished when nothing has happened since', () => {
  const [done, finished] = [
    {type: 'done', at: '2026-11-20T08:00:00.000Z'},
    {type: 'finished', at: '2026-11-20T09:00:00.000Z'},
  ];
  expect(isFinished([])).toBe(false);
  expect(isFinished([done])).toBe(false);
  expect(isFinished([finished, done])).toBe(true);
  expect(isFinished([done, finished, {type: 'undone', at: '2026-11-20T09:00:01.000Z'}])).toBe(false);
});
