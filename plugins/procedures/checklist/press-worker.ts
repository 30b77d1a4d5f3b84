import {parentPort, workerData} from 'node:worker_threads';
import {openPress, type PrintedSheet} from './press.ts';

/** What a press in a thread of its own answers: a sheet, or why there is none. */
export type PressAnswer = {readonly sheet: PrintedSheet} | {readonly fault: string};

const press = openPress(String(workerData));

parentPort?.on('message', (data: string) => parentPort?.postMessage(answer(data)));

function answer(data: string): PressAnswer {
  try {
    return {sheet: press.print(data)};
  } catch (error) {
    return {fault: error instanceof Error ? error.message : String(error)};
  }
}
