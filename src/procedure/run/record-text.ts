import type {Fact, RecordItem, RecordPart} from './record.ts';
import type {Status} from './state.ts';

const boxes = {open: '[ ]', done: '[x]', skipped: '[-]', 'not-applicable': '[-]', failed: '[!]'} satisfies Record<Status, string>;

/** A record for a ticket that knows no formatting. */
export function toText(record: readonly RecordPart[]): string {
  return `${record.map(toLines).join('\n')}\n`;
}

function toLines(part: RecordPart): string {
  switch (part.part) {
    case 'title':
      return `${part.text}\n${'='.repeat(Math.min(part.text.length, 72))}`;
    case 'heading':
      return `\n${part.text}\n${'-'.repeat(Math.min(part.text.length, 72))}`;
    case 'facts':
      return part.facts.map((fact) => toFactLine(fact, '')).join('\n');
    case 'items':
      return part.items.map(toItemLines).join('\n');
    case 'paragraph':
      return part.text;
  }
}

function toItemLines({number, status, statusText, text, mark, facts}: RecordItem): string {
  const head = `${boxes[status]} ${number === undefined ? '' : `${number}. `}${text}`;
  const outcome = mark === '' ? [] : [`    ${statusText}: ${mark}`];
  return [head.replaceAll('\n', '\n    '), ...outcome, ...facts.map((fact) => toFactLine(fact, '    '))].join('\n');
}

/** Further lines stand under the first, so that none can pass for a line of ours. */
function toFactLine({label, text}: Fact, indent: string): string {
  return `${indent}${label}: ${text.replaceAll('\n', `\n${indent}  `)}`;
}
