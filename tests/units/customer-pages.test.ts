import {describe, expect, it} from 'vitest';
import {toInitials} from '../../src/components/customer/initials.ts';
import {applyDraft, changedKeys, countFaults, deriveFrom, isDirty, toDraft} from '../../src/components/customers/draft.ts';
import {toCustomer, withKept, withValue} from '../../src/procedure/customer/change.ts';
import {findCustomers, toSearchable} from '../../src/procedure/customer/find-customers.ts';
import {guessFormat} from '../../src/procedure/customer/guess-format.ts';
import {toSiteVariables} from '../../src/procedure/customer/site-variables.ts';
import {toVisibleText} from '../../src/procedure/customer/visible-text.ts';

const then = new Date('2026-11-20T10:00:00.000Z');
const now = new Date('2026-11-20T11:00:00.000Z');
const variables = {
  'backup-account': {type: 'email', example: 'office365backup@contoso.example', default: 'office365backup@{tenant-domain}'},
  constructor: {type: 'text', example: 'A word that objects know'},
  'encryption-key': {type: 'secret'},
  'tenant-domain': {type: 'domain', example: 'contoso.example'},
} as const;
const named = (id: string, name: string, domain?: string) => {
  const customer = toCustomer(id, name, then);
  return domain === undefined ? customer : withValue(customer, 'tenant-domain', domain, variables, then);
};
const customers = [
  named('c1', 'Østerbro Bageri', 'bageri.example'),
  named('c2', 'Ångström GmbH'),
  named('c3', 'Nordic Bakers', 'nb.example'),
  named('c4', 'Bakers 10'),
  named('c5', 'Bakers 9'),
];
const search = (query: string, among = customers, recent: readonly string[] = []) => findCustomers(toSearchable(among, 'en'), query, recent);
const found = (query: string, recent: readonly string[] = []) => search(query, customers, recent).map(({customer}) => customer.id);

describe('a search for customers', () => {
  it.each([
    ['', ['c2', 'c5', 'c4', 'c3', 'c1']],
    ['bakers', ['c5', 'c4', 'c3']],
    ['BAKERS nordic', ['c3']],
    ['osterbro', ['c1']],
    ['ØSTER', ['c1']],
    ['angstrom', ['c2']],
    ['nb.ex', ['c3']],
    ['nordic nb', ['c3']],
    ['c4', ['c4']],
    ['nobody', []],
    ['4', []],
    ['.*', []],
  ])('for "%s" finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('lists customers of one name by their ids, whatever their order was', () => {
    const twins = [named('1002', 'Contoso'), named('1001', 'Contoso'), named('1003', 'Contoso')];
    for (const order of [twins, twins.toReversed()]) expect(search('', order).map(({customer}) => customer.id)).toEqual(['1001', '1002', '1003']);
  });

  it('shows of several values the one that has the word in it', () => {
    const values = {'backup-account': 'archive@fabrikam.example', constructor: 'Wing B', 'tenant-domain': 'nb.example'};
    expect(search('wing', [{...named('c9', 'Nobody'), values}])[0]?.value).toEqual({key: 'constructor', text: 'Wing B'});
  });

  it('does not look into random ids', () => {
    expect(search('4711', [named('4711'.repeat(8), 'Contoso'), named('4711-2', 'Fabrikam')]).map(({customer}) => customer.name)).toEqual(['Fabrikam']);
  });

  it('has the recent ones first as long as nothing is typed', () => {
    expect(found('', ['c1', 'c4', 'gone'])).toEqual(['c1', 'c4', 'c2', 'c5', 'c3']);
    expect(found('bakers', ['c1', 'c3'])).toEqual(['c5', 'c4', 'c3']);
  });

  it('shows the value that was found, unless it was the name', () => {
    expect(search('nb.example')[0]?.value).toEqual({key: 'tenant-domain', text: 'nb.example'});
    const mailed = {...customers[2], id: 'c9', name: 'N', values: {'backup-account': 'x@nb.example', 'tenant-domain': 'nb.example'}, kept: {}, changed: ''};
    expect(search('nb', [mailed])[0]?.value?.key).toBe('tenant-domain');
    expect(search('Nordic')[0]?.value).toBeUndefined();
  });
});

it.each([
  ['name,domain\nContoso,c.example', '', 'csv'],
  ['[{"name": "Contoso"}]', '', 'json'],
  ['\uFEFF  {"customers": []}', '', 'json'],
  ['- name: Contoso', '', 'yaml'],
  ['name: Contoso\n', '', 'yaml'],
  ['# Customers\n- name: Contoso', '', 'yaml'],
  ['name: Contoso', 'customers.csv', 'csv'],
  ['name,domain', 'CUSTOMERS.JSON', 'json'],
  ['name,domain', 'customers.yml', 'yaml'],
  ['[]', 'customers.txt', 'json'],
])('%j in "%s" is taken for %s', (text, file, format) => {
  expect(guessFormat(text, file)).toBe(format);
});

