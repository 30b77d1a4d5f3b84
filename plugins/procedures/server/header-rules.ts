import type {Headers} from '../security/headers.ts';

interface Rule {
  readonly pattern: string;
  readonly headers: Headers;
}

/** @param text of a `_headers` file: patterns, and below each its headers, indented */
export function parseHeaderRules(text: string): Rule[] {
  const blocks = text.split(/^(?=\/)/m).filter((block) => block.startsWith('/'));
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    return {pattern: pattern.trim(), headers: Object.fromEntries(lines.flatMap(toHeader))};
  });
}

function toHeader(line: string): [string, string][] {
  const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
  return name && value ? [[name, value]] : [];
}

/** What an answer for a path carries. A star at the end of a pattern stands for anything. */
export function headersFor(rules: readonly Rule[], wanted: string): Headers {
  const fitting = rules.filter(({pattern}) => (pattern.endsWith('*') ? wanted.startsWith(pattern.slice(0, -1)) : wanted === pattern));
  return Object.assign({}, ...fitting.map(({headers}) => headers));
}
