import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type CompileDocArgs, NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler';
import {fontFiles} from './fonts.ts';

export interface PrintedSheet {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Draws one sheet after another. */
export interface Press {
  /**
   * @param data of `toSheetData`
   * @throws on what the template cannot draw
   */
  readonly print: (data: string) => PrintedSheet;
}

/** Typst keeps what it made of each sheet, for the next one; without a limit that fills the memory. */
const kept = {sheets: 2, rounds: 2} as const;

/** @param siteDir where the template and the fonts are */
export function openPress(siteDir: string): Press {
  const folder = path.join(siteDir, 'plugins/procedures/checklist');
  const fonts = fontFiles.map((file) => readFileSync(path.join(siteDir, 'node_modules', file)));
  const compiler = NodeCompiler.create({workspace: folder, fontArgs: [{fontBlobs: fonts}]});
  const template = path.join(folder, 'sheet.typ');
  let printed = 0;
  return {
    print(data) {
      const bytes = draw(compiler, {mainFilePath: template, inputs: {sheet: data}});
      printed++;
      if (printed % kept.sheets === 0) compiler.evictCache(kept.rounds);
      return {bytes, pages: countPages(bytes)};
    },
  };
}

/** In one call: a document that comes to JavaScript stays in the memory until the garbage is collected, which knows nothing of its size. */
function draw(compiler: NodeCompiler, sheet: CompileDocArgs): Buffer {
  try {
    return compiler.pdf(sheet, {pdfStandard: 'ua-1', pdfTags: true, creationTimestamp: 0});
  } catch (error) {
    // What went wrong stands in the code, and the message is empty.
    throw new Error(error instanceof Error && 'code' in error ? String(error.code).trim() : String(error));
  }
}

/** Typst writes the tree of pages uncompressed. */
function countPages(bytes: Buffer): number {
  const [, count] = /\/Type \/Pages\s[^>]*?\/Count (\d+)/.exec(bytes.toString('latin1')) ?? [];
  if (count === undefined) throw new Error('Expected a tree of pages in the PDF.');
  return Number(count);
}
