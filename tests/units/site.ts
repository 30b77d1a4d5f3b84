import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {casesFolder} from '../case-runner.ts';
import {root} from '../host.ts';

/** A site of its own in a temporary folder, with the vocabulary of the cases. Paths count from its root. */
export function makeSite(files: Readonly<Record<string, string | Buffer>>): string {
  const site = mkdtempSync(path.join(tmpdir(), 'trin-site-'));
  cpSync(path.join(casesFolder, '_vocabulary'), path.join(site, 'docs/_shared'), {recursive: true});
  for (const [file, content] of Object.entries(files)) put(site, file, content);
  return site;
}

export function put(site: string, file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(site, file)), {recursive: true});
  writeFileSync(path.join(site, file), content);
}

export function runCommand(name: 'check' | 'new' | 'translations', site: string, ...words: string[]): {status: number | null; stdout: string; stderr: string} {
  const command = `plugins/procedures/commands/${name}.ts`;
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(root, 'plugins/run.mjs'), command, ...words], {cwd: site, encoding: 'utf8'});
  return {status, stdout, stderr};
}

export const soundProcedure = `---
title: Create a group
description: Create the group whose members are backed up.
procedure:
  id: create-group
  product: keepit
  reviewed: 2026-11-20
  reviewBy: 2099-05-20
---

::::step{#create-group console="m365-admin" as="tenant-admin"}
Create a security group.
::::

::::outcome{#group-created}
The group is in the list of groups.
::::
`;
