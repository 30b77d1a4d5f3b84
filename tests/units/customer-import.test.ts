import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse as parseYamlText} from 'yaml';
import {toCustomer, withKept, withValue} from '../../src/procedure/customer/change.ts';
import {toColumns} from '../../src/procedure/customer/column.ts';
import {type Customer, Customers, toCustomerSchema} from '../../src/procedure/customer/customer.ts';
import {defuse, toOriginal} from '../../src/procedure/customer/defuse.ts';
import {toCsv, toJson} from '../../src/procedure/customer/export.ts';
import {type ImportOptions, isSound, toCustomers} from '../../src/procedure/customer/preview.ts';
import {readImport} from '../../src/procedure/customer/read-import.ts';
import {readName, readValue} from '../../src/procedure/customer/read-value.ts';
import type {ImportFormat} from '../../src/procedure/customer/table.ts';
import {hostile, seed, text} from './hostile.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const variables = {
  'customer-name': {type: 'text', label: {en: 'Name of the customer', da: 'Kundens navn', de: 'Name des Kunden'}, example: 'Contoso', default: '{name}'},
  'encryption-key': {type: 'secret', label: {en: 'Encryption key', da: 'Krypteringsnøgle', de: 'Schlüssel'}},
  name: {type: 'text', label: 'Name in the contract', example: 'Contoso Ltd'},
  opened: {type: 'date', label: 'Opened', example: '2026-11-20'},
  phone: {type: 'phone', label: {en: 'Phone', da: 'Telefon', de: 'Telefon'}, example: '+45 12 34 56 78'},
  portal: {type: 'url', label: 'Portal', example: 'https://portal.contoso.example'},
  'tenant-domain': {type: 'domain', label: {en: 'Domain', da: 'Domæne', de: 'Domäne'}, example: 'contoso.example'},
} as const;

const options = (rows: ImportOptions['rows'] = 'all'): ImportOptions => {
  let count = 0;
  return {rows, now, newId: () => `new${++count}`};
};
const read = (content: string | Uint8Array, format: ImportFormat = 'csv', existing: readonly Customer[] = []) =>
  readImport(content, format, variables, existing);
const fabrikam = withValue(toCustomer('c1', 'Fabrikam', now), 'tenant-domain', 'fabrikam.example', variables, now);

