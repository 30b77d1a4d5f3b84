import type {ChecklistBlock} from './block.ts';
import {fitOnTwoPages} from './height.ts';
import type {Setting} from './setting.ts';
import type {ChecklistWords} from './words.ts';

type Blocks = readonly ChecklistBlock[];

/**
 * Blocks as lists of which each has room on two pages and a sign-off of its own; a part that alone has no room is a list as it is.
 * Source: Gawande, a list is one sheet of paper at most.
 *
 * @param parts between which a list may end
 */
export function toLists(parts: readonly Blocks[], {words, large = false}: Pick<Setting, 'words' | 'large'>): ChecklistBlock[] {
  const fit = (blocks: Blocks): boolean => fitOnTwoPages([{type: 'list', text: ''}, ...blocks, toSignOff(words)], {large});
  const lists: Blocks[] = [];
  for (const part of parts) {
    const longer = [...(lists.at(-1) ?? []), ...part];
    if (lists.length > 0 && fit(longer)) lists[lists.length - 1] = longer;
    else lists.push(part);
  }
  return lists.flatMap((blocks, index): ChecklistBlock[] => {
    if (lists.length === 1) return [...blocks, toSignOff(words)];
    const text = words.list(index + 1, lists.length);
    return [{type: 'list', text}, ...blocks, toSignOff(words, text)];
  });
}

/** @param list which one, where there are several */
export function toSignOff(words: ChecklistWords, list?: string): ChecklistBlock {
  const heading = [words.signOff, ...(list === undefined ? [] : [list])].join(' · ');
  return {type: 'sign-off', heading, heads: words.signOffHeads, rows: [words.doneBy, words.checkedBy]};
}
