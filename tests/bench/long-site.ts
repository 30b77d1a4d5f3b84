import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const parts = ['docs', 'i18n', 'plugins', 'src', 'docusaurus.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Builds the site in English with one procedure more, of so many steps, in a folder of its own. @returns the folder that is served */
export function buildLongSite(root: string, steps: number): {site: string; built: string} {
  const site = mkdtempSync(path.join(tmpdir(), 'trin-bench-'));
  for (const part of parts) cpSync(path.join(root, part), path.join(site, part), {recursive: true});
  symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'));
  writeFileSync(path.join(site, 'docs/procedures/long.mdx'), toProcedure(steps));
  const words = ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--locale', 'en'];
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {
    cwd: site,
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: 'production', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'},
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout.slice(-4000)}${stderr}`);
  return {site, built: path.join(site, 'build')};
}

function toProcedure(steps: number): string {
  const groups = Array.from({length: Math.ceil(steps / 8)}, (_, phase) => {
    const numbers = Array.from({length: Math.min(8, steps - phase * 8)}, (__, index) => phase * 8 + index + 1);
    return [`## Part ${phase + 1}`, ...numbers.map(toStep)].join('\n\n');
  });
  return `${[frontMatter, ...groups, '::::outcome{#all-done}\nEverything is done.\n::::'].join('\n\n')}\n`;
}

const frontMatter = `---
title: Do a long procedure
description: A procedure that is longer than any of ours.
tags: [keepit]
procedure:
  id: long
  product: keepit
  reviewed: 2026-11-20
  reviewBy: 2027-05-20
---`;

function toStep(number: number): string {
  const lane = number === 1 ? ' console="m365-admin" as="tenant-admin"' : '';
  return `::::step{#do-number-${number}${lane} minutes="1"}
Create the group :value[Group ${number}] for :var[customer-name].

:::expect
The group appears in the list of groups.
:::
::::`;
}
