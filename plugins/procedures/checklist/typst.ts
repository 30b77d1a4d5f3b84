import {readFileSync} from 'node:fs';
import path from 'node:path';
import {NodeCompiler} from '@myriaddreamin/typst-ts-node-compiler';
import {fontFiles} from './fonts.ts';

/** Draws sheets one after another. */
export interface Press {
  /** @param data of `toSheetData` */
  readonly print: (data: string) => {readonly bytes: Uint8Array; readonly pages: number};
}

/** Kept documents make later ones faster and the memory full; Typst forgets what was not used for this many. */
const keep = 10;

/** @param siteDir where the template and the fonts are */
export function openPress(siteDir: string): Press {
  const folder = path.join(siteDir, 'plugins/procedures/checklist');
  const fonts = fontFiles.map((file) => readFileSync(path.join(siteDir, 'node_modules', file)));
  const compiler = NodeCompiler.create({workspace: folder, fontArgs: [{fontBlobs: fonts}]});
  const template = path.join(folder, 'sheet.typ');
  let printed = 0;
  return {
    print(data) {
      const compiled = compiler.compile({mainFilePath: template, inputs: {sheet: data}});
      const {result} = compiled;
      if (!result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'no document'));
      const bytes = compiler.pdf(result, {pdfStandard: 'ua-1', pdfTags: true, creationTimestamp: 0});
      printed++;
      if (printed % keep === 0) compiler.evictCache(keep);
      return {bytes, pages: result.numOfPages};
    },
  };
}
