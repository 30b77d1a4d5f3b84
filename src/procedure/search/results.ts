import type {Product} from './manifest.ts';
import {type PassageKind, passageKinds} from './record.ts';

/** What is shown of a passage and of its procedure. */
export interface Result {
  readonly title: string;
  readonly url: string;
  readonly product: Product;
  readonly translated: boolean;
  readonly passage: {readonly kind: PassageKind; readonly anchor: string; readonly console: string; readonly text: string};
}

export const blockSize = 4;
const longestText = 160;

/** Four passages of one procedure at most: a line for the procedure, and one a passage. @param products those of the manifest */
export function writeBlock(results: readonly Result[], products: readonly Product[]): string {
  const head = results[0];
  if (!head) return '';
  const {title, url, product, translated} = head;
  const lines = results.map(({passage}) => [`${passageKinds.indexOf(passage.kind)}${passage.anchor}`, passage.console, shorten(passage.text)]);
  return [[title, url, String(products.findIndex(({key}) => key === product.key)), translated ? '' : '-'], ...lines]
    .map((cells) => cells.map(flatten).join('\t'))
    .join('\n');
}

export function readResult(block: string, position: number, products: readonly Product[]): Result | undefined {
  const [head = '', ...lines] = block.split('\n');
  const line = lines[position];
  if (line === undefined) return undefined;
  const [title = '', url = '', product = '', mark] = head.split('\t');
  const [start = '', console = '', text = ''] = line.split('\t');
  const kind = passageKinds[Number(start.charAt(0))] ?? 'procedure';
  return {
    title,
    url,
    product: products[Number(product)] ?? {key: '', name: ''},
    translated: mark !== '-',
    passage: {kind, anchor: start.slice(1), console, text},
  };
}

/** On one line, and without the signs that the files are cut by. */
export function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText).replace(/\s\S*$/, '')} …` : text;
}
