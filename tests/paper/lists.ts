import {expect} from 'vitest';
import type {Checklist, ChecklistBlock} from '../../src/procedure/checklist/block.ts';
import {type PdfPage, squash} from './read-pdf.ts';

/**
 * That each list of a sheet begins on a page of its own, ends in its own sign-off below something that is done, and has two pages. In large
 * print a section, or what stands above the first, may be longer.
 */
export function expectLists(pages: readonly PdfPage[], checklist: Checklist): void {
  const lists = toLists(checklist.blocks);
  const starts = lists.map(([first], index) => (index === 0 ? 0 : pages.findIndex(({body}) => first?.type === 'list' && body.startsWith(squash(first.text)))));
  expect(starts).not.toContain(-1);
  lists.forEach((blocks, index) => {
    const signOffs = blocks.flatMap((block) => (block.type === 'sign-off' ? [squash(block.heading)] : []));
    expect(signOffs).toHaveLength(1);
    const [start = 0, end = pages.length] = [starts[index], starts[index + 1]];
    const own = pages.slice(start, end);
    expect(own.length).toBeGreaterThan(0);
    expect(own.at(-1)?.body).toContain(signOffs[0]);
    expect(
      own.filter(({body}) => body === '' || signOffs.some((heading) => body.startsWith(heading))),
      'pages on which nothing is done',
    ).toEqual([]);
    const isAlone = blocks.filter(({type}) => type === 'section' || type === 'title').length === 1;
    if (!(checklist.large && isAlone)) expect(own.length, `pages of list ${index + 1}`).toBeLessThanOrEqual(2);
  });
}

function toLists(blocks: readonly ChecklistBlock[]): ChecklistBlock[][] {
  const lists: ChecklistBlock[][] = [];
  for (const block of blocks) {
    if (block.type === 'list' || lists.length === 0) lists.push([]);
    lists.at(-1)?.push(block);
  }
  return lists;
}