describe('a table of customers', () => {
  it('shows what each row becomes', () => {
    const preview = read('name,tenant-domain\nFABRIKAM,fabrikam.example\nContoso,Contoso.Example\nFabrikam Two,\n', 'csv', [fabrikam]);
    expect(preview.rows.map(({line, becomes}) => [line, becomes])).toEqual([
      [2, 'changed'],
      [3, 'new'],
      [4, 'new'],
    ]);
    expect(preview.rows[1]?.cells[1]).toMatchObject({raw: 'Contoso.Example', text: 'contoso.example', cleaned: ['lower-case']});
    expect(read('id,tenant-domain\nc1,fabrikam.example', 'csv', [fabrikam]).rows.map(({becomes}) => becomes)).toEqual(['same']);
    expect(toCustomers(preview, options())).toEqual([
      {...fabrikam, name: 'FABRIKAM'},
      {id: 'new1', name: 'Contoso', values: {'tenant-domain': 'contoso.example'}, kept: {}, changed: '2026-11-20T10:00:00.000Z'},
      {id: 'new2', name: 'Fabrikam Two', values: {}, kept: {}, changed: '2026-11-20T10:00:00.000Z'},
    ]);
  });

  it('takes nothing away where a cell is empty', () => {
    const later = {...options(), now: new Date('2026-11-21T10:00:00.000Z')};
    const changed = toCustomers(read('id,tenant-domain,phone\nc1,,+45 1234 5678', 'csv', [fabrikam]), later);
    expect(changed).toEqual([{...fabrikam, values: {phone: '+45 1234 5678', 'tenant-domain': 'fabrikam.example'}, changed: '2026-11-21T10:00:00.000Z'}]);
  });

  it('may have rows that end before their last cells', () => {
    const preview = read('name,tenant-domain,phone\nFabrikam,fabrikam.example\nContoso');
    expect(toCustomers(preview, options())).toMatchObject([
      {name: 'Fabrikam', values: {'tenant-domain': 'fabrikam.example'}},
      {name: 'Contoso', values: {}},
    ]);
    expect(preview.rows.map(({cells}) => cells.map((cell) => cell.text))).toEqual([
      ['Fabrikam', 'fabrikam.example', ''],
      ['Contoso', '', ''],
    ]);
  });

  it('keeps the name of somebody whom a row means by number and does not name', () => {
    const preview = read('id,name,phone\nc1,,12 34 56 78\n1002,,12 34 56 78', 'csv', [fabrikam]);
    expect(preview.rows.map((row) => [row.becomes, isSound(row)])).toEqual([
      ['changed', true],
      ['new', false],
    ]);
    expect(toCustomers(preview, options('sound'))).toMatchObject([{id: 'c1', name: 'Fabrikam', values: {phone: '12 34 56 78'}}]);
  });

  it.each([
    ['semicolons', 'name;tenant-domain\nFabrikam;fabrikam.example'],
    ['tabs', 'name\ttenant-domain\nFabrikam\tfabrikam.example'],
    ['commas in quotes', '"name","tenant-domain"\n"Fabrikam","fabrikam.example"'],
    ['a mark, CRLF and blank lines', '\uFEFFname,tenant-domain\r\n\r\nFabrikam,fabrikam.example\r\n\r\n'],
    ['old line ends', 'name,tenant-domain\rFabrikam,fabrikam.example\r'],
    ['a line for spreadsheets', 'sep=;\nname;tenant-domain\nFabrikam;fabrikam.example'],
    ['Danish heads', 'name;Domæne\nFabrikam;fabrikam.example'],
    ['German heads in capitals', 'NAME;DOMÄNE\nFabrikam;fabrikam.example'],
    ['English heads with spaces', ' Name , Domain \nFabrikam,fabrikam.example'],
  ])('may have %s', (_, content) => {
    expect(toCustomers(read(content), options())).toEqual([{...fabrikam, id: 'new1'}]);
  });

  it('reads quotes, delimiters and line breaks within a cell', () => {
    const preview = read('name,customer-name\n"Fabrikam, ""Nord""","a\r\nb"\nLast,x');
    expect(preview.rows.map(({line, cells}) => [line, ...cells.map((cell) => cell.text)])).toEqual([
      [2, 'Fabrikam, "Nord"', 'a b'],
      [4, 'Last', 'x'],
    ]);
  });

  it('names the columns that it does not know, and leaves them out', () => {
    const preview = read('name,Ticket,__proto__,constructor,\nFabrikam,42,x,y,');
    expect(preview.unknown).toEqual(['Ticket', '__proto__', 'constructor']);
    expect(toCustomers(preview, options())).toEqual([{...fabrikam, id: 'new1', values: {}}]);
  });

  it('says in which cell what is wrong', () => {
    const {rows} = read('id,name,tenant-domain,encryption-key,opened\n../x,,no domain,Sommer2026,1/2/2026');
    expect(rows[0]?.cells.map(({column, raw, fault}) => [column.of, raw, fault])).toEqual([
      ['id', '../x', {id: 'malformed-id', expected: '1001'}],
      ['name', '', {id: 'missing-name'}],
      ['value', 'no domain', {id: 'malformed-domain', expected: 'contoso.example'}],
      ['kept', '', {id: 'secret-not-stored'}],
      ['value', '1/2/2026', {id: 'ambiguous-date', expected: '2026-11-20'}],
    ]);
  });

  it('finds the same customer twice', () => {
    const rows = (content: string, existing: readonly Customer[] = []) => read(content, 'csv', existing).rows.map(({faults}) => faults);
    const twice = [[], [{id: 'duplicate', line: 2}]];
    expect(rows('name\nFabrikam\nfabrikam')).toEqual(twice);
    expect(rows('id,name\na,Fabrikam\na,Other')).toEqual(twice);
    expect(rows('id,name\na,Fabrikam\n,Fabrikam')).toEqual(twice);
    expect(rows('id,name\na,Fabrikam\nb,Fabrikam')).toEqual([[], []]);
    expect(rows('id,name\nc1,New name\n,Fabrikam', [fabrikam])).toEqual(twice);
    expect(rows('name\nFabrikam', [fabrikam, {...fabrikam, id: 'c2'}])).toEqual([[{id: 'ambiguous-name', customers: ['c1', 'c2']}]]);
    expect(rows('name\nFabrikam,x')).toEqual([[{id: 'too-many-cells', cells: 2, heads: 1}]]);
  });

  it('is not imported half', () => {
    const preview = read('name,tenant-domain\nFabrikam,fabrikam.example\nContoso,no domain\nNord,nord.example');
    expect(toCustomers(preview, options('all'))).toBeUndefined();
    expect(toCustomers(preview, options('sound'))?.map(({name}) => name)).toEqual(['Fabrikam', 'Nord']);
    expect(toCustomers(read('name,name\na,b'), options('sound'))).toBeUndefined();
  });

  it('has a column for the name, and no column twice', () => {
    expect(read('tenant-domain\nfabrikam.example').faults).toEqual([{id: 'no-name-column', heads: ['tenant-domain']}]);
    expect(read('name,Domain,tenant-domain\na,b,c').faults).toEqual([{id: 'repeated-column', head: 'tenant-domain'}]);
    expect(read('name,values.name\nFabrikam,Fabrikam Ltd').rows[0]?.cells.map(({text: cell}) => cell)).toEqual(['Fabrikam', 'Fabrikam Ltd']);
  });

  it.each([
    ['yes', 'yes'],
    ['JA', 'yes'],
    ['true', 'yes'],
    ['x', 'yes'],
    ['nein', ''],
    ['', ''],
  ])('takes %j for what is known of a secret', (cell, expected) => {
    expect(read(`name,Krypteringsnøgle\nFabrikam,${cell}`).rows[0]?.cells[1]).toMatchObject({text: expected});
  });
});

