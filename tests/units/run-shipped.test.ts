import {readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {noCache} from '../../plugins/procedures/cache.ts';
import {buildCatalogue} from '../../plugins/procedures/catalogue.ts';
import {loadVocabulary} from '../../plugins/procedures/load.ts';
import {readPages} from '../../plugins/procedures/pages.ts';
import {toCustomer, withValue} from '../../src/procedure/customer/change.ts';
import {toMissing} from '../../src/procedure/customer/value.ts';
import {locales, sourceLocale} from '../../src/procedure/locale.ts';
import {toPage} from '../../src/procedure/page.ts';
import {buildSnapshot} from '../../src/procedure/run/build-snapshot.ts';
import {takeRevision, toChanges} from '../../src/procedure/run/changes.ts';
import {toJson} from '../../src/procedure/run/export.ts';
import {toProgress} from '../../src/procedure/run/progress.ts';
import {readRuns} from '../../src/procedure/run/read-runs.ts';
import {toRecord} from '../../src/procedure/run/record.ts';
import {toText} from '../../src/procedure/run/record-text.ts';
import {recordWords} from '../../src/procedure/run/record-words.ts';
import {Run} from '../../src/procedure/run/run.ts';
import {startRun} from '../../src/procedure/run/start-run.ts';
import {toState} from '../../src/procedure/run/state.ts';
import {toUsage} from '../../src/procedure/usage.ts';
import {toVariants} from '../../src/procedure/variant.ts';
import {root} from '../host.ts';

const loaded = loadVocabulary(root);
const {vocabulary} = loaded;
const now = new Date('2026-11-20T08:00:00.000Z');
const folder = (locale: string) => (locale === sourceLocale ? 'docs/procedures' : `i18n/${locale}/docusaurus-plugin-content-docs/current/procedures`);

const shipped = locales.flatMap((locale) => {
  const files = readdirSync(path.join(root, folder(locale))).map((name) => `${folder(locale)}/${name}`);
  const pages = readPages(
    root,
    files.map((file) => ({file, locale})),
    {vocabulary: loaded, cache: noCache, withProcedures: true},
  );
  const catalogue = buildCatalogue(
    root,
    files.map((file) => ({file, url: '/x'})),
    locale,
    loaded,
    noCache,
  );
  return catalogue.map((entry) => ({entry, locale, procedure: pages.map((page) => page.procedure).find((procedure) => procedure?.id === entry.id)}));
});

describe.each(shipped)('a run of $entry.id in $locale', ({entry, locale, procedure}) => {
  if (!procedure) throw new Error('no procedure');
  const names = toPage(procedure, vocabulary, locale);
  const customer = withValue(toCustomer('c1', 'Fabrikam', now), 'tenant-domain', 'fabrikam.example', vocabulary.variables, now);

  it.each(toVariants(entry.questions))('keeps to its schema, comes back from a file, and has a record: %j', (answers) => {
    const snapshot = buildSnapshot(entry, names, answers);
    const run = startRun({id: 'r1', customer, snapshot, variables: vocabulary.variables, locale, by: 'Ada', now});
    expect(Run.safeParse(run).error).toBeUndefined();
    expect(readRuns(toJson([run], '/x'), () => undefined)).toEqual({runs: [{number: 1, becomes: 'new', run: JSON.parse(JSON.stringify(run))}]});
    const state = toState(run);
    expect(toProgress(state).steps.open).toBe(snapshot.elements.filter(({type}) => type === 'step').length);
    expect(toChanges(state, buildSnapshot(entry, names, answers))).toMatchObject({added: [], changed: [], removed: [], moved: []});
    expect(takeRevision(state, snapshot, {id: 'e1', now, by: 'Ada'})).toMatchObject({type: 'revision-taken'});
    const record = toText(toRecord(run, {words: recordWords[locale], formatTime: (instant) => instant}));
    for (const {text} of snapshot.elements) expect(record).toContain(text.split('{')[0]);
    expect(record).not.toMatch(/\{[a-z-]+\}/);
  });

  it('lists the values that are missing', () => {
    const used = toUsage(procedure, vocabulary).variables;
    const missing = toMissing(used, vocabulary.variables, customer);
    expect(missing).not.toContain('tenant-domain');
    expect(missing).not.toContain('customer-name');
    expect(missing.every((key) => used.includes(key))).toBe(true);
  });
});
