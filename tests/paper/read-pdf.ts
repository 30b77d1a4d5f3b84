import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  /** What is tagged: the text itself, in the order of the content. */
  readonly body: string;
  /** What is an artifact: running lines. */
  readonly running: string;
}

/** The text of a PDF, page for page. White space says nothing: lines end where a renderer ends them. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const {items} = await (await document.getPage(number)).getTextContent({includeMarkedContent: true, disableNormalization: true});
    pages.push(split(items));
  }
  await document.destroy();
  return pages;
}

function split(items: readonly ({readonly str: string} | {readonly type: string; readonly id?: string | null})[]): PdfPage {
  const open: boolean[] = [];
  let body = '';
  let running = '';
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(typeof item.id === 'string');
    } else if (open.includes(true)) body += item.str;
    else running += item.str;
  }
  return {body: squash(body), running: squash(running)};
}

/** Without white space and places to end a line, and without the marks of list items, which the renderers choose. */
export function squash(text: string): string {
  return text.replace(/[\s\u00A0\u200B•]+/g, '').normalize('NFC');
}