it.each([
  ['Contoso A/S', 'Contoso A/S'],
  ['\u202Etxt.exe', '⟨U+202E⟩txt.exe'],
  ['a\u0000b\u200Bc\u00A0d\n', 'a⟨U+0000⟩b⟨U+200B⟩c⟨U+00A0⟩d⟨U+000A⟩'],
  ['x'.repeat(10_000), `${'x'.repeat(120)}…`],
  ['😀', '😀'],
])('%j is shown as %s', (raw, shown) => {
  expect(toVisibleText(raw)).toBe(shown);
});

it.each([
  ['Contoso', 'CO'],
  ['Nordic Bakers A/S', 'NB'],
  ['ærø', 'ÆR'],
  ['株式会社', '株式'],
  ['  <script>x', 'SX'],
  ['😀', '?'],
])('the initials of %s are %s', (name, initials) => {
  expect(toInitials(name)).toBe(initials);
});

it('variables of a page have labels in its language, and in all', () => {
  const declared = {domain: {type: 'domain', label: {en: 'Domain', da: 'Domæne'}, example: 'contoso.example'}, key: {type: 'secret', label: 'Key'}} as const;
  expect(toSiteVariables(declared, 'da')).toEqual({
    domain: {type: 'domain', label: 'Domæne', labels: {en: 'Domain', da: 'Domæne'}, example: 'contoso.example'},
    key: {type: 'secret', label: 'Key', labels: 'Key'},
  });
  expect(toSiteVariables(declared, 'de').domain?.label).toBe('Domain');
});

describe('a sheet', () => {
  const fabrikam = named('c1', 'Fabrikam', 'fabrikam.example');

  it('changes only what was changed in it, whatever another tab has done', () => {
    const draft = {...toDraft(fabrikam), name: ' Fabrikam  Ltd', values: {...fabrikam.values, constructor: 'one'}, kept: {'encryption-key': true}};
    const elsewhere = withValue(fabrikam, 'backup-account', 'b@fabrikam.example', variables, now);
    expect(changedKeys(draft, fabrikam)).toEqual(['constructor']);
    expect(applyDraft(draft, fabrikam, elsewhere, variables, now)).toEqual({
      id: 'c1',
      name: 'Fabrikam Ltd',
      values: {'backup-account': 'b@fabrikam.example', constructor: 'one', 'tenant-domain': 'fabrikam.example'},
      kept: {'encryption-key': true},
      changed: '2026-11-20T11:00:00.000Z',
    });
  });

  it('takes away what was emptied', () => {
    const kept = withKept(fabrikam, 'encryption-key', true, then);
    const draft = {...toDraft(kept), values: {'tenant-domain': '  '}, kept: {'encryption-key': false}};
    expect(applyDraft(draft, kept, kept, variables, now)).toMatchObject({values: {}, kept: {}});
  });

  it('counts the boxes that keep it from being saved', () => {
    expect(countFaults(toDraft(undefined), undefined, variables)).toBe(1);
    expect(countFaults({...toDraft(fabrikam), name: '', values: {'tenant-domain': 'no domain'}}, fabrikam, variables)).toBe(2);
    const old = {...fabrikam, values: {'tenant-domain': 'of another type'}};
    expect(countFaults(toDraft(old), old, variables)).toBe(0);
  });

  it('is not saved yet while something differs', () => {
    expect(isDirty(toDraft(fabrikam), fabrikam)).toBe(false);
    expect(isDirty({...toDraft(fabrikam), kept: {'encryption-key': false}}, fabrikam)).toBe(false);
    expect(isDirty({...toDraft(fabrikam), kept: {'encryption-key': true}}, fabrikam)).toBe(true);
    expect(isDirty({...toDraft(fabrikam), name: 'F'}, fabrikam)).toBe(true);
    expect(isDirty(toDraft(undefined), undefined)).toBe(false);
  });

  it('derives from what stands in the other boxes', () => {
    expect(
      deriveFrom({...toDraft(fabrikam), values: {'tenant-domain': 'Other.Example', 'backup-account': 'own@x.example'}}, 'backup-account', variables),
    ).toEqual({
      text: 'office365backup@other.example',
      origin: 'derived',
    });
    expect(deriveFrom({...toDraft(fabrikam), values: {'tenant-domain': 'no domain'}}, 'backup-account', variables).origin).toBe('missing');
  });
});
