import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {ChecklistSource} from '../../../src/procedure/checklist/source.ts';
import type {Locale} from '../../../src/procedure/locale.ts';
import {openCache} from '../cache.ts';
import {type Call, readCall, usage} from '../checklist/call.ts';
import {openGlyphs} from '../checklist/fonts.ts';
import type {LoadedCustomers} from '../checklist/load-customers.ts';
import type {LoadedSources} from '../checklist/load-sources.ts';
import {toManifest} from '../checklist/manifest.ts';
import {openSources} from '../checklist/open-sources.ts';
import {type OrderBatch, toOrders} from '../checklist/orders.ts';
import {openPresses} from '../checklist/presses.ts';
import {printOrders} from '../checklist/print-orders.ts';
import {progressBar} from '../checklist/progress-bar.ts';
import {toTable} from '../checklist/wrong-rows.ts';

/** `npm run checklist`. The exit code is 1 when something was not printed, 2 on an error in the call: then nothing is. */
async function main(): Promise<number> {
  try {
    const call = readCall(process.argv.slice(2), process.env);
    if (call) return await print(call, process.cwd());
    process.stdout.write(usage);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
}

async function print(call: Call, siteDir: string): Promise<number> {
  const cache = openCache(siteDir);
  const toBatch = async (locale: Locale): Promise<OrderBatch> => ({
    locale,
    sources: await pick(call, await openSources(siteDir, locale, {cache, site: call.site})),
  });
  const batches = await Promise.all(call.locales.map(toBatch));
  await checkAnswers(
    call,
    batches.flatMap(({sources}) => sources),
  );
  const loaded = call.customers === undefined ? undefined : await load(call.customers, siteDir);
  const orders = toOrders(batches, loaded?.customers, call);
  const folder = path.resolve(call.out);
  const presses = openPresses(siteDir, orders.length);
  const printed = await printOrders(orders, {
    presses,
    glyphs: openGlyphs(siteDir),
    paper: call.paper,
    folder,
    onDone: progressBar(orders.length, process.stderr),
  });
  await presses.close();
  writeFileSync(path.join(folder, 'manifest.json'), toManifest(printed.files));
  const wrong = [...(loaded?.wrong ?? []), ...printed.wrong];
  process.stderr.write(toTable(wrong));
  process.stdout.write(`Wrote ${printed.files.length} of ${printed.files.length + wrong.length} to ${call.out}\n`);
  return wrong.length > 0 ? 1 : 0;
}

/** A blank sheet needs none of what reads customers. */
async function load(file: string, siteDir: string): Promise<LoadedCustomers> {
  const [{loadCustomers}, {loadVocabulary}] = await Promise.all([import('../checklist/load-customers.ts'), import('../load.ts')]);
  return loadCustomers(file, loadVocabulary(siteDir).vocabulary.variables);
}

/** @throws when one is unknown, or has faults: a sheet of a part of a procedure would be wrong */
async function pick({ids}: Call, {sources, errors}: LoadedSources): Promise<ChecklistSource[]> {
  const known = [...sources.keys()].sort();
  if (errors.length > 0) throw new Error(`The procedures have ${errors.length} errors; npm run check shows them.`);
  const wanted = ids === 'all' ? known : ids;
  const unknown = wanted.find((id) => !sources.has(id));
  if (unknown !== undefined) throw new Error(`Unexpected procedure ${unknown}, expected ${await expected(unknown, known)}.`);
  return wanted.flatMap((id) => sources.get(id) ?? []);
}

/** @throws on an answer that none of the procedures asks for */
async function checkAnswers({answers}: Call, sources: readonly ChecklistSource[]): Promise<void> {
  const possible = new Set(sources.flatMap(({procedure}) => procedure.questions.flatMap(({id, answers: each}) => each.map((answer) => `${id}=${answer.id}`))));
  for (const [question, answer] of Object.entries(answers)) {
    const pair = `${question}=${answer}`;
    if (possible.has(pair)) continue;
    throw new Error(`Unexpected answer ${pair}, ${possible.size === 0 ? 'as nothing is asked' : `expected ${await expected(pair, possible)}`}.`);
  }
}

async function expected(actual: string, known: Iterable<string>): Promise<string> {
  const {expectedOf} = await import('../../remark-procedures/diagnose.ts');
  return expectedOf(actual, known).join(', ');
}

process.exitCode = await main();
