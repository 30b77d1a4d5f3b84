import {spawnSync} from 'node:child_process';
import path from 'node:path';
import type {Printing} from './print-sheets.ts';

const root = path.resolve(path.dirname(process.argv[1] ?? ''), '../..');
const counts = (process.env.SHEETS ?? '100 1000').split(' ').map(Number);

/** Sheets of two pages through Typst and through a warm Chromium, one process after the other, and each from a cold start. */
function main(): void {
  for (const engine of ['typst', 'chromium'] as const) run(engine, 1);
  const [typst, chromium] = [run('typst', 1), run('chromium', 1)];
  report('first sheet from a cold process, share of Chromium', typst.whole / chromium.whole, '≤', 0.5);
  for (const count of counts) {
    const [ours, theirs] = [run('typst', count).printing, run('chromium', count).printing];
    process.stdout.write(`${count} sheets: ${(count / ours.seconds).toFixed(1)} a second, Chromium ${(count / theirs.seconds).toFixed(1)}\n`);
    report(`rate at ${count}, times Chromium's`, theirs.seconds / ours.seconds, '≥', count >= 1000 ? 5 : 3);
    report('kilobytes of the largest file', ours.bytes / 1000, '≤', 80);
    if (count < 1000) continue;
    report('megabytes at the peak', ours.peak, '≤', 600);
    report('megabytes at the end, times those after 200', ours.late / ours.early, '≤', 1.15);
  }
}

function run(engine: 'typst' | 'chromium', count: number): {printing: Printing; whole: number} {
  const start = performance.now();
  const words = [path.join(root, 'plugins/run.mjs'), 'tests/bench/print-sheets.ts', engine, String(count)];
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {cwd: root, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${engine} ended with ${status}:\n${stderr}`);
  return {printing: JSON.parse(stdout), whole: (performance.now() - start) / 1000};
}

function report(what: string, value: number, sign: '≤' | '≥', bound: number): void {
  const isMet = sign === '≤' ? value <= bound : value >= bound;
  process.stdout.write(`${isMet ? 'ok  ' : 'MISS'} ${what}: ${value.toFixed(2)} (${sign} ${bound})\n`);
  if (!isMet) process.exitCode = 1;
}

main();
