import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openGlyphs} from '../../plugins/procedures/checklist/fonts.ts';
import {toOrders} from '../../plugins/procedures/checklist/orders.ts';
import {openPresses, type Presses} from '../../plugins/procedures/checklist/presses.ts';
import {printOrders} from '../../plugins/procedures/checklist/print-orders.ts';
import {toSheetData} from '../../plugins/procedures/checklist/sheet-data.ts';
import {checklistOf, customerOf, print, root, sourcesIn} from './printed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'trin-presses-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const sources = [...sourcesIn('da').values()].slice(0, 2);
const customers = Array.from({length: 10}, (_, index) => {
  const customer = {...customerOf(`Kunde ${index}`, {'tenant-domain': `c${index}.example`}), id: `c${index}`};
  return {row: `row-${index}`, customer};
});
const orders = toOrders([{locale: 'da', sources}], customers, {answers: {}, full: false, large: false});

const printing = () => ({glyphs: openGlyphs(root), paper: 'a4', folder, onDone: () => undefined}) as const;

async function printAll(presses: Presses) {
  const printed = await printOrders(orders, {...printing(), presses});
  await presses.close();
  return printed;
}

describe('presses', () => {
  it('in threads draw what one press draws, and give it back in the order of the rows', async () => {
    const {files, wrong} = await printAll(openPresses(root, 1000));
    expect(wrong).toEqual([]);
    expect(files.map(({file}) => file)).toEqual(orders.map(({file}) => file));
    for (const {file, source, customer} of orders) {
      expect(Buffer.compare(readFileSync(path.join(folder, file)), print(checklistOf(source, {customer, answers: {}}))), file).toBe(0);
    }
  });

  it.each([1, 1000])('say what they cannot draw, and draw the next, of %i sheets', async (count) => {
    const presses = openPresses(root, count);
    const [source] = sources;
    if (!source) throw new Error('There is no procedure.');
    const data = toSheetData(checklistOf(source, {answers: {}}), 'a4');
    const answers = await Promise.allSettled([presses.print('{'), presses.print(data), presses.print('{'), presses.print(data)]);
    await presses.close();
    expect(answers.map(({status}) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(answers[0]).toMatchObject({reason: {message: expect.stringContaining('failed to parse JSON')}});
  });
});

describe('a batch', () => {
  it('goes on after a sheet that cannot be drawn, and leaves nothing of it', async () => {
    const {print, ...presses} = openPresses(root, 1);
    const failing: Presses = {...presses, print: (data) => (data.includes('Kunde 3') ? Promise.reject(new Error('no room')) : print(data))};
    const {files, wrong} = await printAll(failing);
    expect(wrong).toEqual(sources.map(({procedure}) => ({row: `row-3 ${procedure.id}`, reason: 'cannot be drawn: no room'})));
    expect(readdirSync(folder).sort()).toEqual(files.map(({file}) => file).sort());
    expect(files).toHaveLength(18);
    expect(existsSync(path.join(folder, `${sources[0]?.procedure.id}--c3--da.pdf`))).toBe(false);
  });

  it('says where something looks like a secret, and not what it is', async () => {
    const [order] = orders;
    if (!order?.customer) throw new Error('There is no order.');
    const secret = 'Password: Hunter2024!';
    const values = Object.fromEntries(Object.keys(order.source.variables).map((name) => [name, secret]));
    const named = [
      {...order, customer: {...order.customer, name: secret}},
      {...order, customer: {...order.customer, values}},
    ];
    const {files, wrong} = await printOrders(named, {...printing(), presses: openPresses(root, 1)});
    expect(files).toEqual([]);
    expect(wrong.map(({row}) => row)).toEqual(Array.from({length: 2}, () => `row-0 ${order.source.procedure.id}`));
    expect(wrong[0]?.reason).toMatch(/^looks like a password under “Kunde”(?:; looks like a password)+$/);
    expect(wrong[1]?.reason).toMatch(/^looks like a password in #[a-z0-9-]+(?:; |$)/);
    expect(JSON.stringify(wrong)).not.toContain('Hunter');
  });

  it('names a character by its number alone where it would not show', async () => {
    const [order] = orders;
    if (!order?.customer) throw new Error('There is no order.');
    const customer = {...order.customer, name: 'A\u{E000}漢'};
    const {wrong} = await printOrders([{...order, customer}], {...printing(), presses: openPresses(root, 1)});
    expect(wrong).toEqual([{row: `row-0 ${order.source.procedure.id}`, reason: 'no font has 漢 (U+6F22), U+E000'}]);
  });

  it('ends where a file cannot be written, and leaves no half of it', async () => {
    const [order] = orders;
    if (!order) throw new Error('There is no order.');
    mkdirSync(path.join(folder, order.file));
    await expect(printOrders([order], {...printing(), presses: openPresses(root, 1)})).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(folder)).toEqual([order.file]);
  });
});

describe('a thread that breaks', () => {
  it('rejects what it was asked, and what it is asked from then on', async () => {
    const site = mkdtempSync(path.join(tmpdir(), 'trin-broken-'));
    mkdirSync(path.join(site, 'plugins'));
    writeFileSync(path.join(site, 'plugins/run.mjs'), "throw new Error('no press here');");
    const presses = openPresses(site, 1000);
    const all = Array.from({length: presses.width}, () => presses.print('{}'));
    for (const each of await Promise.allSettled(all)) expect(each).toMatchObject({status: 'rejected', reason: {message: 'no press here'}});
    await expect(presses.print('{}')).rejects.toThrow('no press here');
    await presses.close();
    rmSync(site, {recursive: true});
  });
});
