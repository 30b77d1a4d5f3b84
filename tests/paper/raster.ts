import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PNG} from 'pngjs';

/** Black and white only, as a fax or a poor printer has it. */
export function rasterOf(bytes: Uint8Array, resolution: number): PNG[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-raster-'));
  try {
    writeFileSync(path.join(folder, 'sheet.pdf'), bytes);
    execFileSync('pdftoppm', ['-r', String(resolution), '-mono', '-png', path.join(folder, 'sheet.pdf'), path.join(folder, 'page')], {stdio: 'ignore'});
    const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
    return files.sort().map((file) => PNG.sync.read(readFileSync(path.join(folder, file))));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Where the black of each page begins and ends, in millimetres from the left edge. */
export function inkOf(bytes: Uint8Array, resolution: number): {left: number; right: number}[] {
  return rasterOf(bytes, resolution).map(({data, width}) => {
    const columns = new Set<number>();
    for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 128) columns.add((index / 4) % width);
    return {left: (Math.min(...columns) / resolution) * 25.4, right: (Math.max(...columns) / resolution) * 25.4};
  });
}
