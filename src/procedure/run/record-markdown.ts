import type {BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown as printMarkdown} from 'mdast-util-to-markdown';
import type {Fact, RecordItem, RecordPart} from './record.ts';

/** A record for a ticket. Whatever a value holds, it is shown as text: no link, no picture, no heading, no HTML of it. */
export function toMarkdown(record: readonly RecordPart[]): string {
  const root: Root = {type: 'root', children: record.map(toNode)};
  return printMarkdown(root, {extensions: [gfmToMarkdown()], bullet: '-', rule: '-'});
}

function toNode(part: RecordPart): RootContent {
  switch (part.part) {
    case 'title':
      return {type: 'heading', depth: 1, children: toInline(part.text)};
    case 'heading':
      return {type: 'heading', depth: 2, children: toInline(part.text)};
    case 'facts':
      return toFactList(part.facts);
    case 'items':
      return {type: 'list', spread: false, children: part.items.map(toItem)};
    case 'paragraph':
      return {type: 'paragraph', children: toInline(part.text)};
  }
}

function toItem({number, status, statusText, text, mark, facts}: RecordItem): ListItem {
  const before: PhrasingContent[] =
    number === undefined
      ? []
      : [
          {type: 'strong', children: [{type: 'text', value: `${number}`}]},
          {type: 'text', value: ' '},
        ];
  const after: PhrasingContent[] = mark === '' ? [] : [{type: 'break'}, {type: 'emphasis', children: toInline(`${statusText}: ${mark}`)}];
  const children: BlockContent[] = [{type: 'paragraph', children: [...before, ...toInline(text), ...after]}];
  return {type: 'listItem', spread: false, checked: status === 'done', children: facts.length > 0 ? [...children, toFactList(facts)] : children};
}

function toFactList(facts: readonly Fact[]): List {
  return {type: 'list', spread: false, children: facts.map((fact) => ({type: 'listItem', spread: false, children: [toFact(fact)]}))};
}

function toFact({label, text}: Fact): Paragraph {
  return {type: 'paragraph', children: [{type: 'strong', children: toInline(`${label}:`)}, {type: 'text', value: ' '}, ...toInline(text)]};
}

/** A line of its own for each line; a heading joins them. */
function toInline(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => (index === 0 ? [{type: 'text', value: line}] : [{type: 'break'}, {type: 'text', value: line}]));
}
