import {describe, expect, it} from 'vitest';
import {noCache, openCache, remember} from '../../plugins/procedures/cache.ts';
import {checkSite} from '../../plugins/procedures/check-site.ts';
import {loadSources, toPagePath} from '../../plugins/procedures/checklist/load-sources.ts';
import {listPages, loadFile, loadVocabulary} from '../../plugins/procedures/load.ts';
import {toReportOf} from '../../plugins/procedures/report-site.ts';
import {makeSite, put, soundProcedure} from './site.ts';

describe('a file', () => {
  it.each([
    ['that is a folder', 'docs', 'unreadable-file', {reason: {phrase: 'isFolder'}}],
    ['whose name no system takes', `docs/${'x'.repeat(300)}.mdx`, 'unreadable-file', {reason: {phrase: 'systemError', code: 'ENAMETOOLONG'}}],
    ['that is not there', 'docs/none.mdx', 'unknown-file', {actual: 'docs/none.mdx'}],
    ['that is too large', 'docs/large.mdx', 'huge-file', {actual: 10_001, expected: 10_000}],
  ])('%s is named with the reason', (_, file, rule, data) => {
    const site = makeSite({'docs/large.mdx': 'x'.repeat(10_001)});
    expect(loadFile(site, file, 'en', 10_000)).toMatchObject({file, diagnostics: [{rule, data}]});
    expect(loadFile(site, file, 'en', 10_000).source).toBeUndefined();
  });
});

describe('the pages', () => {
  it('come in the order of their names, as on every system', () => {
    const names = ['docs/b.mdx', 'docs/B.mdx', 'docs/a/z.md', 'docs/ä.mdx', 'docs/a/1.mdx'];
    const site = makeSite(Object.fromEntries(names.map((name) => [name, ''])));
    expect(listPages(site).map(({file}) => file)).toEqual(['docs/B.mdx', 'docs/a/1.mdx', 'docs/a/z.md', 'docs/b.mdx', 'docs/ä.mdx']);
  });
});

describe('a vocabulary file', () => {
  it('that cannot be read is reported, and nothing is said of what it may hold', () => {
    const site = makeSite({'docs/procedures/x.mdx': soundProcedure});
    put(site, 'docs/_shared/consoles.yml', Buffer.from([0x80, 0x0a]));
    expect(loadVocabulary(site)).toMatchObject({complete: false, diagnostics: [{rule: 'unreadable-file'}]});
    const rules = checkSite(site, {today: '2026-11-20', cache: noCache}).diagnostics.map(({rule}) => rule);
    expect(rules).toContain('unreadable-file');
    expect(rules).not.toContain('unknown-vocabulary-key');
  });
});

describe('a report', () => {
  it('of a site is in English and without colours unless another is asked for', () => {
    const site = makeSite({'docs/procedures/x.mdx': ''});
    const {diagnostics} = checkSite(site, {today: '2026-11-20', cache: noCache, only: ['docs/procedures/x.mdx']});
    expect(toReportOf(site, diagnostics)).toContain('docs/procedures/x.mdx:1:1 error missing-front-matter');
    expect(toReportOf(site, diagnostics)).not.toContain('\u001B');
    expect(toReportOf(site, diagnostics, {colour: true, locale: 'da'})).toContain('\u001B');
    expect(toReportOf(site, diagnostics, {locale: 'da'})).toContain('fejl missing-front-matter');
  });
});

describe('the cache of a site', () => {
  it('reads from the disk once what has not changed there', () => {
    let reads = 0;
    let stamp = '1';
    const cache = remember({...noCache, read: () => ++reads, stamp: () => stamp});
    expect([cache.read('a'), cache.read('a'), cache.read('b')]).toEqual([1, 1, 2]);
    stamp = '2';
    expect([cache.read('a'), cache.read('a')]).toEqual([3, 3]);
  });

  it('is not made where nothing is installed', () => {
    const cache = openCache(makeSite({}));
    cache.write('pages', {a: 1});
    expect(cache.read('pages')).toBeUndefined();
  });
});

describe('the sources of sheets', () => {
  it('are those of sound procedures; the faults of the others are named', () => {
    const site = makeSite({
      'docs/procedures/sound.mdx': soundProcedure,
      'docs/procedures/faulty.mdx': soundProcedure.replace('console="m365-admin"', 'console="none"'),
    });
    const {sources, errors} = loadSources(site, 'en', {cache: noCache, site: 'https://trin.example'});
    expect([...sources].map(([id, {url}]) => [id, url])).toEqual([['create-group', 'https://trin.example/procedures/sound']]);
    expect(errors).toMatchObject([{rule: 'unknown-vocabulary-key', place: {file: 'docs/procedures/faulty.mdx'}}]);
  });

  it.each([
    ['docs/procedures/02-create-group.mdx', 'en', undefined, '/procedures/create-group'],
    ['docs/procedures/1. steps/b.md', 'en', undefined, '/procedures/steps/b'],
    ['docs/procedures/a.mdx', 'en', 'other', '/procedures/other'],
    ['docs/procedures/a.mdx', 'en', '/elsewhere', '/elsewhere'],
    ['i18n/da/docusaurus-plugin-content-docs/current/procedures/a.mdx', 'da', undefined, '/procedures/a'],
  ] as const)('stand where the host puts the page: %s in %s with the slug %s', (file, locale, slug, expected) => {
    expect(toPagePath(file, locale, slug)).toBe(expected);
  });
});
