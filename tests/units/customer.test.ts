import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {toCustomer, withKept, withName, withoutSecrets, withValue} from '../../src/procedure/customer/change.ts';
import {cleanLines, cleanText, countGraphemes, findMixedScripts} from '../../src/procedure/customer/clean-text.ts';
import {Customer, toCustomerSchema} from '../../src/procedure/customer/customer.ts';
import {toCustomersSchema} from '../../src/procedure/customer/customer-schema.ts';
import {findContained} from '../../src/procedure/customer/not-containing.ts';
import {readName, readValue} from '../../src/procedure/customer/read-value.ts';
import {toMissing, toValue, toValues} from '../../src/procedure/customer/value.ts';
import type {ValueType} from '../../src/procedure/customer/value-fault.ts';
import {hostile, seed, text} from './hostile.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const variables = {
  'backup-account': {type: 'email', example: 'office365backup@contoso.example', default: 'office365backup@{tenant-domain}'},
  'customer-name': {type: 'text', example: 'Contoso', default: '{name}'},
  'encryption-key': {type: 'secret'},
  'tenant-domain': {type: 'domain', example: 'contoso.example'},
  'round-a': {type: 'text', example: 'A', default: '{round-b}'},
  'round-b': {type: 'text', example: 'B', default: 'x{round-a}'},
  nowhere: {type: 'text', example: 'N', default: '{not-declared}'},
  key: {type: 'text', example: 'K', default: '{encryption-key}'},
} as const;
const fabrikam = withValue(toCustomer('c1', 'Fabrikam A/S', now), 'tenant-domain', 'fabrikam.example', variables, now);

describe('a text', () => {
  it.each([
    ['  Contoso\u00A0  Ltd ', 'Contoso Ltd', ['spaces']],
    ['Contoso\r\nLtd', 'Contoso Ltd', ['line-breaks']],
    ['\u202EContoso\u2066', 'Contoso', ['bidi-controls']],
    ['Con\u0000to\u0007so', 'Contoso', ['controls']],
    ['Con\uE000toso\uFFFE', 'Contoso', ['private-use']],
    ['Con\u200Bto\u00ADso\uFEFF\u{E0041}\uFE0F', 'Contoso', ['invisible']],
    ['A\u030Angstro\u0308m', 'Ångström', ['normalised']],
    ['Z\u0301\u0302\u0303\u0304\u0305', '\u0179\u0302\u0303\u0304', ['normalised', 'combining-marks']],
    ['Æøå ÄÖÜß', 'Æøå ÄÖÜß', []],
    ['株式会社コントソ', '株式会社コントソ', []],
    ['می\u200Cخواهم', 'می\u200Cخواهم', []],
    ['a\u200Cb\u200D', 'ab', ['invisible']],
    ['{name} <b>', '{name} <b>', []],
  ])('%j is cleaned to %j', (raw, clean, cleaned) => {
    expect(cleanText(raw)).toEqual({text: clean, cleaned});
  });

  it('is clean after it was cleaned once', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const {text: once} = cleanText(raw);
        expect(cleanText(once)).toEqual({text: once, cleaned: []});
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
      }),
      {numRuns: 2000, seed},
    );
  });

  it('keeps its lines where it may have several', () => {
    expect(cleanLines(' a \u0000\r\n\r\n\r\n\r\nb\u2028c ')).toBe('a\n\nb\nc');
  });

  it('is counted by its code points in a browser that cannot tell what a reader counts', async () => {
    const withoutSegmenter: object = Object.create(Intl, {Segmenter: {value: undefined}});
    vi.stubGlobal('Intl', withoutSegmenter);
    vi.resetModules();
    const older = await import('../../src/procedure/customer/clean-text.ts');
    vi.unstubAllGlobals();
    expect(older.countGraphemes('Fabrikam 😀')).toBe(10);
    expect(older.countGraphemes('👩‍🚀')).toBe(3);
    expect(countGraphemes('👩‍🚀')).toBe(1);
  });

  it('is counted as a reader counts it', () => {
    expect(countGraphemes('a👨‍👩‍👧e\u0301')).toBe(3);
  });

  it('is told when it mixes scripts', () => {
    expect(findMixedScripts('Соntoso Контосо Ω GmbH')).toEqual(['Соntoso']);
  });
});

