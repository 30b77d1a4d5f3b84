import {encode} from 'uqr';
import type {Answers} from '../condition.ts';
import {toAnswers} from '../variant.ts';
import type {QrCode} from './block.ts';
import type {ChecklistSource} from './source.ts';

/** Where this procedure stands in this variant and revision. Nothing of the customer is in it. */
export function toAddress({url, revision, procedure}: ChecklistSource, given: Answers): string {
  const address = new URL(url);
  for (const [question, answer] of Object.entries(toAnswers(procedure.questions, given))) address.searchParams.set(question, answer);
  address.searchParams.set('revision', revision);
  return address.href;
}

const quiet = 4;
/** In millimetres, without the quiet zone. */
const leastWidth = 22;
/** Four dots at 150 dots an inch: with fewer, a poor printer blurs them into each other. */
const leastModule = (4 * 25.4) / 150;

let last: {readonly address: string; readonly code: QrCode} | undefined;

/** Error correction M and a quiet zone of four modules, as the standard asks for. The last one is remembered: a batch has the same on all its sheets. */
export function toQr(address: string): QrCode {
  if (last?.address !== address) last = {address, code: draw(address)};
  return last.code;
}

function draw(address: string): QrCode {
  const {size, data} = encode(address, {ecc: 'M', border: quiet});
  const runs = data.flatMap((row, y) => toRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  const module = Math.max(leastModule, leastWidth / (size - 2 * quiet));
  return {size, width: Number((size * module).toFixed(2)), path: runs.join('')};
}

function toRuns(row: readonly boolean[]): [start: number, width: number][] {
  const runs: [number, number][] = [];
  row.forEach((isBlack, x) => {
    const last = runs.at(-1);
    if (!isBlack) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
