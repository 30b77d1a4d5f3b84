import path from 'node:path';
import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';

/** The host resolves pictures from the page; those of an included file stand beside that file. */
export function rebaseUrls(node: Nodes, file: string): void {
  visit(node, 'image', (image) => {
    if (/^\.{1,2}\//.test(image.url)) image.url = `@site/${path.posix.join(path.posix.dirname(file), image.url)}`;
  });
}
