import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PNG} from 'pngjs';
import {expect} from 'vitest';
import {comparePictures} from './compare-pictures.ts';

/** Compares a picture with the one that was looked at. `UPDATE_LOOKS=1` keeps the new one, to be looked at. @param file without its ending */
export function expectLook(actual: PNG, file: string): void {
  const picture = `${file}.png`;
  if (process.env.UPDATE_LOOKS === '1') {
    mkdirSync(path.dirname(picture), {recursive: true});
    writeFileSync(picture, PNG.sync.write(actual, {colorType: 0}));
  }
  expect(comparePictures(actual, PNG.sync.read(readFileSync(picture))), `Look at ${picture}; UPDATE_LOOKS=1 keeps what is there now.`).toEqual({count: 0});
}
