import path from 'node:path';
import {build} from 'esbuild';
import {describe, expect, it} from 'vitest';
import {root} from '../host.ts';

/** What a page loads at once; schemas and parsers of files are loaded when they are needed. */
const light = [
  'procedure/customer/change.ts',
  'procedure/customer/clean-text.ts',
  'procedure/customer/find-customers.ts',
  'procedure/customer/guess-format.ts',
  'procedure/customer/not-containing.ts',
  'procedure/customer/read-value.ts',
  'procedure/customer/value.ts',
  'procedure/customer/visible-text.ts',
  'procedure/run/build-snapshot.ts',
  'procedure/run/calendar.ts',
  'procedure/run/changes.ts',
  'procedure/run/check-event.ts',
  'procedure/run/due.ts',
  'procedure/run/element-text.ts',
  'procedure/run/filled-text.ts',
  'procedure/run/merge.ts',
  'procedure/run/missing-values.ts',
  'procedure/run/note.ts',
  'procedure/run/progress.ts',
  'procedure/run/record.ts',
  'procedure/run/record-text.ts',
  'procedure/run/record-words.ts',
  'procedure/run/start-run.ts',
  'procedure/run/state.ts',
  'components/customers/draft.ts',
  'components/run/load-text.ts',
  'components/run/run-store.ts',
  'components/storage/storage.ts',
  'components/storage/store.ts',
];

describe('what a page loads at once', () => {
  it.each(light)('%s brings no schema, no parser and nothing of Node', async (file) => {
    const {metafile, outputFiles} = await build({
      entryPoints: [path.join(root, 'src', file)],
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const [entry] = Object.values(metafile.outputs).filter(({entryPoint}) => entryPoint?.endsWith(file));
    const atOnce = new Set<string>();
    const follow = (output: (typeof metafile.outputs)[string] | undefined): void => {
      for (const input of Object.keys(output?.inputs ?? {})) atOnce.add(input);
      for (const {kind, path: chunk} of output?.imports ?? []) if (kind === 'import-statement') follow(metafile.outputs[chunk]);
    };
    follow(entry);
    expect([...atOnce].filter((input) => /node_modules\/(?:zod|papaparse|yaml|mdast|micromark)/.test(input))).toEqual([]);
    expect(outputFiles.length).toBeGreaterThan(0);
    expect(entry?.bytes ?? Number.POSITIVE_INFINITY).toBeLessThan(25_000);
  });
});