const forms: readonly (readonly [ValueType, string, string | null])[] = [
  ['text', 'Contoso A/S', 'Contoso A/S'],
  ['text', 'x'.repeat(80), 'x'.repeat(80)],
  ['text', 'x'.repeat(81), null],
  ['text', '😀'.repeat(80), '😀'.repeat(80)],
  ['domain', 'Contoso.Example', 'contoso.example'],
  ['domain', 'contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
  ['domain', 'smørrebrød.dk', 'smørrebrød.dk'],
  ['domain', 'MÜLLER.de', 'müller.de'],
  ['domain', 'xn--mller-kva.de', 'xn--mller-kva.de'],
  ['domain', 'contoso.example.', 'contoso.example'],
  ['domain', 'a-b.c-d.example', 'a-b.c-d.example'],
  ['domain', '3m.com', '3m.com'],
  ['domain', 'contoso', null],
  ['domain', 'contoso example', null],
  ['domain', 'https://contoso.example', null],
  ['domain', 'contoso.example/path', null],
  ['domain', 'contoso.example:443', null],
  ['domain', 'name@contoso.example', null],
  ['domain', '192.168.1.1', null],
  ['domain', '-contoso.example', null],
  ['domain', 'contoso-.example', null],
  ['domain', 'con_toso.example', null],
  ['domain', 'contoso..example', null],
  ['domain', '.example', null],
  ['domain', `${'a'.repeat(64)}.example`, null],
  ['domain', `${'abcdefgh.'.repeat(29)}example`, null],
  ['domain', 'xn--zzzzzzzz999999.de', null],
  ['domain', 'exa%6dple.com', null],
  ['domain', '[::1]', null],
  ['email', 'office365backup@contoso.example', 'office365backup@contoso.example'],
  ['email', 'Name+Tag@Contoso.Example', 'Name+Tag@contoso.example'],
  ['email', "o'neil@contoso.example", "o'neil@contoso.example"],
  ['email', 'søren@smørrebrød.dk', 'søren@smørrebrød.dk'],
  ['email', 'a.b.c@contoso.co.uk', 'a.b.c@contoso.co.uk'],
  ['email', 'contoso.example', null],
  ['email', '@contoso.example', null],
  ['email', 'name@', null],
  ['email', 'name@localhost', null],
  ['email', 'a b@contoso.example', null],
  ['email', 'a..b@contoso.example', null],
  ['email', '.a@contoso.example', null],
  ['email', 'a@b@contoso.example', null],
  ['email', 'Name <a@contoso.example>', null],
  ['email', 'mailto:a@contoso.example', null],
  ['email', `${'a'.repeat(65)}@contoso.example`, null],
  ['guid', '3F2504E0-4F89-11D3-9A0C-0305E82C3301', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
  ['guid', '{3f2504e0-4f89-11d3-9a0c-0305e82c3301}', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
  ['guid', '3f2504e04f8911d39a0c0305e82c3301', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
  ['guid', '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'],
  ['guid', '3f2504e0-4f89-11d3-9a0c-0305e82c330', null],
  ['guid', '3f2504e0-4f89-11d3-9a0c-0305e82c330g', null],
  ['guid', 'contoso', null],
  ['url', 'https://portal.contoso.example', 'https://portal.contoso.example'],
  ['url', 'https://portal.contoso.example/', 'https://portal.contoso.example/'],
  ['url', 'HTTPS://Portal.Contoso.Example/Path?q=1#top', 'https://portal.contoso.example/Path?q=1#top'],
  ['url', 'https://10.0.0.5:8443/admin', 'https://10.0.0.5:8443/admin'],
  ['url', 'https://server/', 'https://server/'],
  ['url', 'https://müller.example/ä', 'https://xn--mller-kva.example/%C3%A4'],
  ['url', 'http://portal.contoso.example', null],
  ['url', 'portal.contoso.example', null],
  ['url', 'javascript:alert(1)', null],
  ['url', 'data:text/html,x', null],
  ['url', 'https://', null],
  ['url', 'https:///x', null],
  ['url', 'https://name@portal.contoso.example', null],
  ['url', 'https:\\\\evil.example', null],
  ['url', 'https://a b.example', null],
  ['url', 'https://a.example/"><script>', null],
  ['phone', '+45 12 34 56 78', '+45 12 34 56 78'],
  ['phone', '12 34 56 78', '12 34 56 78'],
  ['phone', '12345678', '12345678'],
  ['phone', '+49 (0)89 1234-5678', '+49 (0)89 1234-5678'],
  ['phone', '089/1234567-12', '089/1234567-12'],
  ['phone', '(020) 7946 0018', '(020) 7946 0018'],
  ['phone', '+1 555 0100 ext. 12', '+1 555 0100 ext. 12'],
  ['phone', '0045 12345678', '0045 12345678'],
  ['phone', '112', '112'],
  ['phone', '12', null],
  ['phone', '+45', null],
  ['phone', 'twelve', null],
  ['phone', '+45 12 34 56 78 90 12 34 56 78', null],
  ['phone', '12 34 56 78 or 87 65 43 21', null],
  ['phone', '+1+cmd', null],
  ['phone', '-12345678', null],
  ['zone', 'Europe/Copenhagen', 'Europe/Copenhagen'],
  ['zone', 'europe/copenhagen', 'Europe/Copenhagen'],
  ['zone', 'America/New York', 'America/New_York'],
  ['zone', 'Asia/Kolkata', 'Asia/Kolkata'],
  ['zone', 'UTC', 'UTC'],
  ['zone', '+01:00', null],
  ['zone', 'Copenhagen', null],
  ['zone', 'Europe/Atlantis', null],
  ['date', '2026-11-20', '2026-11-20'],
  ['date', '20.11.2026', '2026-11-20'],
  ['date', '3.4.2026', '2026-04-03'],
  ['date', '20-11-2026', '2026-11-20'],
  ['date', '20/11/2026', '2026-11-20'],
  ['date', '11/20/2026', '2026-11-20'],
  ['date', '4/4/2026', '2026-04-04'],
  ['date', '2024-02-29', '2024-02-29'],
  ['date', '3/4/2026', null],
  ['date', '2026-02-29', null],
  ['date', '31.4.2026', null],
  ['date', '2026-13-01', null],
  ['date', '20.11.26', null],
  ['date', 'tomorrow', null],
];

describe('a value', () => {
  it.each(forms)('of the type %s reads %j as %j', (type, raw, expected) => {
    const {text: read, fault} = readValue(type, raw);
    expect(fault === undefined ? read : null).toBe(expected);
  });

  it.each([
    ['domain', 'contoso', {id: 'malformed-domain', expected: 'contoso.example'}],
    ['url', 'http://a.example', {id: 'not-https', expected: 'https://portal.contoso.example'}],
    ['url', 'javascript:alert(1)', {id: 'not-https', expected: 'https://portal.contoso.example'}],
    ['url', 'https://name:@a.example', {id: 'password-in-url'}],
    ['zone', 'Central European Time', {id: 'malformed-zone', expected: 'Europe/Copenhagen'}],
    ['date', '2026-02-30', {id: 'no-such-day', expected: '2026-11-20'}],
    ['date', '1/2/2026', {id: 'ambiguous-date', expected: '2026-11-20'}],
    ['text', 'x'.repeat(81), {id: 'too-long', limit: 80, length: 81}],
    ['text', 'x'.repeat(10_001), {id: 'too-long', limit: 80, length: 10_001}],
    ['text', 'password: Sommer2026!', {id: 'secret-in-value', kind: 'password'}],
    ['url', 'https://user:hunter22@evil.example/', {id: 'secret-in-value', kind: 'password'}],
    ['text', '123456-123456-123456-123456-123456-123456-123456-123456', {id: 'secret-in-value', kind: 'recovery key'}],
  ] as const)('of the type %s says of %j what is wrong', (type, raw, fault) => {
    expect(readValue(type, raw).fault).toEqual(fault);
  });

  it('takes the example that the variable declares', () => {
    expect(readValue('domain', 'x', 'fabrikam.example').fault).toEqual({id: 'malformed-domain', expected: 'fabrikam.example'});
  });

  it('says what was put right and what is worth a look', () => {
    expect(readValue('domain', ' Contoso.Example ').cleaned).toEqual(['spaces', 'lower-case']);
    expect(readValue('text', '=1+1')).toMatchObject({text: '=1+1', warnings: [{id: 'formula'}]});
    expect(readValue('text', 'Соntoso').warnings).toEqual([{id: 'mixed-scripts', word: 'Соntoso'}]);
    expect(readValue('phone', '+45 12 34 56 78').warnings).toEqual([]);
  });

  it('may be absent, a name may not', () => {
    expect(readValue('guid', ' \u200B ')).toMatchObject({text: ''});
    expect(readValue('guid', '').fault).toBeUndefined();
    expect(readName(' \u202E ').fault).toEqual({id: 'missing-name'});
    expect(readName('Fabrikam').fault).toBeUndefined();
  });

  it('is the same when it is read again', () => {
    const types = fc.constantFrom<ValueType[]>('text', 'domain', 'email', 'guid', 'url', 'phone', 'date', 'zone');
    const raw = fc.oneof(
      text,
      fc.domain(),
      fc.emailAddress(),
      fc.uuid(),
      fc.webUrl({validSchemes: ['https'], withQueryParameters: true}),
      fc.constantFrom(...forms.map(([, form]) => form)),
    );
    fc.assert(
      fc.property(types, raw, (type, written) => {
        const once = readValue(type, written);
        if (once.fault) return;
        const again = readValue(type, once.text);
        expect(again).toMatchObject({text: once.text, cleaned: []});
        expect(again.fault).toBeUndefined();
      }),
      {numRuns: 3000, seed},
    );
  });
});

describe('what stands for a variable', () => {
  const valueFor = (key: string, customer: Customer | undefined = fabrikam) => toValue(key, variables, customer);

  it('is the own value, else the default, else nothing', () => {
    expect(valueFor('tenant-domain')).toEqual({text: 'fabrikam.example', origin: 'own'});
    expect(valueFor('backup-account')).toEqual({text: 'office365backup@fabrikam.example', origin: 'derived'});
    expect(valueFor('customer-name')).toEqual({text: 'Fabrikam A/S', origin: 'derived'});
    expect(toValue('tenant-domain', variables, toCustomer('c2', 'New', now))).toEqual({text: '', origin: 'missing'});
    expect(toValue('backup-account', variables, toCustomer('c2', 'New', now))).toEqual({text: '', origin: 'missing'});
  });

  it('is an example while nobody is chosen', () => {
    expect(toValue('tenant-domain', variables, undefined)).toEqual({text: 'contoso.example', origin: 'example'});
    expect(toValue('encryption-key', variables, undefined)).toEqual({text: '', origin: 'missing'});
    expect(toValue('without-example', {'without-example': {type: 'text'}}, undefined)).toEqual({text: '', origin: 'missing'});
  });

  it('is missing when a default leads back, to nowhere or to a secret', () => {
    for (const key of ['round-a', 'round-b', 'nowhere', 'key', 'encryption-key', 'toString', '__proto__'])
      expect(valueFor(key), key).toEqual({text: '', origin: 'missing'});
    expect(toValue('round-a', variables, withValue(fabrikam, 'round-b', 'B', variables, now))).toEqual({text: 'B', origin: 'derived'});
  });

  it('never takes braces or signs of a customer for a template', () => {
    const odd = withName(fabrikam, '{tenant-domain} $& $1', now);
    expect(toValue('customer-name', variables, odd).text).toBe('{tenant-domain} $& $1');
    const values = withValue(odd, 'round-b', '{name}', variables, now);
    expect(toValue('round-a', variables, values).text).toBe('{name}');
  });

  it('is the declared variable when one is called name', () => {
    const declared = {name: {type: 'text', example: 'N'}, greeting: {type: 'text', example: 'G', default: 'Hej {name}'}} as const;
    expect(toValue('greeting', declared, fabrikam)).toEqual({text: '', origin: 'missing'});
    expect(toValue('greeting', declared, {...fabrikam, values: {name: 'Ny'}}).text).toBe('Hej Ny');
  });

  it('is listed where it is missing, secrets aside', () => {
    const used = ['backup-account', 'customer-name', 'encryption-key', 'tenant-domain', 'gone'];
    expect(toMissing(used, variables, fabrikam)).toEqual([]);
    expect(toMissing(used, variables, toCustomer('c2', 'New', now))).toEqual(['backup-account', 'tenant-domain']);
    expect(toMissing(used, variables, undefined)).toEqual(['backup-account', 'customer-name', 'tenant-domain']);
    expect(toValues(used, variables, fabrikam)).toEqual({
      'backup-account': 'office365backup@fabrikam.example',
      'customer-name': 'Fabrikam A/S',
      'tenant-domain': 'fabrikam.example',
    });
    expect(toValues(used, variables, undefined)).toEqual({});
  });
});

describe('a customer', () => {
  it('keeps values of declared variables only, and of secrets nothing', () => {
    const schema = toCustomerSchema(variables);
    const isSound = (change: object) => schema.safeParse({...fabrikam, ...change}).success;
    expect(isSound({})).toBe(true);
    expect(isSound({kept: {'encryption-key': true}})).toBe(true);
    expect(isSound({values: {'encryption-key': 'Sommer2026'}})).toBe(false);
    expect(isSound({kept: {'encryption-key': 'Sommer2026'}})).toBe(false);
    expect(isSound({kept: {'encryption-key': false}})).toBe(false);
    expect(isSound({kept: {'tenant-domain': true}})).toBe(false);
    expect(isSound({values: {other: 'x'}})).toBe(false);
    expect(isSound({values: {'tenant-domain': 'no domain'}})).toBe(false);
    expect(isSound({values: {'tenant-domain': 'Fabrikam.example'}})).toBe(false);
    expect(isSound({name: ''})).toBe(false);
    expect(isSound({name: 'a\u202Eb'})).toBe(false);
    expect(isSound({changed: '2026-11-20'})).toBe(false);
    expect(isSound({id: '../x'})).toBe(false);
    expect(isSound({extra: 1})).toBe(false);
  });

  it('is refused with a secret also where nothing is known of the variables', () => {
    expect(Customer.safeParse({...fabrikam, values: {note: 'password: Sommer2026!'}}).success).toBe(false);
    expect(Customer.safeParse({...fabrikam, values: {note: 'a\u0000'}}).success).toBe(false);
    expect(Customer.safeParse(fabrikam).success).toBe(true);
  });

  it('changes without being changed', () => {
    const later = new Date('2026-11-21T10:00:00.000Z');
    const kept = withKept(fabrikam, 'encryption-key', true, later);
    expect(kept).toEqual({...fabrikam, kept: {'encryption-key': true}, changed: '2026-11-21T10:00:00.000Z'});
    expect(withKept(kept, 'encryption-key', false, later).kept).toEqual({});
    expect(withValue(fabrikam, 'tenant-domain', '', variables, later).values).toEqual({});
    expect(() => withValue(fabrikam, 'encryption-key', 'x', variables, later)).toThrow();
    expect(fabrikam.values).toEqual({'tenant-domain': 'fabrikam.example'});
  });

  it('loses the value of a variable that has become a secret', () => {
    const old = {...fabrikam, values: {'encryption-key': 'x', 'tenant-domain': 'fabrikam.example'}};
    expect(withoutSecrets(old, variables).values).toEqual({'tenant-domain': 'fabrikam.example'});
    expect(withoutSecrets(fabrikam, variables)).toBe(fabrikam);
    expect(toValue('encryption-key', variables, old)).toEqual({text: '', origin: 'missing'});
  });

  it('has a published schema', () => {
    expect(JSON.parse(toCustomersSchema())).toMatchObject({type: 'object', required: ['$schema', 'version', 'customers']});
  });

  it('is never given a hostile text as it came', () => {
    for (const raw of hostile) {
      const {text: read, fault} = readName(raw);
      if (fault === undefined) expect(Customer.safeParse(withName(fabrikam, read, now)).error, raw).toBeUndefined();
      expect(read).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]/);
    }
  });
});

describe('a password', () => {
  it.each([
    ['contoso2026!', 'Contoso', 'Contoso'],
    ['XCONTOSOX', 'Contoso', 'Contoso'],
    ['Sommer-Nordisk-1', 'Nordisk Data ApS', 'Nordisk'],
    ['MyData!9', 'Nordisk Data ApS', 'Data'],
    ['mullerX1', 'Müller GmbH', 'Müller'],
    ['MuellerX1', 'Müller GmbH', 'Müller'],
    ['müllerX1', 'Mueller', 'Mueller'],
    ['smorrebrod', 'Smørrebrød', 'Smørrebrød'],
    ['smoerrebroed', 'Smørrebrød', 'Smørrebrød'],
    ['aarhus1', 'Århus', 'Århus'],
    ['cafe-1', 'Café', 'Café'],
    ['n-o-r-d', 'Nord', 'Nord'],
    ['3mrocks', '3M', undefined],
    ['abco-9', 'AB Co', 'AB Co'],
    ['office!', 'OfficeData365', 'Office'],
    ['Tr0ub4dor&3', 'Contoso', undefined],
    ['correct horse battery', 'Nordisk Data ApS', undefined],
    ['as-1', 'Contoso A/S', undefined],
    ['', 'Contoso', undefined],
    ['x', '', undefined],
    ['12345', '12345', undefined],
    ['', '', undefined],
  ])('%j for %j contains %j', (secret, name, part) => {
    expect(findContained(secret, name)).toBe(part);
  });

  it('is found whatever its case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.stringMatching(/^[0-9!-]{0,6}$/), (name, rest) => {
        expect(findContained(rest + name.toUpperCase() + rest, name)).toBe(name);
      }),
      {seed},
    );
  });

  it('is judged without harm by any text', () => {
    fc.assert(
      fc.property(text, text, (secret, name) => {
        const part = findContained(secret, name);
        if (part !== undefined) expect(name).toContain(part);
      }),
      {numRuns: 1000, seed},
    );
  });
});
