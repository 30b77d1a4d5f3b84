import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {ChecklistSource} from '../../../src/procedure/checklist/source.ts';
import {expectedOf} from '../../remark-procedures/diagnose.ts';
import {openCache} from '../cache.ts';
import {type Call, readCall, usage} from '../checklist/call.ts';
import {openGlyphs} from '../checklist/fonts.ts';
import {loadCustomers} from '../checklist/load-customers.ts';
import {loadSources} from '../checklist/load-sources.ts';
import {toManifest} from '../checklist/manifest.ts';
import {type OrderBatch, toOrders} from '../checklist/orders.ts';
import {printOrders} from '../checklist/print-orders.ts';
import {progressBar} from '../checklist/progress-bar.ts';
import {openPress} from '../checklist/typst.ts';
import {toTable} from '../checklist/wrong-rows.ts';
import {loadVocabulary} from '../load.ts';

/** `npm run checklist`. The exit code is 1 when something was not printed, 2 on an error in the call: then nothing is. */
function main(): number {
  try {
    const call = readCall(process.argv.slice(2), process.env);
    if (call) return print(call, process.cwd());
    process.stdout.write(usage);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
}

function print(call: Call, siteDir: string): number {
  const cache = openCache(siteDir);
  const batches = call.locales.map((locale): OrderBatch => ({locale, sources: pick(call, loadSources(siteDir, locale, {cache, site: call.site}))}));
  checkAnswers(
    call,
    batches.flatMap(({sources}) => sources),
  );
  const loaded = call.customers === undefined ? undefined : loadCustomers(call.customers, loadVocabulary(siteDir).vocabulary.variables);
  const orders = toOrders(batches, loaded?.customers, call);
  const folder = path.resolve(call.out);
  const printing = {press: openPress(siteDir), glyphs: openGlyphs(siteDir), look: call, folder, onDone: progressBar(orders.length, process.stderr)};
  const printed = printOrders(orders, printing);
  writeFileSync(path.join(folder, 'manifest.json'), toManifest(printed.files));
  const wrong = [...(loaded?.wrong ?? []), ...printed.wrong];
  process.stderr.write(toTable(wrong));
  process.stdout.write(`Wrote ${printed.files.length} of ${printed.files.length + wrong.length} to ${call.out}\n`);
  return wrong.length > 0 ? 1 : 0;
}

/** @throws when one is unknown, or has faults: a sheet of a part of a procedure would be wrong */
function pick({ids}: Call, {sources, errors}: ReturnType<typeof loadSources>): ChecklistSource[] {
  const known = [...sources.keys()].sort();
  if (errors.length > 0) throw new Error(`The procedures have ${errors.length} errors; npm run check shows them.`);
  return (ids === 'all' ? known : ids).map((id) => {
    const source = sources.get(id);
    if (!source) throw new Error(`Unexpected procedure ${id}, expected ${expectedOf(id, known).join(', ')}.`);
    return source;
  });
}

/** @throws on an answer that none of the procedures asks for */
function checkAnswers({answers}: Call, sources: readonly ChecklistSource[]): void {
  const possible = new Set(sources.flatMap(({procedure}) => procedure.questions.flatMap(({id, answers: each}) => each.map((answer) => `${id}=${answer.id}`))));
  for (const [question, answer] of Object.entries(answers)) {
    const pair = `${question}=${answer}`;
    if (possible.has(pair)) continue;
    throw new Error(`Unexpected answer ${pair}, ${possible.size === 0 ? 'as nothing is asked' : `expected ${expectedOf(pair, [...possible]).join(', ')}`}.`);
  }
}

process.exitCode = main();
