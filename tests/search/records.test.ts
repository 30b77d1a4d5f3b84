import {describe, expect, it} from 'vitest';
import {buildSearch, toSiteRecords} from '../../src/procedure/search/build-search.ts';
import {toSite} from './sites.ts';

const site = toSite(5);
const records = toSiteRecords(site, 'da');
const recordOf = (id: string) => records.find((record) => record.id === id);

describe('records', () => {
  it('have one for each passage, with an id of its own', () => {
    expect(new Set(records.map(({id}) => id)).size).toBe(records.length);
    expect(records.filter(({id}) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
    expect(new Set(records.map(({kind}) => kind))).toEqual(new Set(['procedure', 'requirement', 'step', 'option', 'trouble']));
  });

  it('say what a procedure is about', () => {
    expect(recordOf('keepit-microsoft-365')).toMatchObject({
      kind: 'procedure',
      locale: 'da',
      translated: true,
      product: {key: 'keepit', name: 'Keepit', vendor: 'Keepit'},
      title: 'Tag backup af Microsoft 365 med Keepit',
      siblings: [
        {locale: 'en', title: 'Back up Microsoft 365 with Keepit'},
        {locale: 'de', title: 'Microsoft 365 mit Keepit sichern'},
      ],
      url: '/da/procedures/keepit-microsoft-365',
      sources: ['KB-2007071119'],
    });
  });

  it('have the anchor, the console and the labels of a step', () => {
    expect(recordOf('keepit-microsoft-365_load-groups')).toMatchObject({
      anchor: 'load-groups',
      console: 'Keepit',
      text: 'Under Select accounts for Office 365: vælg Load groups.',
      labels: ['Select accounts for Office 365', 'Load groups'],
    });
    expect(recordOf('keepit-microsoft-365_add-sub-account')?.labels).toEqual(expect.arrayContaining(['Role', 'Product', 'Phone']));
  });

  it('name the console of the variants that have the step', () => {
    expect(recordOf('mindtime-microsoft-365_write-down-key')?.console).toBe('MindTime-klientsoftware');
    expect(recordOf('mindtime-microsoft-365_check-set')?.console).toBe('MindTime-klientsoftware eller MindTime-backupserver');
  });

  it('lead from an option and a trouble to their step, and name variables', () => {
    expect(recordOf('backup365-converge_choose-users_enable-auto')).toMatchObject({kind: 'option', anchor: 'choose-users', text: 'Enable Auto'});
    expect(recordOf('backup365-converge_authorise_trouble-2')).toMatchObject({kind: 'trouble', anchor: 'authorise'});
    expect(recordOf('keepit-microsoft-365_sign-in-sub-account')?.text).toContain('<Backupkonto i tenanten>');
  });

  it('are lines of JSON with the terms that a plain engine lacks', () => {
    const {files} = buildSearch(site, 'da');
    const lines = (files['records.da.jsonl'] ?? '').trimEnd().split('\n');
    expect(lines).toHaveLength(records.length);
    const line: unknown = JSON.parse(lines.find((each) => each.includes('"keepit-microsoft-365_create-group"')) ?? '');
    expect(line).toMatchObject({terms: expect.arrayContaining(['sikerhedsgrup', 'grup']), concepts: expect.arrayContaining(['security-group'])});
  });
});

describe('a procedure that is not translated', () => {
  const english = site.procedures.en.map((published) => ({...published, translated: false}));
  const untranslated = {...site, procedures: {...site.procedures, da: english}};

  it('is found with Danish words and says so', async () => {
    const {openSearchOf} = await import('./open-site.ts');
    const {search} = await openSearchOf(untranslated, 'da');
    const {hits} = await search.find('krypteringsnøgle');
    expect(hits[0]).toMatchObject({translated: false, passage: {text: expect.stringContaining('encryption')}});
  });
});
