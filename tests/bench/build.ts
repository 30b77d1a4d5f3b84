import {rmSync} from 'node:fs';
import path from 'node:path';
import {type Built, build, makeSites} from './build-sites.ts';

const counts = (process.env.COUNTS ?? '100').split(',').map(Number);
const rounds = Number(process.env.ROUNDS ?? 3);

interface Round {
  readonly cold: Built;
  readonly again: Built;
}

/** Builds of the same procedures in all languages with Trin and with the host alone, in turn: without caches, and with nothing changed. */
function main(): void {
  for (const count of counts) {
    const sites = makeSites(count);
    try {
      const measured = Array.from({length: rounds}, () => ({stock: measure(sites.stock), trin: measure(sites.trin)}));
      process.stdout.write(`${count} procedures, median of ${rounds} rounds\n`);
      for (const name of ['stock', 'trin'] as const)
        print(
          name,
          measured.map((round) => round[name]),
        );
      const ratio = (of: (round: Round) => number): number => median(measured.map(({stock, trin}) => of(trin) / of(stock)));
      judge(
        'cold build / that of the host',
        ratio(({cold}) => cold.seconds),
        1.15,
      );
      judge(
        'build with nothing changed / that of the host',
        ratio(({again}) => again.seconds),
        1.1,
      );
      judge(
        'peak memory / that of the host',
        ratio(({cold}) => cold.megabytes),
        1.2,
      );
    } finally {
      sites.remove();
    }
  }
}

function measure(site: string): Round {
  for (const name of ['build', '.docusaurus', 'node_modules/.cache']) rmSync(path.join(site, name), {recursive: true, force: true});
  return {cold: build(site), again: build(site)};
}

function print(name: string, all: readonly Round[]): void {
  const of = (part: (round: Round) => number, digits = 1): string => median(all.map(part)).toFixed(digits);
  const cold = `${of((round) => round.cold.seconds)} s (CPU ${of((round) => round.cold.cpuSeconds)} s)`;
  const again = `${of((round) => round.again.seconds)} s (CPU ${of((round) => round.again.cpuSeconds)} s)`;
  process.stdout.write(`${name}: cold ${cold}, again ${again}, ${of((round) => round.cold.megabytes, 0)} MB\n`);
}

function judge(name: string, ratio: number, limit: number): void {
  process.stdout.write(`${ratio <= limit ? 'ok  ' : 'OVER'} ${name}: ${ratio.toFixed(3)} (at most ${limit})\n`);
  if (ratio > limit) process.exitCode = 1;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

main();
