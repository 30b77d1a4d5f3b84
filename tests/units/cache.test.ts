import {mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Cache, noCache, openCache} from '../../plugins/procedures/cache.ts';
import {checkSite} from '../../plugins/procedures/check-site.ts';
import {listPages, loadVocabulary} from '../../plugins/procedures/load.ts';
import {listStale, readFacts, readPages} from '../../plugins/procedures/pages.ts';
import {readAhead} from '../../plugins/procedures/read-ahead.ts';
import {buildSearchFiles} from '../../plugins/procedures/search-files.ts';
import {root} from '../host.ts';
import {makeSite, put, soundProcedure} from './site.ts';

const withInclude = soundProcedure.replace('::::outcome', '::include{file="/_shared/steps/open.mdx"}\n\n::::outcome');
const step = (command: string): string => `::::step{#open-groups}\n${command}\n::::\n`;

function makeCachedSite(): string {
  const site = makeSite({'docs/procedures/x.mdx': withInclude, 'docs/_shared/steps/open.mdx': step('Open the list of groups.')});
  mkdirSync(path.join(site, 'node_modules'));
  return site;
}

const rulesOf = (site: string): string[] => {
  const {diagnostics} = checkSite(site, {today: '2026-11-20', cache: openCache(site)});
  return diagnostics.map(({rule}) => rule).filter((rule) => rule !== 'unused-vocabulary-key');
};

describe('a second check', () => {
  it('says the same', () => {
    const site = makeCachedSite();
    put(site, 'docs/procedures/x.mdx', withInclude.replace('Create a security group.', 'You create a security group.'));
    expect(rulesOf(site)).toEqual(['unclear-command']);
    expect(rulesOf(site)).toEqual(['unclear-command']);
  });

  it('sees a change of a page, of what it includes, and of the vocabulary', () => {
    const site = makeCachedSite();
    expect(rulesOf(site)).toEqual([]);
    put(site, 'docs/_shared/steps/open.mdx', step('The list opens.'));
    expect(rulesOf(site)).toEqual(['unclear-command']);
    put(site, 'docs/_shared/steps/open.mdx', step('Open the list of groups.'));
    put(site, 'docs/_shared/products.yml', 'other: {name: Other}\n');
    expect(rulesOf(site)).toEqual(['unknown-vocabulary-key']);
  });

  it('sees a change of the terms', () => {
    const site = makeCachedSite();
    expect(rulesOf(site)).toEqual([]);
    put(site, 'docs/_shared/terms.yml', 'team:\n  en: {use: team, avoid: [security group]}\n');
    expect(rulesOf(site)).toEqual(['avoided-term']);
  });

  it('reads a procedure anew when a check has seen its include change', () => {
    const site = makeCachedSite();
    const read = () => {
      const page = {file: 'docs/procedures/x.mdx', locale: 'en' as const};
      const [first] = readPages(site, [page], {vocabulary: loadVocabulary(site), cache: openCache(site), withProcedures: true});
      return first?.procedure?.steps.map(({id}) => id);
    };
    expect(read()).toEqual(['create-group', 'open-groups']);
    put(site, 'docs/_shared/steps/open.mdx', '');
    rulesOf(site);
    expect(read()).toEqual(['create-group']);
  });

  it('does without a cache that is broken', () => {
    const site = makeCachedSite();
    rulesOf(site);
    const cache = openCache(site);
    cache.write('facts', {'docs/procedures/x.mdx': {key: 'other', includes: [], facts: {}}});
    expect(rulesOf(site)).toEqual([]);
  });
});

describe('reading ahead', () => {
  const numbers = Array.from({length: 70}, (_, index) => index);
  const makeLargeSite = (): string => {
    const site = makeCachedSite();
    for (const number of numbers) put(site, `docs/procedures/p${number}.mdx`, withInclude.replace('id: create-group', `id: create-group-${number}`));
    put(site, 'docs/procedures/p7.mdx', withInclude.replace('as="tenant-admin"', 'as="nobody"'));
    mkdirSync(path.join(site, 'plugins'));
    symlinkSync(path.join(root, 'plugins/run.mjs'), path.join(site, 'plugins/run.mjs'));
    return site;
  };
  const optionsOf = (site: string) => ({vocabulary: loadVocabulary(site), cache: openCache(site), withProcedures: true});
  const read = (site: string, options: Parameters<typeof readPages>[2]) => JSON.parse(JSON.stringify(readPages(site, listPages(site), options)));

  it.skipIf(availableParallelism() === 1)('finds in threads what one thread finds, and leaves nothing to read', async () => {
    const site = makeLargeSite();
    expect(listStale(site, listPages(site), optionsOf(site))).toHaveLength(71);
    await readAhead(site, openCache(site), {withProcedures: true});
    expect(listStale(site, listPages(site), optionsOf(site))).toEqual([]);
    expect(read(site, optionsOf(site))).toEqual(read(site, {...optionsOf(site), cache: noCache}));
    expect(rulesOf(site)).toEqual(['unknown-vocabulary-key', 'duplicate-procedure']);
  });

  it.skipIf(availableParallelism() === 1)('tells facts from procedures, and a changed page from the others', async () => {
    const site = makeLargeSite();
    await readAhead(site, openCache(site));
    expect(listStale(site, listPages(site), {...optionsOf(site), withProcedures: false})).toEqual([]);
    expect(listStale(site, listPages(site), optionsOf(site))).toHaveLength(71);
    await readAhead(site, openCache(site), {withProcedures: true});
    expect(listStale(site, listPages(site), optionsOf(site))).toEqual([]);
    put(site, 'docs/procedures/p8.mdx', withInclude.replace('id: create-group', 'id: another'));
    expect(listStale(site, listPages(site), {...optionsOf(site), withProcedures: false}).map(({file}) => file)).toEqual(['docs/procedures/p8.mdx']);
  });

  it('leaves few pages to whoever reads them', async () => {
    const site = makeLargeSite();
    for (const number of numbers.slice(20)) rmSync(path.join(site, `docs/procedures/p${number}.mdx`));
    await readAhead(site, openCache(site));
    expect(readFacts(openCache(site))).toEqual({});
  });
});

describe('the search files', () => {
  it('are those of a build without a cache, also after a change', () => {
    const site = makeCachedSite();
    const pages = [{file: 'docs/procedures/x.mdx', url: '/procedures/x'}];
    const build = (cache: Cache) => buildSearchFiles(site, pages, 'en', {vocabulary: loadVocabulary(site), cache});
    const first = build(openCache(site));
    expect(first.files[first.entry]).toBeDefined();
    expect(build(openCache(site))).toEqual(first);
    put(site, 'docs/_shared/steps/open.mdx', step('Open the list of mailboxes.'));
    const changed = build(openCache(site));
    expect(changed).not.toEqual(first);
    expect(changed).toEqual(build(noCache));
    const cache = openCache(site);
    const {key} = cache.read('search-en') as {key: string};
    cache.write('search-en', {key, built: {...changed, entry: 'kept'}});
    expect(build(cache).entry).toBe('kept');
  });
});
