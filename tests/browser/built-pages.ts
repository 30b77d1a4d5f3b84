import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type DefaultTreeAdapterMap, parse} from 'parse5';
import {root} from '../host.ts';

export const buildFolder = path.join(root, 'build');

export interface BuiltPage {
  /** Its place in the build, with `/`. */
  readonly file: string;
  readonly html: string;
  /** What the parser of the standard stumbles over, with its line and column. */
  readonly faults: readonly string[];
  /** In the order of the page; one that stands twice is there twice. */
  readonly ids: readonly string[];
  /** What it leads to or loads, as written. */
  readonly links: readonly string[];
}

/** All pages of a built site. */
export function loadPages(folder: string): BuiltPage[] {
  return listFiles(folder, /\.html$/).map((file) => readPage(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** The files of a built site, in the order of their names, with `/`. */
export function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(folder, {recursive: true})
    .map((file) => String(file).split(path.sep).join('/'))
    .filter((file) => name.test(file))
    .sort();
}

export function readPage(file: string, html: string): BuiltPage {
  const faults: string[] = [];
  const tree = parse(html, {onParseError: ({code, startLine, startCol}) => faults.push(`${startLine}:${startCol} ${code}`)});
  const elements = [...walk(tree)];
  const values = (...names: string[]): string[] => elements.flatMap(({attrs}) => attrs.filter(({name}) => names.includes(name)).map(({value}) => value));
  return {file, html, faults, ids: values('id'), links: values('href', 'src', 'action')};
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function* walk(node: Node): Generator<Element> {
  if ('attrs' in node) yield node;
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  for (const child of inside) yield* walk(child);
}
