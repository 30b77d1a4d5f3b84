import {availableParallelism} from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import {openPress, type PrintedSheet} from './press.ts';
import type {PressAnswer} from './press-worker.ts';

/** Presses that draw sheets side by side. */
export interface Presses {
  /** How many sheets may be given to them at a time, so that none of them waits. */
  readonly width: number;
  /** Rejects with what the template cannot draw. */
  readonly print: (data: string) => Promise<PrintedSheet>;
  readonly close: () => Promise<void>;
}

/** Fewer sheets are drawn sooner than threads have started. */
const fewSheets = 12;
/** Each takes memory; more of them draw no faster than sheets can be made ready. */
const mostPresses = 4;

/** @param count of the sheets that are to be drawn */
export function openPresses(siteDir: string, count: number): Presses {
  return count <= fewSheets ? inThisThread(siteDir) : inThreads(siteDir, Math.min(availableParallelism(), mostPresses));
}

function inThisThread(siteDir: string): Presses {
  const press = openPress(siteDir);
  return {width: 1, print: async (data) => press.print(data), close: async () => undefined};
}

function inThreads(siteDir: string, count: number): Presses {
  const threads = Array.from({length: count}, () => openThread(siteDir));
  return {
    width: count * 2,
    print(data) {
      const [idlest] = threads.toSorted((a, b) => a.waiting() - b.waiting());
      if (!idlest) throw new Error('Expected a press.');
      return idlest.print(data);
    },
    close: async () => void (await Promise.all(threads.map(({close}) => close()))),
  };
}

interface Thread extends Pick<Presses, 'print' | 'close'> {
  readonly waiting: () => number;
}

/** Answers come in the order of the questions. */
function openThread(siteDir: string): Thread {
  const worker = new Worker(path.join(siteDir, 'plugins/run.mjs'), {argv: ['plugins/procedures/checklist/press-worker.ts'], workerData: siteDir});
  const waiting: {readonly resolve: (sheet: PrintedSheet) => void; readonly reject: (error: Error) => void}[] = [];
  worker.on('message', (answer: PressAnswer) => {
    const asked = waiting.shift();
    if ('sheet' in answer) asked?.resolve(answer.sheet);
    else asked?.reject(new Error(answer.fault));
  });
  let ended: Error | undefined;
  worker.on('error', (error: Error) => {
    ended = error;
    for (const {reject} of waiting.splice(0)) reject(error);
  });
  return {
    waiting: () => waiting.length,
    print: (data) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        waiting.push({resolve, reject});
        worker.postMessage(data);
      }),
    close: async () => void (await worker.terminate()),
  };
}
