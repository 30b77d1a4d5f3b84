import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {generateSite} from './generate.ts';

const root = path.resolve(path.dirname(process.argv[1] ?? ''), '../..');
const rounds = Number(process.env.ROUNDS ?? 5);
const counts = [500, 1000] as const;

interface Round {
  readonly parse: number;
  readonly first: number;
  readonly second: number;
}

/** Whole processes, side by side in each round: a bare parse in one thread, a check without a cache in as many as it takes, and one with nothing changed. */
function main(): void {
  const sites = counts.map((count) => {
    const site = mkdtempSync(path.join(tmpdir(), 'trin-bench-'));
    generateSite(root, site, count);
    mkdirSync(path.join(site, 'plugins'));
    symlinkSync(path.join(root, 'plugins/run.mjs'), path.join(site, 'plugins/run.mjs'));
    return site;
  });
  try {
    const measured = sites.map((): Round[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, site] of sites.entries()) measured[index]?.push(measure(site));
    }
    print(measured);
  } finally {
    for (const site of sites) rmSync(site, {recursive: true});
  }
}

function measure(site: string): Round {
  const cache = path.join(site, 'node_modules/.cache/trin');
  rmSync(cache, {recursive: true, force: true});
  mkdirSync(cache, {recursive: true});
  return {
    parse: run(site, 'tests/bench/parse.ts'),
    first: run(site, 'plugins/procedures/commands/check.ts'),
    second: run(site, 'plugins/procedures/commands/check.ts'),
  };
}

/** Seconds of a script, started in the folder of a site. */
function run(site: string, script: string): number {
  const start = process.hrtime.bigint();
  const {status, stderr, stdout} = spawnSync(process.execPath, [path.join(root, 'plugins/run.mjs'), script], {
    cwd: site,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${stdout.slice(-2000)}${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function print(measured: readonly (readonly Round[])[]): void {
  const [small = [], large = []] = measured;
  const rows: readonly (readonly [string, number, number])[] = [
    [`check / bare parse, ${counts[0]} procedures`, median(small.map(({parse, first}) => first / parse)), 1.3],
    [`second check / first, ${counts[0]} procedures`, median(small.map(({first, second}) => second / first)), 0.15],
    [`first check, ${counts[1]} / ${counts[0]} procedures`, median(small.map(({first}, index) => (large[index]?.first ?? 0) / first)), 2],
    [`second check, ${counts[1]} / ${counts[0]} procedures`, median(small.map(({second}, index) => (large[index]?.second ?? 0) / second)), 2],
  ];
  const seconds = (rounds: readonly Round[], part: keyof Round) => median(rounds.map((round) => round[part])).toFixed(2);
  process.stdout.write(`median of ${rounds} rounds\n`);
  measured.forEach((all, index) => {
    process.stdout.write(
      `${counts[index]} procedures: parse ${seconds(all, 'parse')} s, check ${seconds(all, 'first')} s, again ${seconds(all, 'second')} s\n`,
    );
  });
  for (const [name, ratio, limit] of rows) process.stdout.write(`${ratio <= limit ? 'ok  ' : 'OVER'} ${name}: ${ratio.toFixed(3)} (at most ${limit})\n`);
  if (rows.some(([, ratio, limit]) => ratio > limit)) process.exitCode = 1;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

main();