describe('a file', () => {
  it('of Windows is recognised by its bytes', () => {
    const bytes = Uint8Array.from([...'name\nSm'].map((letter) => letter.charCodeAt(0)).concat(0xf8, 0x72));
    expect(read(bytes).faults).toEqual([{id: 'not-utf-8', likely: 'windows-1252', line: 2, text: 'Smør'}]);
    expect(read(Uint8Array.from([0xff, 0xfe, 0x6e, 0x00])).faults).toEqual([{id: 'not-utf-8', likely: 'utf-16', line: 1}]);
    expect(read(Uint8Array.from([0xfe, 0xff, 0x00, 0x6e])).faults).toEqual([{id: 'not-utf-8', likely: 'utf-16', line: 1}]);
    expect(read('name\nSm\uFFFDr').faults).toEqual([{id: 'not-utf-8', likely: undefined, line: 2, text: 'Sm\uFFFDr'}]);
    expect(read(new TextEncoder().encode('\uFEFFname\nSmør')).rows[0]?.cells[0]?.text).toBe('Smør');
  });

  it('has limits', () => {
    expect(read('x'.repeat(5_000_001)).faults).toEqual([{id: 'too-large', limit: 5_000_000, bytes: 5_000_001}]);
    expect(read(`name\n${'x\n'.repeat(5_001)}`).faults).toEqual([{id: 'too-many-rows', limit: 5_000, rows: 5_001}]);
    expect(read(`name\n${'x'.repeat(10_001)}`).rows[0]?.cells[0]?.fault).toEqual({id: 'too-long', limit: 80, length: 10_001});
    expect(read(' \n ').faults).toEqual([{id: 'empty-file'}]);
  });

  it.each([
    ['json', '[{"name": "Fabrikam", "tenant-domain": "fabrikam.example"}]'],
    ['json', '{"name": "Fabrikam", "values": {"tenant-domain": "fabrikam.example"}, "kept": {}}'],
    ['json', '{"customers": [{"name": "Fabrikam", "Domæne": "fabrikam.example", "phone": null}]}'],
    ['yaml', '- name: Fabrikam\n  tenant-domain: fabrikam.example\n'],
    ['yaml', 'name: Fabrikam\nvalues:\n  tenant-domain: fabrikam.example\n'],
  ] as const)('in %s may be %j', (format, content) => {
    expect(toCustomers(read(content, format), options())).toEqual([{...fabrikam, id: 'new1'}]);
  });

  it('in YAML keeps texts that look like something else', () => {
    expect(read('- name: 007\n  opened: 2026-11-20\n  customer-name: no', 'yaml').rows[0]?.cells.map((cell) => cell.text)).toEqual(['007', '2026-11-20', 'no']);
  });

  it('that cannot be read says so', () => {
    expect(read('{', 'json').faults[0]?.id).toBe('malformed-json');
    expect(read('- name: "a', 'yaml').faults).toMatchObject([{id: 'malformed-yaml', line: 1}]);
    expect(read('name\n"a', 'csv').faults).toMatchObject([{id: 'malformed-csv', line: 2}]);
    expect(read('7', 'json').faults).toEqual([{id: 'no-customers'}]);
    expect(read('[]', 'json').faults).toEqual([{id: 'no-customers'}]);
    expect(read('[1]', 'json').faults).toEqual([{id: 'no-customers'}]);
    expect(read('[{"name": ["a"]}]', 'json').rows[0]?.cells[0]?.fault).toEqual({id: 'not-text'});
    expect(read('[{"name": 12345678901234567890}]', 'json').rows[0]?.cells[0]?.fault).toEqual({id: 'not-text'});
    expect(
      read(
        `a: &a [x,x]\n${'bcdefghijk'.replace(/./g, (letter) => `${letter}: &${letter} [*${String.fromCharCode(letter.charCodeAt(0) - 1)},*${String.fromCharCode(letter.charCodeAt(0) - 1)},*${String.fromCharCode(letter.charCodeAt(0) - 1)}]\n`)}`,
        'yaml',
      ).faults[0]?.id,
    ).toBe('malformed-yaml');
  });

  it('with a prototype changes nobody else', () => {
    const preview = read('[{"name": "Fabrikam", "__proto__": {"polluted": "yes"}, "values": {"__proto__": "x", "constructor": "y"}}]', 'json');
    expect(toCustomers(preview, options())).toEqual([{...fabrikam, id: 'new1', values: {}}]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

const value = (type: 'text' | 'phone' | 'url' | 'domain') =>
  fc
    .oneof(text, fc.domain(), fc.webUrl({validSchemes: ['https']}), fc.constantFrom('+45 12 34 56 78', '-5', "'+45", "''=x", '-', '=1', '@x', '12 34 56 78'))
    .map((raw) => readValue(type, raw))
    .map(({text: clean, fault}) => (fault ? '' : clean));
const customer = fc
  .record({
    name: text.map(readName).filter(({fault}) => fault === undefined),
    values: fc.record({'customer-name': value('text'), name: value('text'), phone: value('phone'), portal: value('url'), 'tenant-domain': value('domain')}),
    kept: fc.boolean(),
    changed: fc.date({min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true}),
  })
  .map(({name, values, kept, changed}) =>
    withKept(
      Object.entries(values).reduce((whole, [key, each]) => withValue(whole, key, each, variables, changed), toCustomer('', name.text, changed)),
      'encryption-key',
      kept,
      changed,
    ),
  );
const customers = fc.array(customer, {minLength: 1, maxLength: 6}).map((list) => list.map((each, index) => ({...each, id: `c${index}`})));

describe('an export', () => {
  it.each([
    ['csv', (list: readonly Customer[]) => toCsv(list, variables)],
    ['csv', (list: readonly Customer[]) => toCsv(list, variables, ';')],
    ['json', (list: readonly Customer[]) => toJson(list, '/customers.schema.json')],
    ['yaml', (list: readonly Customer[]) => toJson(list, '/customers.schema.json')],
  ] as const)('as %s gives the same customers back', (format, write) => {
    fc.assert(
      fc.property(customers, (list) => {
        const preview = readImport(new TextEncoder().encode(write(list)), format, variables, []);
        expect(preview.faults).toEqual([]);
        expect(JSON.stringify(toCustomers(preview, options()))).toBe(JSON.stringify(list));
        expect(readImport(write(list), format, variables, list).rows.every(({becomes}) => becomes === 'same')).toBe(true);
      }),
      {numRuns: 100, seed},
    );
  });

  it('has no cell that a spreadsheet would run, and keeps phone numbers', () => {
    const list = hostile.flatMap((raw, index) => {
      const {text: name, fault} = readName(raw);
      return fault ? [] : [{...toCustomer(`c${index}`, name, now), values: {phone: '+45 12 34 56 78'}}];
    });
    const csv = toCsv(list, variables);
    expect(csv).toContain('"+45 12 34 56 78"');
    expect(csv.split(/[\r\n,;]+/).filter((cell) => /^"?[=@\t]/.test(cell) || /^"?[+-](?![\d ()./-]+")/.test(cell))).toEqual([]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+45 12 34 56 78', '+45 12 34 56 78'],
    ['-5,25', '-5,25'],
    ['-5+cmd', "'-5+cmd"],
    ['+1+cmd', "'+1+cmd"],
    ["'=1", "''=1"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['＝1', "'＝1"],
    ['-', "'-"],
    ['Contoso', 'Contoso'],
  ])('writes %j as %j', (cell, written) => {
    expect(defuse(cell)).toBe(written);
    expect(toOriginal(written)).toBe(cell);
  });

  it('as JSON keeps to its schema, which refuses what must not be stored', () => {
    fc.assert(
      fc.property(customers, (list) => {
        expect(Customers.safeParse(JSON.parse(toJson(list, '/x'))).error).toBeUndefined();
        for (const each of list) expect(toCustomerSchema(variables).safeParse(each).error).toBeUndefined();
      }),
      {numRuns: 100, seed},
    );
  });
});

describe('an import', () => {
  it('never crashes, and makes nothing that the schema refuses', () => {
    const cell = fc.oneof(text, fc.constantFrom('name', 'id', 'Domain', '"', ',', ';', '\n', '\r\n', '- ', '{', '}', '[', ':', '&a', '*a', '<<'));
    const content = fc.oneof(
      fc.array(cell, {maxLength: 20}).map((parts) => parts.join('')),
      fc
        .array(fc.tuple(text, text), {maxLength: 5})
        .map((rows) => `name,tenant-domain\n${rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')}`),
      fc
        .array(fc.dictionary(fc.constantFrom('name', 'id', 'phone', 'values', 'kept', 'encryption-key'), fc.oneof(text, fc.integer(), fc.constant(null))))
        .map((rows) => JSON.stringify(rows)),
    );
    fc.assert(
      fc.property(content, fc.constantFrom<ImportFormat[]>('csv', 'json', 'yaml'), (written, format) => {
        const preview = readImport(written, format, variables, [fabrikam]);
        const schema = toCustomerSchema(variables);
        for (const made of toCustomers(preview, options('sound')) ?? []) expect(schema.safeParse(made).error).toBeUndefined();
        expect(preview.rows.every((row) => row.becomes !== 'changed' || row.existing === fabrikam || !isSound(row))).toBe(true);
      }),
      {numRuns: 1000, seed},
    );
  });

  it('knows a column for each variable', () => {
    expect(toColumns(variables).map(({of}) => of)).toEqual(['value', 'kept', 'value', 'value', 'value', 'value', 'value']);
    expect(parseYamlText(toJson([fabrikam], '/x')).version).toBe(1);
  });
});
